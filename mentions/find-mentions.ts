// Candidates: every place of a text where an alias stands, longest name first. Which of them are mentions, and of which
// card, is decided in resolve.ts with the whole article in view.
import { hasCapitals } from './capitals.ts'
import {
  type AliasData,
  bitOf,
  type Entry,
  foldedWords,
  gapsOf,
  type Lexicon,
  nextNode,
  settingCue,
  shapeOf,
} from './lexicon.ts'
import { isWordCharacter, readWords, type Words } from './words.ts'

/** Offsets are UTF-16 units into the text given, half-open. */
export interface Candidate {
  start: number
  end: number
  /** The aliases of this form: of one card, or of several that share it. */
  aliases: AliasData[]
  /** For a description ("Kabul airport attack"): the names inside it, which count if the description is not meant. */
  inner: Candidate[]
}

export interface Found {
  /** In order, not overlapping. */
  candidates: Candidate[]
  /** The cues that stand in the text, with their offsets, in order; the setting's once, at 0. */
  cues: { cue: number; start: number }[]
}

/** Between joined texts: no name goes over it. */
const separator = '\n\uFFFC\n'

/**
 * Finds all candidates and cues in each of several blocks. They are read as one string: engines keep a page's texts in shapes that
 * are slow to read unit by unit, and joining makes a flat copy.
 */
export function findInBlocks(texts: string[], lexicon: Lexicon, words: Words): Found[] {
  const all = findMentions(texts.join(separator), lexicon, words)
  let from = 0
  let nextCandidate = 0
  let nextCue = 0
  return texts.map((text) => {
    const end = from + text.length
    const found: Found = { candidates: [], cues: [] }
    for (let at = all.candidates[nextCandidate]; at && at.start < end; at = all.candidates[++nextCandidate]) {
      found.candidates.push(moved(at, -from))
    }
    for (let at = all.cues[nextCue]; at && at.start < end; at = all.cues[++nextCue]) {
      found.cues.push({ cue: at.cue, start: at.start - from })
    }
    from = end + separator.length
    return found
  })
}

function moved(candidate: Candidate, by: number): Candidate {
  candidate.start += by
  candidate.end += by
  for (const inner of candidate.inner) moved(inner, by)
  return candidate
}

/** Finds all candidates and cues in one block of text. `words` is scratch space, overwritten. */
export function findMentions(text: string, lexicon: Lexicon, words: Words): Found {
  readWords(text, words)
  const found: Found = { candidates: [], cues: [] }
  const { firstWordBits } = lexicon
  const { hash, count } = words
  /** Words before this one lie inside a name already found. */
  let free = 0
  for (let at = 0; at < count; at++) {
    const bit = bitOf(lexicon, hash[at] as number)
    if (((firstWordBits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue
    const taken = readFrom(text, lexicon, words, at, at >= free, found)
    if (taken > 0) free = at + taken
  }
  return found
}

/** Follows the trie from word `at`; returns how many words the longest name took, 0 for none. */
function readFrom(text: string, lexicon: Lexicon, words: Words, at: number, isFree: boolean, found: Found): number {
  let longest: { taken: number; aliases: AliasData[] } = { taken: 0, aliases: [] }
  /** The longest that is shorter than the last word of a description. */
  let shorter: Candidate | undefined
  let node = 0
  for (let next = at; next < words.count; next++) {
    node = nextNode(lexicon, node, words.hash[next] as number)
    if (node === 0) break
    const ending = lexicon.entries[node]
    if (!ending) continue
    let aliases: AliasData[] | undefined
    for (const entry of ending) {
      // That the setting is there is said once: it has no place.
      if (entry.kind === 'cue' && entry.cue === settingCue && found.cues[0]?.cue === settingCue) continue
      if (!isForm(entry, text, words, at, next + 1)) continue
      if (entry.kind === 'cue') addCue(found, entry.cue, words.start[at] as number)
      else {
        aliases ??= []
        if (entry.kind === 'alias') aliases.push(entry.alias)
      }
    }
    if (!aliases || !isWhole(text, words.start[at] as number, words.end[next] as number)) continue
    if (longest.aliases.length) shorter = candidateOf(words, at, longest.taken, longest.aliases)
    longest = { taken: next + 1 - at, aliases }
  }
  if (!isFree) return 0
  const { taken, aliases } = longest
  if (aliases.length) {
    const candidate = candidateOf(words, at, taken, aliases)
    if (aliases.every(isDescription)) candidate.inner = innerNames(text, lexicon, words, at, taken, shorter)
    found.candidates.push(candidate)
  }
  return taken
}

function addCue({ cues }: Found, cue: number, start: number): void {
  if (cue === settingCue) cues.unshift({ cue, start: 0 })
  else cues.push({ cue, start })
}

function candidateOf(words: Words, at: number, taken: number, aliases: AliasData[]): Candidate {
  return {
    start: words.start[at] as number,
    end: words.end[at + taken - 1] as number,
    aliases: once(aliases),
    inner: [],
  }
}

/** Whether the form is a description more than a name: words in small letters, and it needs context. */
function isDescription({ text, isAlone }: AliasData): boolean {
  return !isAlone && /(^|\s)\p{Ll}{3,}/u.test(text) && /\p{Lu}/u.test(text)
}

function innerNames(
  text: string,
  lexicon: Lexicon,
  words: Words,
  at: number,
  taken: number,
  shorter: Candidate | undefined,
): Candidate[] {
  const inner: Found = { candidates: shorter ? [shorter] : [], cues: [] }
  for (let next = at + 1, free = 0; next < at + taken; next++) {
    if ((shorter && (words.start[next] as number) < shorter.end) || next < free) continue
    const took = readFrom(text, lexicon, words, next, true, inner)
    if (took > 0) free = next + took
  }
  const end = words.end[at + taken - 1] as number
  return inner.candidates.filter((candidate) => candidate.end <= end)
}

/** One alias a card: "ISIS" and "Isis" may both fit. */
function once(aliases: AliasData[]): AliasData[] {
  return aliases.filter((alias, i) => aliases.findIndex(({ card }) => card === alias.card) === i)
}

/** Whether words `from` to `to` of the text really are this form: the letters behind the hash, the gaps, the capitals. */
function isForm(entry: Entry, text: string, words: Words, from: number, to: number): boolean {
  const { form } = entry
  const start = words.start[from] as number
  const end = words.end[to - 1] as number
  if (end - start === form.length && text.startsWith(form, start)) return true
  const { key, gaps } = shapeOf(entry)
  if (key !== foldedWords(text, words, from, to)) return false
  const onPage = text.slice(start, end)
  if (entry.kind === 'alias' && entry.alias.isCaseSensitive) return lettersOf(onPage) === lettersOf(form)
  if (!hasCapitals(onPage, form)) return false
  return to - from === 1 || gapsOf(text, words, from, to).every((gap, i) => gap === '' || gap === gaps[i])
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Not glued to what makes it part of a handle, an address, a file name or an identifier. */
function isWhole(text: string, start: number, end: number): boolean {
  if (text[start - 1] === ' ' && text[end] === ' ') return true
  const before = text[start - 1]
  const after = text[end]
  if (before === '_' && after === '_') return !isWordCharacter(text, start - 2) && !isWordCharacter(text, end + 1)
  if (before === '@' || before === '_' || after === '_' || after === '@') return false
  if (before === '.' && isWordCharacter(text, start - 2)) return false
  if (after === '.' && isWordCharacter(text, end + 1) && /[a-z0-9]/.test(text[end + 1] as string)) return false
  if (before === '/' && isInAddress(text, start)) return false
  return true
}

/** Whether what stands before the slash, up to a space, is that of an address or a path ("isis.com/kabul", "./kabul"). */
function isInAddress(text: string, start: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  return /^\.{0,2}\/|\w\.\w|\/.*\/$/.test(before)
}

// Candidates: every place of a text where an alias stands, longest name first. Which of them are mentions, and of which
// card, is decided in resolve.ts with the whole article in view.
import { type AliasData, bitOf, type Entry, foldedWords, gapsOf, type Lexicon, nextNode } from './lexicon.ts'
import { isWordCharacter, readWords, type Words } from './words.ts'

/** Offsets are UTF-16 units into the text given, half-open. */
export interface Candidate {
  start: number
  end: number
  /** The aliases of this form: of one card, or of several that share it. */
  aliases: AliasData[]
}

export interface Found {
  /** In order, not overlapping. */
  candidates: Candidate[]
  /** Indexes of the cues that stand in the text, each once. */
  cues: Set<number>
}

/** Finds all candidates and cues in one block of text. `words` is scratch space, overwritten. */
export function findMentions(text: string, lexicon: Lexicon, words: Words): Found {
  readWords(text, words)
  const found: Found = { candidates: [], cues: new Set() }
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
  let taken = 0
  let aliases: AliasData[] = []
  let node = 0
  for (let next = at; next < words.count; next++) {
    node = nextNode(lexicon, node, words.hash[next] as number)
    if (node === 0) break
    const ending = lexicon.entries[node]?.filter((entry) => isForm(entry, text, words, at, next + 1))
    if (!ending?.length) continue
    for (const entry of ending) if (entry.kind === 'cue') found.cues.add(entry.cue)
    const names = ending.filter(({ kind }) => kind !== 'cue')
    if (!names.length || !isWhole(text, words.start[at] as number, words.end[next] as number)) continue
    taken = next + 1 - at
    aliases = names.flatMap((entry) => (entry.kind === 'alias' ? [entry.alias] : []))
  }
  if (!isFree) return 0
  if (aliases.length) {
    const last = at + taken - 1
    found.candidates.push({ start: words.start[at] as number, end: words.end[last] as number, aliases: once(aliases) })
  }
  return taken
}

/** One alias a card: "ISIS" and "Isis" may both fit. */
function once(aliases: AliasData[]): AliasData[] {
  return aliases.filter((alias, i) => aliases.findIndex(({ card }) => card === alias.card) === i)
}

/** Whether words `from` to `to` of the text really are this form: the letters behind the hash, the gaps, the capitals. */
function isForm(entry: Entry, text: string, words: Words, from: number, to: number): boolean {
  if (entry.key !== foldedWords(text, words, from, to)) return false
  const gaps = gapsOf(text, words, from, to)
  if (!gaps.every((gap, i) => gap === '' || gap === entry.gaps[i])) return false
  const onPage = text.slice(words.start[from], words.end[to - 1])
  if (entry.kind === 'alias' && entry.alias.isCaseSensitive) return lettersOf(onPage) === lettersOf(entry.form)
  return hasCapitals(onPage, entry.form)
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/**
 * A capital in the alias asks for a capital on the page, letter by letter; a small letter asks for nothing ("Isis" finds
 * "ISIS", "ISIS" does not find "Isis"). Right after a hyphen a small letter will do if the name began with a capital
 * ("Al-qaeda"). Forms that fold to different lengths are compared by their first letters.
 */
function hasCapitals(onPage: string, form: string): boolean {
  if (!/\p{Lu}/u.test(form)) return true
  const page = lettersWithBreaks(onPage)
  const wanted = lettersWithBreaks(form)
  const hasCapital = page.some(({ char }) => isCapital(char))
  if (!hasCapital) return false
  if (page.length !== wanted.length) return !isCapital(wanted[0]?.char) || isCapital(page[0]?.char)
  return wanted.every(({ char }, i) => !isCapital(char) || isCapital(page[i]?.char) || (page[i]?.afterHyphen && i > 0))
}

const isCapital = (char: string | undefined) => char !== undefined && /\p{Lu}/u.test(char)

function lettersWithBreaks(text: string): { char: string; afterHyphen: boolean }[] {
  const letters: { char: string; afterHyphen: boolean }[] = []
  let afterHyphen = false
  for (const char of text) {
    if (/[\p{L}\p{N}]/u.test(char)) letters.push({ char, afterHyphen })
    afterHyphen = /[-\u2010\u2011]/.test(char)
  }
  return letters
}

/** Not glued to what makes it part of a handle, an address, a file name or an identifier. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  if (before === '@' || before === '_' || after === '_' || after === '@') return false
  if (before === '.' && isWordCharacter(text, start - 2)) return false
  if (after === '.' && isWordCharacter(text, end + 1) && /[a-z0-9]/.test(text[end + 1] as string)) return false
  if (
    before === '/' &&
    /[/.\w]\/$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /[a-z]/.test(text[start] as string)
  )
    return false
  return true
}

// Candidates: every place of a text where an alias stands, longest name first. Which of them are mentions, and of which
// card, is decided in resolve.ts with the whole article in view.
import { isForm } from './forms.ts'
import { hasCapital, inLatin } from './letters.ts'
import { type AliasData, entryOf, type Lexicon, settingCue } from './lexicon.ts'
import { eachLikelyWord } from './scan-words.ts'
import { goesOn, nextNode } from './trie.ts'
import { createWord, isWordCharacter, nextWord } from './words.ts'

/** Offsets are UTF-16 units into the text given, half-open. */
export interface Candidate {
  start: number
  end: number
  /** What stands there. */
  surface: string
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
 * Finds all candidates and cues in each of several blocks. They are read as one string: engines keep a page's texts in shapes
 * that are slow to read unit by unit, and joining makes a flat copy.
 */
export type Finder = (texts: string[]) => Found[]

/** What a spelling on the page stands for, of all that ends at one node of the lexicon. */
interface Reading {
  spelling: string
  /** One a card; empty for a longer name that is blocked; undefined if no name is spelled so. */
  aliases: AliasData[] | undefined
  cues: number[] | undefined
  isDescription: boolean
}

/** A name read from a place on: where it ends, and what it is. */
interface Name {
  end: number
  reading: Reading
}

export function createFinder(lexicon: Lexicon): Finder {
  const { trie, firstForm, nextForm } = lexicon
  const word = createWord()
  /** By spelling, which leads to one node only. Pages repeat their names, and in few spellings. */
  const readings = new Map<string, Reading>()
  /** By node: the spelling that was met last. Made at its full length: what grows by leaps is slow. */
  const lastReadings = new Array<Reading | undefined>(firstForm.length)
  let texts: string[] = []
  let text = ''
  let all: Found[] = []
  // The block being read.
  let found: Found = { candidates: [], cues: [] }
  let blockStart = 0
  let blockEnd = -1
  let hasSetting = false

  /** Follows the trie from the word at [start, end); the names that end on the way, shortest first. Cues are noted. */
  function namesFrom(start: number, firstEnd: number, firstHash: number): Name[] | undefined {
    let names: Name[] | undefined
    let end = firstEnd
    let node = nextNode(trie, 0, firstHash)
    while (node !== 0) {
      if (firstForm[node] !== -1) {
        const reading = readingOf(node, start, end)
        if (reading.cues) for (const cue of reading.cues) noteCue(cue, start)
        if (reading.aliases && isWhole(text, start, end)) {
          names ??= []
          names.push({ end, reading })
        }
      }
      if (!goesOn(trie, node) || !nextWord(text, end, word)) break
      end = word[1] as number
      node = nextNode(trie, node, word[2] as number)
    }
    return names
  }

  function readingOf(node: number, start: number, end: number): Reading {
    const last = lastReadings[node]
    if (last && last.spelling.length === end - start && text.startsWith(last.spelling, start)) return last
    const spelling = text.slice(start, end)
    let reading = readings.get(spelling)
    if (!reading) {
      reading = read(spelling, node)
      readings.set(spelling, reading)
    }
    lastReadings[node] = reading
    return reading
  }

  function read(spelling: string, node: number): Reading {
    let aliases: AliasData[] | undefined
    let cues: number[] | undefined
    let isDescription = true
    for (let number = firstForm[node] as number; number !== -1; number = nextForm[number] as number) {
      const entry = entryOf(lexicon, number)
      if (!isForm(entry, spelling)) continue
      const { alias, cue } = entry
      if (cue !== undefined) {
        cues ??= []
        cues.push(cue)
        continue
      }
      aliases ??= []
      if (!alias) continue
      isDescription &&= isDescribing(alias)
      // "ISIS" and "Isis" may both fit: one alias a card.
      if (!aliases.some(({ card }) => card === alias.card)) aliases.push(alias)
    }
    return { spelling, aliases, cues, isDescription: isDescription && aliases !== undefined && aliases.length > 0 }
  }

  function noteCue(cue: number, start: number): void {
    if (cue !== settingCue) found.cues.push({ cue, start: start - blockStart })
    else if (!hasSetting) {
      // That the setting is there is said once: it has no place.
      hasSetting = true
      found.cues.unshift({ cue, start: 0 })
    }
  }

  /** Reads from the word at `start`; adds the longest name, unless a name reaches into it. Returns where that ends, or 0. */
  function readFrom(start: number, end: number, hash: number, isFree: boolean): number {
    const names = namesFrom(start, end, hash)
    const longest = names?.[names.length - 1]
    if (!names || !longest || !isFree) return 0
    const candidate = candidateOf(start, longest)
    if (candidate) {
      if (longest.reading.isDescription) candidate.inner = innerNames(start, end, names)
      found.candidates.push(candidate)
    }
    return longest.end
  }

  function candidateOf(start: number, { end, reading }: Name): Candidate | undefined {
    if (!reading.aliases?.length) return undefined
    const { spelling: surface, aliases } = reading
    return { start: start - blockStart, end: end - blockStart, surface, aliases, inner: [] }
  }

  function innerNames(start: number, firstEnd: number, names: Name[]): Candidate[] {
    const end = (names[names.length - 1] as Name).end
    const own = { found, hasSetting }
    const shorter = names.slice(0, -1).findLast(({ reading }) => reading.aliases?.length)
    const candidate = shorter && candidateOf(start, shorter)
    found = { candidates: candidate ? [candidate] : [], cues: [] }
    const at = createWord()
    let free = shorter?.end ?? 0
    for (let from = firstEnd; nextWord(text, from, at); ) {
      const next = at[0] as number
      if (next >= end) break
      from = at[1] as number
      if (next >= free) free = Math.max(free, readFrom(next, from, at[2] as number, true))
    }
    const { candidates } = found
    ;({ found, hasSetting } = own)
    return candidates.filter((inner) => inner.end <= end - blockStart)
  }

  /** Moves on to the block that holds the offset. */
  function enterBlock(offset: number): void {
    while (offset >= blockEnd) {
      blockStart = all.length ? blockEnd + separator.length : 0
      blockEnd = blockStart + (texts[all.length] as string).length
      found = { candidates: [], cues: [] }
      hasSetting = false
      all.push(found)
    }
  }

  return (given) => {
    texts = given
    text = texts.length === 1 ? (texts[0] as string) : texts.join(separator)
    all = []
    blockEnd = -1
    // What begins before the end of the last name lies inside it.
    let free = 0
    eachLikelyWord(text, lexicon.filter, (start, end, hash) => {
      enterBlock(start)
      free = Math.max(free, readFrom(start, end, hash, start >= free))
    })
    while (all.length < texts.length) all.push({ candidates: [], cues: [] })
    return all
  }
}

const smallWord = inLatin(/(^|\s)\p{Ll}{3,}/u)

/** Whether the form is a description more than a name: words in small letters, and it needs context. */
function isDescribing({ text, isAlone }: AliasData): boolean {
  return !isAlone && smallWord.test(text) && hasCapital(text)
}

/** Not glued to what makes it part of a handle, an address, a file name or an identifier. */
function isWhole(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === space && text.charCodeAt(end) === space) return true
  const before = text[start - 1]
  const after = text[end]
  if (before === '_' && after === '_') return !isWordCharacter(text, start - 2) && !isWordCharacter(text, end + 1)
  if (before === '@' || before === '_' || after === '_' || after === '@') return false
  if (before === '.' && isWordCharacter(text, start - 2)) return false
  if (after === '.' && isWordCharacter(text, end + 1) && /[a-z0-9]/.test(text[end + 1] as string)) return false
  if (before === '/' && isInAddress(text, start)) return false
  return true
}

const space = 32

/** Whether what stands before the slash, up to a space, is that of an address or a path ("isis.com/kabul", "./kabul"). */
function isInAddress(text: string, start: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  return /^\.{0,2}\/|\w\.\w|\/.*\/$/.test(before)
}

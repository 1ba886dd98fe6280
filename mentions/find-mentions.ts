// Candidates: every place of a text where an alias stands, longest name first. Which of them are mentions, and of which
// card, is decided in resolve.ts with the whole article in view.
import { type AliasData, type Lexicon, settingCue } from './lexicon.ts'
import { createReadings, type Reading } from './readings.ts'
import { eachLikelyWord } from './scan-words.ts'
import { goesOn, nextNode } from './trie.ts'
import { isWhole } from './whole.ts'
import { createWord, nextWord } from './words.ts'

/** Offsets are UTF-16 units into the text given, half-open. */
export interface Candidate {
  start: number
  end: number
  /** What stands there. */
  surface: string
  /** The aliases of this form: of one card, or of several that share it; none for a longer name that is blocked. */
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

/** A name read from a place on: where it ends, and what it is. */
interface Name {
  end: number
  reading: Reading
}

export function createFinder(lexicon: Lexicon): Finder {
  const { trie, firstForm } = lexicon
  const readingOf = createReadings(lexicon)
  const word = createWord()
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
        const reading = readingOf(node, text, start, end)
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
    const { spelling: surface, aliases } = reading
    if (!aliases) return undefined
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

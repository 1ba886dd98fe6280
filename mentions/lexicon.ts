// The names we know, as a trie over folded words, laid out flat: per word of a page, one bit is read before anything else.
import { settingWords } from './english.ts'
import { foldText } from './fold-text.ts'
import { createWords, readWords } from './words.ts'

/** What `data/compile.ts` makes of the cards: plain JSON, small enough for the script that runs in pages. */
export interface LexiconData {
  cards: LexiconCard[]
  aliases: AliasData[]
  /** Longer names that mean something else; they swallow the aliases inside them. */
  blocks: string[]
  /** Words and phrases that aliases name as context or against. */
  cues: string[]
}

export interface LexiconCard {
  id: string
  /** What sort of name it is: a surname, a place and a common noun are told from their look-alikes in different ways. */
  sort: 'person' | 'place' | 'noun' | 'body' | 'event'
  /** Of an event: its first and last year. Another year beside its name means another event. */
  years?: [first: number, last: number]
  /** Indexes of the cards that relations connect with this one, both directions. */
  related: number[]
}

export interface AliasData {
  text: string
  card: number
  isAlone: boolean
  isCaseSensitive?: true
  /** Whether the form can hardly mean anything else whatever the text says: alone, and of several words or with a digit. */
  isUnmistakable?: boolean
  /** Supporting cards (index) and cues (index). */
  contextCards?: number[]
  contextCues?: number[]
  againstCues?: number[]
}

/** Something the lexicon can find in a text. `shape` is worked out when the form is first met. */
export type Entry = { form: string; shape?: FormShape } & (
  | { kind: 'alias'; alias: AliasData }
  | { kind: 'block' }
  | { kind: 'cue'; cue: number }
)

/** A form as its folded words and what stands between them. */
export interface FormShape {
  key: string
  gaps: string[]
}

/** The cue of every setting word: one is as good as another. */
export const settingCue = -1

export interface Lexicon {
  cards: LexiconCard[]
  aliases: AliasData[]
  cues: string[]
  /** One bit for each hash that begins an entry, by the hash's upper bits. */
  firstWordBits: Uint32Array
  firstWordShift: number
  /** Edges (node, word hash) -> node, open addressing; an empty slot has target 0, the root. */
  edgeNode: Int32Array
  edgeHash: Int32Array
  edgeTarget: Int32Array
  edgeMask: number
  /** By node: what ends there; undefined for inner nodes. */
  entries: (Entry[] | undefined)[]
}

/** Builds the tables: linear in the number of words, and nothing is sliced or folded to a string for it. */
export function createLexicon(data: LexiconData): Lexicon {
  const words = createWords(16)
  const aliases = data.aliases.map((alias) => ({
    ...alias,
    isUnmistakable: alias.isAlone && /[\s-]|\p{N}/u.test(alias.text),
  }))
  const entries: Entry[] = [
    ...aliases.map((alias) => ({ kind: 'alias' as const, alias, form: alias.text })),
    ...data.blocks.map((form) => ({ kind: 'block' as const, form })),
    ...data.cues.map((form, cue) => ({ kind: 'cue' as const, cue, form })),
    ...settingWords.map((form) => ({ kind: 'cue' as const, cue: settingCue, form })),
  ]
  const hashes = entries.map(({ form }) => {
    readWords(form, words)
    return words.hash.slice(0, words.count)
  })

  const edgeCount = hashes.reduce((sum, { length }) => sum + length, 1)
  const slots = powerOfTwo(edgeCount * 2)
  const bits = powerOfTwo(Math.max(entries.length * 16, 1024))
  const lexicon: Lexicon = {
    cards: data.cards,
    aliases,
    cues: data.cues,
    firstWordBits: new Uint32Array(bits / 32),
    firstWordShift: 32 - Math.log2(bits),
    edgeNode: new Int32Array(slots),
    edgeHash: new Int32Array(slots),
    edgeTarget: new Int32Array(slots),
    edgeMask: slots - 1,
    entries: [undefined],
  }
  for (const [i, entry] of entries.entries()) addEntry(lexicon, entry, hashes[i] as Int32Array)
  return lexicon
}

function addEntry(lexicon: Lexicon, entry: Entry, hashes: Int32Array): void {
  if (hashes.length === 0) return
  const first = bitOf(lexicon, hashes[0] as number)
  lexicon.firstWordBits[first >>> 5] = (lexicon.firstWordBits[first >>> 5] as number) | (1 << (first & 31))
  let node = 0
  for (const hash of hashes) {
    const slot = edgeSlot(lexicon, node, hash)
    if (lexicon.edgeTarget[slot] === 0) {
      lexicon.edgeNode[slot] = node
      lexicon.edgeHash[slot] = hash
      lexicon.edgeTarget[slot] = lexicon.entries.push(undefined) - 1
    }
    node = lexicon.edgeTarget[slot] as number
  }
  const here = lexicon.entries[node]
  if (here) here.push(entry)
  else lexicon.entries[node] = [entry]
}

/** The index in `firstWordBits` for a word's hash. Its upper bits: FNV's lower ones are the weaker. */
export function bitOf(lexicon: Lexicon, hash: number): number {
  return (hash ^ (hash << 7)) >>> lexicon.firstWordShift
}

/** The node after `hash` from `node`, or 0 if no name goes on that way. */
export function nextNode(lexicon: Lexicon, node: number, hash: number): number {
  return lexicon.edgeTarget[edgeSlot(lexicon, node, hash)] as number
}

function edgeSlot({ edgeNode, edgeHash, edgeTarget, edgeMask }: Lexicon, node: number, hash: number): number {
  let slot = (Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 12) & edgeMask
  while (edgeTarget[slot] !== 0 && (edgeNode[slot] !== node || edgeHash[slot] !== hash)) slot = (slot + 1) & edgeMask
  return slot
}

export function shapeOf(entry: Entry): FormShape {
  if (!entry.shape) {
    const words = readWords(entry.form, createWords(16))
    entry.shape = {
      key: foldedWords(entry.form, words, 0, words.count),
      gaps: gapsOf(entry.form, words, 0, words.count),
    }
  }
  return entry.shape
}

/** The folded words `from` to `to` of a text, one space between them. */
export function foldedWords(
  text: string,
  words: { start: Int32Array; end: Int32Array },
  from: number,
  to: number,
): string {
  let key = ''
  for (let i = from; i < to; i++) {
    // Dots inside a word are those of initials: "U.S" folds to "us", as its hash does.
    key += (i > from ? ' ' : '') + foldText(text.slice(words.start[i], words.end[i])).replaceAll('.', '')
  }
  return key
}

/**
 * What stands between the words: '' for a space, a line break or a tight hyphen, all alike; '–' for a spaced dash; else
 * the punctuation itself. A full stop after an initial counts as nothing.
 */
export function gapsOf(
  text: string,
  words: { start: Int32Array; end: Int32Array },
  from: number,
  to: number,
): string[] {
  const gaps: string[] = []
  for (let i = from + 1; i < to; i++) {
    const end = words.end[i - 1] as number
    const isInitial = end - (words.start[i - 1] as number) === 1 || text[end - 2] === '.'
    const gap = text.slice(end, words.start[i])
    gaps.push(gap === ' ' ? '' : normalGap(isInitial && gap[0] === '.' ? gap.slice(1) : gap))
  }
  return gaps
}

const dash = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/
const unseen = /['`´‘’ʹʻʼʽʾʿˈ′\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

function normalGap(gap: string): string {
  const seen = gap.replace(unseen, '')
  const marks = seen.replace(/\s/g, '')
  if (marks === '') return ''
  if (!dash.test(marks) || marks.length > 1) return marks
  return /^\s.*\s$/s.test(seen) ? '–' : ''
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast))
}

// The names we know, as a trie over folded words, laid out flat; before it a filter, which few of a page’s words pass.
import type { WordClass } from './english.ts'
import { atOnce } from './steps.ts'
import { addToFilter, createWordFilter, pairHash, type WordFilter } from './word-filter.ts'
import { createWord, nextWord } from './words.ts'

/** What `data/compile.ts` makes of the cards: plain JSON, small enough for the script that runs in pages. */
export interface LexiconData {
  cards: LexiconCard[]
  aliases: AliasData[]
  /** Longer names that mean something else; they swallow the aliases inside them. */
  blocks: string[]
  /** Words and phrases that aliases name as context or against. */
  cues: string[]
  /** The words that names are read by: english.ts, class by class, one space between. */
  english: Record<WordClass, string>
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
  /** The form can hardly mean anything else whatever the text says: it stands alone, and has several words or a digit. */
  isUnmistakable?: true
  /** Supporting cards (index) and cues (index). */
  contextCards?: number[]
  contextCues?: number[]
  againstCues?: number[]
}

/** Something the lexicon can find in a text. */
export interface Entry {
  form: string
  /** One of the three: a name, a cue, or a longer name that is blocked if it is neither. */
  alias: AliasData | undefined
  cue: number | undefined
}

/** The cue of every setting word: one is as good as another. */
export const settingCue = -1

/** By class: the words that may stand around a name. */
export type English = Record<WordClass, Set<string>>

export interface Lexicon {
  cards: LexiconCard[]
  aliases: AliasData[]
  cues: string[]
  english: English
  /** Of each word that is an entry, and of each two words that begin one. */
  filter: WordFilter
  /** Edges (node, word hash) -> node, open addressing; an empty slot has target 0, the root. */
  edgeNode: Int32Array
  edgeHash: Int32Array
  edgeTarget: Int32Array
  edgeMask: number
  /** By node: what ends there; undefined for inner nodes. */
  entries: (Entry[] | undefined)[]
  /** By node: whether an edge goes on from it. */
  goesOn: boolean[]
}

/** Builds the tables: linear in the number of words, and nothing is sliced or folded to a string for it. */
export function createLexicon(data: LexiconData): Lexicon {
  return atOnce(buildLexicon(data))
}

/** Entries added between two pauses. */
const stepEntries = 200

/** The same, with pauses for whoever has other things to do as well. */
export function* buildLexicon(data: LexiconData): Generator<void, Lexicon> {
  const { cards, aliases, blocks, cues } = data
  const english = Object.fromEntries(
    Object.entries(data.english).map(([name, words]) => [name, new Set(words.split(' '))]),
  ) as English
  const { settings } = english
  const count = aliases.length + blocks.length + cues.length + settings.size
  const slots = powerOfTwo(count * 3)
  const lexicon: Lexicon = {
    cards,
    aliases,
    cues,
    english,
    filter: createWordFilter(count),
    edgeNode: new Int32Array(slots),
    edgeHash: new Int32Array(slots),
    edgeTarget: new Int32Array(slots),
    edgeMask: slots - 1,
    entries: [undefined],
    goesOn: [false],
  }
  const entries: Entry[] = [
    ...aliases.map((alias) => ({ form: alias.text, alias, cue: undefined })),
    ...blocks.map((form) => ({ form, alias: undefined, cue: undefined })),
    ...cues.map((form, cue) => ({ form, alias: undefined, cue })),
    ...[...settings].map((form) => ({ form, alias: undefined, cue: settingCue })),
  ]
  for (let i = 0; i < entries.length; i++) {
    if (i % stepEntries === 0) yield
    addEntry(lexicon, entries[i] as Entry)
  }
  return lexicon
}

const word = createWord()

function addEntry(lexicon: Lexicon, entry: Entry): void {
  const { form } = entry
  let node = 0
  let first = 0
  let count = 0
  for (let from = 0; nextWord(form, from, word); from = word[1] as number) {
    const hash = word[2] as number
    if (count === 0) first = hash
    if (++count === 2) addToFilter(lexicon.filter, pairHash(first, hash))
    node = addEdge(lexicon, node, hash)
  }
  if (count === 0) return
  if (count === 1) addToFilter(lexicon.filter, first)
  const here = lexicon.entries[node]
  if (here) here.push(entry)
  else lexicon.entries[node] = [entry]
}

function addEdge(lexicon: Lexicon, node: number, hash: number): number {
  const slot = edgeSlot(lexicon, node, hash)
  const known = lexicon.edgeTarget[slot] as number
  if (known !== 0) return known
  const target = lexicon.entries.push(undefined) - 1
  lexicon.goesOn.push(false)
  lexicon.goesOn[node] = true
  lexicon.edgeNode[slot] = node
  lexicon.edgeHash[slot] = hash
  lexicon.edgeTarget[slot] = target
  if (target * 2 > lexicon.edgeMask) grow(lexicon)
  return target
}

function grow(lexicon: Lexicon): void {
  const { edgeNode, edgeHash, edgeTarget } = lexicon
  const slots = edgeTarget.length * 2
  lexicon.edgeMask = slots - 1
  lexicon.edgeNode = new Int32Array(slots)
  lexicon.edgeHash = new Int32Array(slots)
  lexicon.edgeTarget = new Int32Array(slots)
  for (let old = 0; old < edgeTarget.length; old++) {
    if (edgeTarget[old] === 0) continue
    const slot = edgeSlot(lexicon, edgeNode[old] as number, edgeHash[old] as number)
    lexicon.edgeNode[slot] = edgeNode[old] as number
    lexicon.edgeHash[slot] = edgeHash[old] as number
    lexicon.edgeTarget[slot] = edgeTarget[old] as number
  }
}

const aliasesByCard = new WeakMap<Lexicon, AliasData[][]>()

/** All aliases of a card. */
export function aliasesOf(card: number, lexicon: Lexicon): AliasData[] {
  let byCard = aliasesByCard.get(lexicon)
  if (!byCard) {
    byCard = lexicon.cards.map(() => [])
    for (const alias of lexicon.aliases) byCard[alias.card]?.push(alias)
    aliasesByCard.set(lexicon, byCard)
  }
  return byCard[card] ?? []
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

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(atLeast, 64)))
}

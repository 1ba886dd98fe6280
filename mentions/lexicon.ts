// The names we know, as a trie over folded words; before it a filter, which few of a page’s words pass.
import type { WordClass } from './english.ts'
import { openTrie, type Trie, type TrieData } from './trie.ts'
import { addToFilter, createWordFilter, pairHash, type WordFilter } from './word-filter.ts'

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
  /** The lines that end an article. */
  tailLines: TailLines
  /** Of all that is looked for: `formsOf`. */
  trie: TrieData
}

/** Patterns of the lines that open what stands below an article: other things to read, or comments. */
export interface TailLines {
  others: string
  comments: string
}

export interface LexiconCard {
  id: string
  /** What sort of name it is: a surname, a place and a common noun are told from their look-alikes in different ways. */
  sort: 'person' | 'place' | 'noun' | 'body' | 'event'
  /** Of an event or agreement: its first and last year. Another year beside its name means another one. */
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
  blocks: string[]
  cues: string[]
  english: English
  /** The words of its class, in the order of their numbers. */
  settings: string[]
  tailLines: TailLines
  /** Of each word that is an entry, and of each two words that begin one. */
  filter: WordFilter
  trie: Trie
  /** By node: the first form that ends there, or -1. */
  firstForm: Int32Array
  /** By form: the next one that ends at the same node, or -1. */
  nextForm: Int32Array
}

/** All that is looked for, in the order of their numbers: aliases, blocks, cues, setting words. */
export function formsOf({
  aliases,
  blocks,
  cues,
  english,
}: Pick<LexiconData, 'aliases' | 'blocks' | 'cues' | 'english'>): string[] {
  return [...aliases.map(({ text }) => text), ...blocks, ...cues, ...english.settings.split(' ')]
}

/** Linear in the number of forms; their text is not looked at. */
export function createLexicon({ cards, aliases, blocks, cues, english, tailLines, trie }: LexiconData): Lexicon {
  const { ends } = trie
  const firstForm = new Int32Array(trie.edges.length).fill(-1)
  const nextForm = new Int32Array(ends.length)
  for (let form = ends.length - 1; form >= 0; form--) {
    const node = ends[form] as number
    nextForm[form] = firstForm[node] as number
    firstForm[node] = form
  }
  const lexicon: Lexicon = {
    cards,
    aliases,
    blocks,
    cues,
    english: Object.fromEntries(
      Object.entries(english).map(([name, words]) => [name, new Set(words.split(' '))]),
    ) as English,
    settings: english.settings.split(' '),
    tailLines,
    filter: createWordFilter(ends.length),
    trie: openTrie(trie),
    firstForm,
    nextForm,
  }
  fillFilter(lexicon)
  return lexicon
}

function fillFilter({ filter, trie: { firstEdge, hashes }, firstForm }: Lexicon): void {
  for (let edge = 0, end = firstEdge[1] as number; edge < end; edge++) {
    const node = edge + 1
    const hash = hashes[edge] as number
    if (firstForm[node] !== -1) addToFilter(filter, hash)
    const last = firstEdge[node + 1] as number
    for (let next = firstEdge[node] as number; next < last; next++)
      addToFilter(filter, pairHash(hash, hashes[next] as number))
  }
}

/** What a form of this number is. */
export function entryOf({ aliases, blocks, cues, settings }: Lexicon, number: number): Entry {
  const alias = aliases[number]
  if (alias) return { form: alias.text, alias, cue: undefined }
  const block = blocks[number - aliases.length]
  if (block !== undefined) return { form: block, alias: undefined, cue: undefined }
  const cue = number - aliases.length - blocks.length
  if (cue < cues.length) return { form: cues[cue] as string, alias: undefined, cue }
  return { form: settings[cue - cues.length] as string, alias: undefined, cue: settingCue }
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

// Which kind of card a description asks for: "group behind ...", "leader of ...", "Kabul airport bomber".
import { type CardKind, cardKinds } from '../schema.ts'
import type { QueryWord } from './names.ts'
import { kindWords } from './passages.ts'
import { searchWords } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

export type WordsOfKinds = Record<CardKind, ReadonlySet<number>>

export function wordsOfKinds(vocabulary: Vocabulary): WordsOfKinds {
  return Object.fromEntries(
    Object.entries(kindWords).map(([kind, words]) => [kind, new Set(searchWords(words).map(vocabulary.add))]),
  ) as unknown as WordsOfKinds
}

/** What follows such a word, or a small one, only says more of the noun before. */
const joints: ReadonlySet<string> = new Set([
  'behind',
  'near',
  'against',
  'after',
  'under',
  'between',
  'over',
  'killed',
])

/** The kinds that the description's main noun speaks of: the last in the first run of nouns that has one. */
export function kindMeant(query: QueryWord[], kinds: WordsOfKinds): ReadonlySet<CardKind> | undefined {
  if (query.length < 2) return undefined
  let meant: ReadonlySet<CardKind> | undefined
  for (const { text, near, isSmall } of query) {
    if (meant && (isSmall || joints.has(text))) return meant
    const exact = [...near].filter(([, quality]) => quality >= 0.95).map(([word]) => word)
    const here = cardKinds.filter((kind) => exact.some((word) => kinds[kind].has(word)))
    if (here.length) meant = new Set(here)
  }
  return meant
}

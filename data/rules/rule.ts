import type { Problem } from '../problem.ts'
import type { Card } from '../schema.ts'
import type { Source } from '../source-schema.ts'

/** Everything the rules look at, read once. */
export interface Dataset {
  cards: Card[]
  sources: Source[]
  cardById: Map<string, Card>
  sourceById: Map<string, Source>
  /** Ids of cards and sources that are there but break the schema: to be mended first, so no rule complains of them. */
  unread: ReadonlySet<string>
}

export function createDataset(cards: Card[], sources: Source[], unread: ReadonlySet<string> = new Set()): Dataset {
  return {
    cards,
    sources,
    cardById: new Map(cards.map((card) => [card.id, card])),
    sourceById: new Map(sources.map((source) => [source.id, source])),
    unread,
  }
}

export type Finding = Pick<Problem, 'path' | 'expected' | 'fix'>

/** A rule about one card. `name` is what the message shows; the docstring above each rule says why it exists. */
export interface CardRule {
  name: string
  check(card: Card, dataset: Dataset): Finding[]
}

/** A rule about all cards and sources together: the finding also names its file. */
export interface DatasetRule {
  name: string
  check(dataset: Dataset): (Finding & { file: string })[]
}

export const cardFile = (id: string) => `data/cards/${id}.json`
export const sourceFile = 'data/sources.json'

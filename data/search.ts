// Search over names: what the popup asks. Fuse.js, tuned for short queries with a typo or two.
import Fuse from 'fuse.js'
import { foldText } from '../mentions/fold-text.ts'
import type { Card } from './schema.ts'

export type SearchCards = (query: string, most?: number) => Card[]

/** One name of a card, or its definition. A row each: a card must not rank higher for having many names alike. */
interface Row {
  card: Card
  text: string
  of: 'heading' | 'alias' | 'definition'
}

/** Best first. An empty query finds nothing: what to show then is the caller's business. */
export function createSearch(cards: Card[]): SearchCards {
  const fuse = new Fuse(cards.flatMap(rowsOf), {
    keys: ['text'],
    threshold: 0.36,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 2,
  })
  return (query, most = 8) => {
    const wanted = folded(query)
    if (!wanted) return []
    const ranks = new Map<Card, number>()
    for (const { item, score = 1 } of fuse.search(wanted)) {
      const rank = score + distance(item, wanted)
      ranks.set(item.card, Math.min(rank, ranks.get(item.card) ?? Number.POSITIVE_INFINITY))
    }
    return [...ranks]
      .sort(([, a], [, b]) => a - b)
      .slice(0, most)
      .map(([card]) => card)
  }
}

function rowsOf(card: Card): Row[] {
  const heading = folded(card.name)
  const aliases = new Set(card.aliases.map(({ text }) => folded(text)))
  aliases.delete(heading)
  return [
    { card, text: heading, of: 'heading' },
    ...[...aliases].map((text): Row => ({ card, text, of: 'alias' })),
    { card, text: folded(card.definition.text), of: 'definition' },
  ]
}

/**
 * Added to Fuse's score (0 is best, below 1). Exact names first, then those that begin with the query, then those with a
 * word that does; definitions after all names. Among equals the heading, then the shorter name: ISIS-K before ISIS in ...
 */
function distance({ text, of }: Row, wanted: string): number {
  if (of === 'definition') return 1
  const nearness = text.length / 1_000 + (of === 'heading' ? 0 : 0.001)
  if (text === wanted) return nearness - 2
  if (text.startsWith(wanted)) return nearness - 1
  return ` ${text}`.includes(` ${wanted}`) ? nearness - 0.5 : nearness
}

function folded(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

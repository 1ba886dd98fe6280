// Search over names: what the popup asks. Fuse.js, tuned for short queries with a typo or two.
import Fuse from 'fuse.js'
import { foldText } from '../mentions/fold-text.ts'
import type { Card } from './schema.ts'

export type SearchCards = (query: string, most?: number) => Card[]

interface Row {
  card: Card
  name: string
  aliases: string[]
  definition: string
}

/** Best first. An empty query finds nothing: what to show then is the caller's business. */
export function createSearch(cards: Card[]): SearchCards {
  const rows = cards.map(
    (card): Row => ({
      card,
      name: folded(card.name),
      aliases: [...new Set(card.aliases.map(({ text }) => folded(text)))],
      definition: folded(card.definition.text),
    }),
  )
  const fuse = new Fuse(rows, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'aliases', weight: 3 },
      { name: 'definition', weight: 0.4 },
    ],
    threshold: 0.36,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 2,
  })
  return (query, most = 8) => {
    const wanted = folded(query)
    if (!wanted) return []
    const found = fuse.search(wanted, { limit: most * 4 })
    return found
      .map(({ item, score = 1 }) => ({ card: item.card, rank: score - bonus(item, wanted) }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ card }) => card)
  }
}

/** Exact names first, then those that begin with the query. */
function bonus({ name, aliases }: Row, wanted: string): number {
  const names = [name, ...aliases]
  if (names.includes(wanted)) return 2
  if (names.some((text) => text.startsWith(wanted))) return 1
  return names.some((text) => ` ${text}`.includes(` ${wanted}`)) ? 0.5 : 0
}

function folded(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

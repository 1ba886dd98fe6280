import type { Card, CardKind } from '../schema.ts'
import { cardFile, type DatasetRule } from './rule.ts'

/** What a story is made of: who acted, who was there, what happened. Concepts and outlets may stand alone. */
const storyKinds: CardKind[] = ['armed-group', 'person', 'event']

/** Every armed group, person and event leads, over relations and event cards, to every other. */
export const connectedStory: DatasetRule = {
  name: 'connected-story',
  check({ cards, unread }) {
    // A card that can not be read yet may be the missing link.
    if (unread.size) return []
    const [, ...islands] = connectedParts(cards)
    return islands.flatMap((island) =>
      island
        .filter(({ kind }) => storyKinds.includes(kind))
        .map(({ id }) => ({
          file: cardFile(id),
          path: 'relations',
          expected: 'a way over relations or event cards to the other armed groups, persons and events',
          fix: `relate it, or ${island.length > 1 ? `a card it is related to (${others(island, id)}),` : 'one of its events,'} to a card of the large group`,
        })),
    )
  },
}

/** The cards in groups that hang together, largest first. Links count in both directions. */
export function connectedParts(cards: Card[]): Card[][] {
  const partOf = new Map(cards.map((card) => [card.id, [card]]))
  for (const card of cards) {
    for (const other of linkedCards(card)) {
      const here = partOf.get(card.id)
      const there = partOf.get(other)
      if (!here || !there || here === there) continue
      const [large, small] = here.length >= there.length ? [here, there] : [there, here]
      large.push(...small)
      for (const { id } of small) partOf.set(id, large)
    }
  }
  return [...new Set(partOf.values())].sort((a, b) => b.length - a.length)
}

function linkedCards(card: Card): string[] {
  return [...card.relations.map((relation) => relation.card), ...card.events.flatMap((event) => event.card ?? [])]
}

const others = (island: Card[], id: string) =>
  island
    .map((card) => card.id)
    .filter((other) => other !== id)
    .join(', ')

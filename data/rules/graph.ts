import type { Card, CardKind } from '../schema.ts'
import type { CardRule, DatasetRule } from './rule.ts'
import { cardFile, sourceFile } from './rule.ts'

/** Everything on a card that names another card, with its path. */
function cardReferences(card: Card): { path: string; id: string }[] {
  return [
    ...card.notToConfuse.flatMap(({ card: id }, i) => (id ? [{ path: `notToConfuse[${i}].card`, id }] : [])),
    ...card.events.flatMap(({ card: id }, i) => (id ? [{ path: `events[${i}].card`, id }] : [])),
    ...card.relations.map(({ card: id }, i) => ({ path: `relations[${i}].card`, id })),
  ]
}

export const knownCards: CardRule = {
  name: 'known-cards',
  check: (card, { cardById, unread }) =>
    cardReferences(card).flatMap(({ path, id }) => {
      if (id === card.id) return [{ path, expected: 'another card', fix: 'a card can not refer to itself' }]
      if (cardById.has(id) || unread.has(id)) return []
      return [
        { path, expected: `"${id}" to be a card`, fix: `write data/cards/${id}.json, or leave the reference out` },
      ]
    }),
}

/** The inverse of a relation is derived, so it is written on one side only. Symmetric ones likewise. */
const inverseOf: Record<string, string> = {
  ally: 'ally',
  rival: 'rival',
  'carried-out': 'claimed-by',
}

export const relationOnce: DatasetRule = {
  name: 'relation-once',
  check: ({ cards }) => {
    const seen = new Set<string>()
    return cards.flatMap((card) =>
      card.relations.flatMap(({ type, card: other, validFrom = '' }, i) => {
        const key = (from: string, kind: string, to: string) => `${from} ${kind} ${to} ${validFrom}`
        const inverse = inverseOf[type]
        const isAgain = seen.has(key(card.id, type, other)) || (inverse && seen.has(key(other, inverse, card.id)))
        seen.add(key(card.id, type, other))
        return isAgain
          ? [
              {
                file: cardFile(card.id),
                path: `relations[${i}]`,
                expected: `"${type} ${other}" written once, on one of the two cards`,
                fix: 'remove this one: the inverse is derived',
              },
            ]
          : []
      }),
    )
  },
}

export const placeKinds: CardKind[] = ['place', 'region', 'facility']

/** What happened somewhere can be shown on a map. */
export const placedPlaces: CardRule = {
  name: 'placed-places',
  check: (card) =>
    placeKinds.includes(card.kind) && !card.place
      ? [
          {
            path: 'place',
            expected: `coordinates for kind ${card.kind}`,
            fix: 'add place from open data, with its precision',
          },
        ]
      : [],
}

export const uniqueIds: DatasetRule = {
  name: 'unique-ids',
  check: ({ cards, sources }) => [
    ...repeated(cards.map(({ id }) => id)).map((id) => ({
      file: cardFile(id),
      path: 'id',
      expected: 'an id of its own',
      fix: 'two cards have this id',
    })),
    ...repeated(sources.map(({ id }) => id)).map((id) => ({
      file: sourceFile,
      path: id,
      expected: 'each source id once',
      fix: 'two sources have this id: rename one, or remove it',
    })),
    ...repeated(sources.map(({ url }) => url)).map((url) => ({
      file: sourceFile,
      path: url,
      expected: 'each page once',
      fix: 'two sources have this URL: keep one and use its id',
    })),
  ],
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) < i))]
}

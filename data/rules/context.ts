import type { Alias } from '../card-parts.ts'
import type { Card } from '../schema.ts'
import { wordsOf } from './names.ts'
import type { CardRule, Finding } from './rule.ts'

const idForm = /^[a-z0-9]+(-[a-z0-9]+)+$/

/** `against` is looked for in the text: an id that is nobody's name, such as "kabul-strike-2021", is never there. */
export const againstHoldsWords: CardRule = {
  name: 'against-holds-words',
  check: (card, { cards, cardById }) =>
    items(card, 'against')
      .filter(({ item }) => cardById.has(item) && idForm.test(item) && !isPrinted(item, cards))
      .map(({ path, item }) => ({
        path,
        expected: `words that a page may print; "${item}" is the id of a card`,
        fix: 'write the words that name it instead',
      })),
}

const isPrinted = (item: string, cards: Card[]) =>
  cards.some(({ aliases }) => aliases.some((alias) => wordsOf(alias.text) === wordsOf(item)))

/** A context that is an id but for one part ("kabul-airport-attack" with or without its year) is a slip, not words. */
export const contextCardsExist: CardRule = {
  name: 'context-cards-exist',
  check: (card, { cards, cardById, unread }) =>
    [...items(card, 'context'), ...items(card, 'against')].flatMap(({ path, item }): Finding[] => {
      if (!idForm.test(item) || cardById.has(item) || unread.has(item)) return []
      const meant = cards.find(({ id }) => isNearId(item, id))
      if (!meant) return []
      return [
        {
          path,
          expected: `a card id that exists, or words; "${item}" looks like "${meant.id}"`,
          fix: `write "${meant.id}", or the words with spaces`,
        },
      ]
    }),
}

/** Two parts in common, and all but one of the longer's. */
function isNearId(item: string, id: string): boolean {
  const [a, b] = [item.split('-'), id.split('-')]
  const shared = a.filter((part) => b.includes(part)).length
  return shared >= 2 && shared >= Math.max(a.length, b.length) - 1
}

function items(card: Card, list: 'context' | 'against'): { path: string; item: string }[] {
  return card.aliases.flatMap((alias: Alias, i) =>
    (alias[list] ?? []).map((item, j) => ({ path: `aliases[${i}].${list}[${j}]`, item })),
  )
}

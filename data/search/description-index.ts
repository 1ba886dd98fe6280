// What a description is looked up in: the passages of all cards by their words, by pairs of words, and by the cards they name.
import type { Card } from '../schema.ts'
import { createFindNamed, type FindNamed, namesOf } from './named.ts'
import { passagesOf } from './passages.ts'
import { searchWords, smallWords } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface DescriptionIndex {
  /** By passage. */
  cardOf: number[]
  weightOf: number[]
  isOver: boolean[]
  names: (ReadonlySet<number> | undefined)[]
  /** Passages by the number of a word. */
  places: Map<number, number[]>
  /** Passages by two words that stand together, the small ones between them left out. */
  pairs: Map<string, number[]>
  /** Passages by the card that they name. */
  naming: Map<number, number[]>
  /** The cards that have the word in a name: it holds for every passage of theirs. */
  owners: Map<number, number[]>
  findNamed: FindNamed
}

export function createDescriptionIndex(cards: Card[], vocabulary: Vocabulary): DescriptionIndex {
  const isEvent = (card: number) => cards[card]?.kind === 'event'
  const findNamed = createFindNamed(namesOf(cards, searchWords), (named) => [...named].every(isEvent))
  const index: DescriptionIndex = {
    cardOf: [],
    weightOf: [],
    isOver: [],
    names: [],
    places: new Map(),
    pairs: new Map(),
    naming: new Map(),
    owners: new Map(),
    findNamed,
  }
  const put = (text: string, passage: number) => {
    const words = searchWords(text)
    const telling = words.filter((word) => !smallWords.has(word))
    for (const pair of new Set(telling.slice(1).map((word, i) => `${telling[i]} ${word}`))) {
      push(index.pairs, pair, passage)
    }
    for (const word of new Set(words.map(vocabulary.add))) push(index.places, word, passage)
    const named = findNamed(words)
    if (!named.length) return
    const all = new Set(named.flatMap(({ cards }) => [...cards]))
    index.names[passage] = all
    for (const card of all) push(index.naming, card, passage)
  }
  for (const [card, { name, aliases }] of cards.entries()) {
    const words = searchWords([name, ...aliases.map(({ text }) => text)].join(' '))
    for (const word of new Set(words.map(vocabulary.add))) push(index.owners, word, card)
  }
  for (const [card, passages] of passagesOf(cards).entries()) {
    for (const { text, weight, isOver } of passages) {
      index.cardOf.push(card)
      index.isOver.push(isOver)
      put(text, index.weightOf.push(weight) - 1)
    }
  }
  return index
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

// Which cards a description fits: all its words in one passage count more than the same words strewn over the card.
import { type Card, type CardKind, cardKinds } from '../schema.ts'
import { createDescriptionIndex } from './description-index.ts'
import { kindMeant, wordsOfKinds } from './kind-meant.ts'
import type { QueryWord } from './names.ts'
import { asksForPast } from './passages.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much a word of a description is met by the card's own name or kind, wherever the rest of the words is found. */
const ownShare = 0.75
/** The same where the query has the card's whole name. */
const namedShare = 0.85
const kindShare = 0.6
/** "Leader" or "president" says less of a person than "city" of a place. */
const roleShare = 0.4
/** How much more a card fits that belongs to a card which the query names: "al-Qaeda in Mali" is a branch of it. */
const belongsBonus = 0.04
/** How much less a passage fits that speaks of none of the cards that the query names. */
const unnamedLoss = 0.2
/** How much more a passage fits that has the words in the order of the query. */
const pairBonus = 0.15
const kindBonus = 0.06
const otherKindLoss = 0.2
/** What has ended fits less, unless the past is asked for. */
const overLoss = 0.12
/** With less of the query's words than this no passage can matter. */
const leastShare = 0.22

export interface Descriptions {
  search(query: QueryWord[]): Map<number, number>
  /** The cards that the query names with several words, and which share of its telling words these are. */
  named(query: QueryWord[]): Map<number, number>
  /** The kinds of cards that the query asks for, if it says so. */
  kindsMeant(query: QueryWord[]): ReadonlySet<CardKind> | undefined
}

export function createDescriptions(cards: Card[], vocabulary: Vocabulary): Descriptions {
  const { cardOf, weightOf, isOver, names, places, pairs, naming, owners, findNamed } = createDescriptionIndex(
    cards,
    vocabulary,
  )
  const kinds = wordsOfKinds(vocabulary)
  const cardsOfKind = Map.groupBy(cards.keys(), (card) => (cards[card] as Card).kind)
  const above = groupsAbove(cards)
  // Filled anew for each query: typed arrays, as a common word stands in thousands of passages.
  const sums = new Float32Array(cardOf.length)
  const best = new Float32Array(cardOf.length)
  const general = new Float32Array(cards.length)
  const shared = new Float32Array(cards.length)
  const share = (card: number, amount: number) => {
    if ((shared[card] as number) < amount) shared[card] = amount
  }

  /** Adds what one word finds to the sums; lists the passages first touched. */
  const addWord = ({ text, near, weight }: QueryWord, meant: ReadonlySet<number> | undefined, seen: Set<number>) => {
    shared.fill(0)
    const here: number[] = []
    const touch = (passage: number, quality: number) => {
      if (!best[passage]) here.push(passage)
      if ((best[passage] as number) < quality) best[passage] = quality
    }
    // Whatever name a passage uses for the card that is meant.
    for (const card of meant ?? []) {
      share(card, namedShare)
      for (const passage of naming.get(card) ?? []) touch(passage, 1)
    }
    for (const [word, quality] of near) {
      // A slip in a description is rare, and there are many words that it, or a single letter, might be.
      if (quality < (text.length < 2 ? 1 : 0.7)) continue
      for (const passage of places.get(word) ?? []) touch(passage, quality)
      if (quality < 0.9) continue
      for (const card of owners.get(word) ?? []) share(card, ownShare * quality)
      for (const kind of cardKinds) {
        if (!kinds[kind].has(word)) continue
        const amount = (kind === 'person' ? roleShare : kindShare) * quality
        for (const card of cardsOfKind.get(kind) ?? []) share(card, amount)
      }
    }
    for (let card = 0; card < cards.length; card++) {
      general[card] = (general[card] as number) + weight * (shared[card] as number)
    }
    for (const passage of here) {
      const more = (best[passage] as number) - (shared[cardOf[passage] as number] as number)
      if (more > 0) sums[passage] = (sums[passage] as number) + weight * more
      best[passage] = 0
      seen.add(passage)
    }
  }

  return {
    search(all) {
      // Who, the, of: what they are next to counts, not they.
      const query = all.filter(({ isSmall }) => !isSmall)
      const phrases = findNamed(all.map(({ text }) => text))
      const meantBy = new Map(
        phrases.flatMap(({ cards, start, length }) =>
          all.slice(start, start + length).map((word) => [word, cards] as const),
        ),
      )
      const seen = new Set<number>()
      general.fill(0)
      for (const word of query) addWord(word, meantBy.get(word), seen)
      const together = new Map<number, number>()
      for (const [i, { text }] of query.slice(1).entries()) {
        for (const passage of pairs.get(`${query[i]?.text} ${text}`) ?? []) {
          together.set(passage, (together.get(passage) ?? 0) + pairBonus / (query.length - 1))
        }
      }

      const asksPast = asksForPast.test(query.map(({ text }) => text).join(' '))
      const total = query.reduce((sum, { weight }) => sum + weight, 0)
      const meant = kindMeant(all, kinds)
      const named = phrases.map(({ cards }) => cards)
      const cardFactors = new Map<number, number>()
      const cardFactor = (card: number) => {
        let factor = cardFactors.get(card)
        if (factor === undefined) {
          factor = !meant ? 1 : meant.has((cards[card] as Card).kind) ? 1 + kindBonus : 1 - otherKindLoss
          if (named.some((one) => !one.isDisjointFrom(above[card] as Set<number>))) factor *= 1 + belongsBonus
          cardFactors.set(card, factor)
        }
        return factor
      }
      const nameFactor = (passage: number, card: number) => {
        const here = names[passage]
        const unnamed = named.filter((one) => !one.has(card) && (!here || one.isDisjointFrom(here)))
        return named.length ? 1 - (unnamedLoss * unnamed.length) / named.length : 1
      }
      const scores = new Map<number, number>()
      for (const passage of seen) {
        const card = cardOf[passage] as number
        const met = ((sums[passage] as number) + (general[card] as number)) / total
        sums[passage] = 0
        if (met < leastShare) continue
        const timeFactor = isOver[passage] && !asksPast ? 1 - overLoss : 1
        const pairFactor = 1 + (together.get(passage) ?? 0)
        const fits = met ** 1.3 * (weightOf[passage] as number) * cardFactor(card) * timeFactor * pairFactor
        const before = scores.get(card) ?? 0
        if (fits > before) scores.set(card, Math.max(before, fits * nameFactor(passage, card)))
      }
      return scores
    },
    named(query) {
      const telling = (words: QueryWord[]) => words.filter(({ isSmall }) => !isSmall).length
      const all = telling(query)
      const shares = new Map<number, number>()
      for (const { cards, start, length } of findNamed(query.map(({ text }) => text))) {
        const words = telling(query.slice(start, start + length))
        // "al-Qaeda in India" is another card, though none may be named so.
        if (words < 2 || query[start + length]?.text === 'in') continue
        for (const card of cards) shares.set(card, Math.max(shares.get(card) ?? 0, words / all))
      }
      return shares
    },
    kindsMeant: (query) => kindMeant(query, kinds),
  }
}

const belonging: ReadonlySet<string> = new Set(['branch-of', 'part-of', 'member-of'])

/** For each card, those that it belongs to. */
function groupsAbove(cards: Card[]): ReadonlySet<number>[] {
  const indexes = new Map(cards.map(({ id }, i) => [id, i]))
  return cards.map(
    ({ relations }) =>
      new Set(relations.filter(({ type }) => belonging.has(type)).flatMap(({ card }) => indexes.get(card) ?? [])),
  )
}

// Which cards a description fits: all its words in one passage count more than the same words strewn over the card.
import { type Card, type CardKind, cardKinds } from '../schema.ts'
import type { QueryWord } from './names.ts'
import { asksForPast, kindWords, passagesOf } from './passages.ts'
import { searchWords, smallWords } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much a word of a description is met by the card's own name or kind, wherever the rest of the words is found. */
const ownShare = 0.75
const kindShare = 0.6
/** "Leader" or "president" says less of a person than "city" of a place. */
const roleShare = 0.4
/** How much more a passage fits that has the words in the order of the query. */
const pairBonus = 0.15

export interface Descriptions {
  search(query: QueryWord[]): Map<number, number>
}

export function createDescriptions(cards: Card[], vocabulary: Vocabulary): Descriptions {
  const passageCard: number[] = []
  const passageWeight: number[] = []
  const passageIsOver: boolean[] = []
  const places = new Map<number, number[]>()
  /** Passages by two words that stand together, the small ones between them left out. */
  const pairs = new Map<string, number[]>()
  const put = (text: string, passage: number) => {
    const words = searchWords(text)
    const telling = words.filter((word) => !smallWords.has(word))
    for (const pair of new Set(telling.slice(1).map((word, i) => `${telling[i]} ${word}`))) {
      const list = pairs.get(pair)
      if (list) list.push(passage)
      else pairs.set(pair, [passage])
    }
    for (const word of new Set(words.map((word) => vocabulary.add(word)))) {
      const list = places.get(word)
      if (list) list.push(passage)
      else places.set(word, [passage])
    }
  }
  /** The cards that have the word in a name: it holds for every passage of theirs. */
  const owners = new Map<number, number[]>()
  for (const [card, { name, aliases }] of cards.entries()) {
    const words = searchWords([name, ...aliases.map(({ text }) => text)].join(' '))
    for (const word of new Set(words.map((word) => vocabulary.add(word)))) {
      const list = owners.get(word)
      if (list) list.push(card)
      else owners.set(word, [card])
    }
  }
  const kinds = Object.fromEntries(
    Object.entries(kindWords).map(([kind, words]) => [kind, new Set(searchWords(words).map((w) => vocabulary.add(w)))]),
  ) as Record<CardKind, Set<number>>
  for (const [card, passages] of passagesOf(cards).entries()) {
    for (const { text, weight, isOver } of passages) {
      passageCard.push(card)
      passageIsOver.push(isOver)
      put(text, passageWeight.push(weight) - 1)
    }
  }

  const cardsOfKind = Map.groupBy(cards.keys(), (card) => (cards[card] as Card).kind)
  // Filled anew for each query: typed arrays, as a common word stands in thousands of passages.
  const sums = new Float32Array(passageCard.length)
  const best = new Float32Array(passageCard.length)
  const general = new Float32Array(cards.length)
  const shared = new Float32Array(cards.length)

  return {
    search(all) {
      // Who, the, of: what they are next to counts, not they.
      const query = all.filter(({ isSmall }) => !isSmall)
      const asksPast = asksForPast.test(query.map(({ text }) => text).join(' '))
      const total = query.reduce((sum, { weight }) => sum + weight, 0)
      const meant = kindMeant(all, kinds)
      const seen = new Set<number>()
      general.fill(0)
      for (const { near, weight } of query) {
        shared.fill(0)
        const here: number[] = []
        for (const [word, quality] of near) {
          // A slip in a description is rare, and there are many words that it might be.
          if (quality < 0.7) continue
          for (const passage of places.get(word) ?? []) {
            if (!best[passage]) here.push(passage)
            if ((best[passage] as number) < quality) best[passage] = quality
          }
          if (quality < 0.9) continue
          for (const card of owners.get(word) ?? []) shared[card] = Math.max(shared[card] as number, ownShare * quality)
          for (const kind of cardKinds) {
            if (!kinds[kind].has(word)) continue
            for (const card of cardsOfKind.get(kind) ?? []) {
              shared[card] = Math.max(shared[card] as number, (kind === 'person' ? roleShare : kindShare) * quality)
            }
          }
        }
        for (let card = 0; card < cards.length; card++) {
          general[card] = (general[card] as number) + weight * (shared[card] as number)
        }
        for (const passage of here) {
          const more = (best[passage] as number) - (shared[passageCard[passage] as number] as number)
          if (more > 0) sums[passage] = (sums[passage] as number) + weight * more
          best[passage] = 0
          seen.add(passage)
        }
      }
      const together = new Map<number, number>()
      for (const [i, { text }] of query.slice(1).entries()) {
        for (const passage of pairs.get(`${query[i]?.text} ${text}`) ?? []) {
          together.set(passage, (together.get(passage) ?? 0) + pairBonus / (query.length - 1))
        }
      }
      const scores = new Map<number, number>()
      for (const passage of seen) {
        const card = passageCard[passage] as number
        const share = ((sums[passage] as number) + (general[card] as number)) / total
        const kindFactor = !meant ? 1 : meant.has((cards[card] as Card).kind) ? 1.06 : 0.82
        const timeFactor = passageIsOver[passage] && !asksPast ? 0.88 : 1
        const pairFactor = 1 + (together.get(passage) ?? 0)
        const score = share ** 1.3 * (passageWeight[passage] as number) * kindFactor * timeFactor * pairFactor
        sums[passage] = 0
        if (score > (scores.get(card) ?? 0)) scores.set(card, score)
      }
      return scores
    },
  }
}

/** The kinds that the description's first noun of a kind speaks of: "group behind ...", "leader of ...". */
function kindMeant(query: QueryWord[], kinds: Record<CardKind, Set<number>>): Set<CardKind> | undefined {
  if (query.length < 2) return undefined
  for (const { near } of query) {
    const exact = [...near].filter(([, quality]) => quality >= 0.95).map(([word]) => word)
    const meant = (Object.keys(kinds) as CardKind[]).filter((kind) => exact.some((word) => kinds[kind].has(word)))
    if (meant.length) return new Set(meant)
  }
  return undefined
}

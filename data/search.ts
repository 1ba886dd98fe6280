// Search over the cards: by any name in any spelling or script, or by what a card says. What popup, omnibox and menus ask.
import type { Card, CardKind } from './schema.ts'
import { createDescriptions, type Descriptions } from './search/descriptions.ts'
import { createNames, type QueryWord } from './search/names.ts'
import { bare, joined, queryWords, readWords } from './search/query.ts'
import { searchWords } from './search/spelling.ts'
import { createVocabulary } from './search/vocabulary.ts'

interface Found {
  card: Card
  /** The form of the name that was matched; undefined where the description was. */
  name?: string
  score: number
}

export type SearchCards = (query: string, options?: { most?: number; kinds?: ReadonlySet<CardKind> }) => Found[]

/** Below these nothing is like the query. A description counts sound words only, so less of it is enough. */
const leastName = 0.4
const leastTold = 0.28
/** Of a long description less is met by the card that is meant. */
const leastToldOfMany = 0.2
const many = 4
/** One word that is a name this well is no description. */
const enoughForName = 0.6
/** From here on the query is the name, in this spelling or by its sound. */
const exactName = 1.2
const otherKindShare = 0.85
/** A whole name of several words that is most of the query. */
const namedBonus = 0.3
/** What is much less like it than the best is left out. */
const leastShare = 0.45

/** Best first. An empty query finds nothing: what to show then is the caller's business. */
export function createSearch(cards: Card[]): SearchCards {
  const vocabulary = createVocabulary()
  const rarity = createRarity(cards)
  const weights: number[] = []
  const weightOf = (word: number) => weights[word] ?? 1
  const add = (word: string) => {
    const number = vocabulary.add(word)
    weights[number] ??= rarity(word)
    return number
  }
  for (const { name, fullName, aliases } of cards) {
    for (const text of [name, fullName ?? '', ...aliases.map(({ text }) => text)])
      for (const word of searchWords(text)) add(word)
  }
  const names = createNames(cards, vocabulary, weightOf)
  // Made when first asked for, as most searches are for names.
  let descriptions: Descriptions | undefined
  const describedBy = () => {
    descriptions ??= createDescriptions(cards, vocabulary)
    return descriptions
  }
  const standing = standings(cards)

  // The words of the descriptions have to be known before a query of several is read.
  const readQuery = (text: string): QueryWord[] => {
    const words = queryWords(text)
    if (words.length > 1) describedBy()
    return readWords(words, vocabulary, rarity)
  }

  /** The query says what kind is meant, or names a card in several of its words. */
  const favourNamed = (byName: ReturnType<typeof names.search>, query: QueryWord[]) => {
    const meant = describedBy().kindsMeant(query)
    const shares = describedBy().named(query)
    for (const [index, hit] of byName) {
      if (hit.score >= exactName) continue
      // "Kabul airport bomber" is like a name of the bombing; a person is meant.
      if (meant && !meant.has((cards[index] as Card).kind)) hit.score *= otherKindShare
      else if ((shares.get(index) ?? 0) > 0.5) hit.score += namedBonus * (shares.get(index) as number)
    }
  }

  const search: SearchCards = (text, { most = 8, kinds } = {}) => {
    const query = readQuery(text)
    if (!query.length) return []
    const byName = names.search(query)
    for (const other of [bare(query), ...joined(query, vocabulary, rarity)]) {
      for (const [card, hit] of names.search(other)) {
        const score = hit.score * 0.97
        if (score > (byName.get(card)?.score ?? 0)) byName.set(card, { ...hit, score })
      }
    }
    if (query.length > 1) favourNamed(byName, query)
    const bestName = Math.max(0, ...[...byName.values()].map(({ score }) => score))
    const isToDescribe = query.length > 1 || bestName < enoughForName
    if (isToDescribe && !descriptions) {
      // With the words of the descriptions known, the query reads otherwise: "spy" is no slip of a name.
      describedBy()
      return search(text, { most, ...(kinds && { kinds }) })
    }
    const byText = isToDescribe ? describedBy().search(query) : new Map<number, number>()
    const isLong = query.filter(({ isSmall }) => !isSmall).length >= many
    const found: Found[] = []
    for (const index of new Set([...byName.keys(), ...byText.keys()])) {
      const card = cards[index] as Card
      if (kinds && !kinds.has(card.kind)) continue
      const named = byName.get(index)
      const told = tellingShare(query.length) * (byText.get(index) ?? 0)
      const nameScore = named?.score ?? 0
      const score =
        Math.max(nameScore, told) +
        (query.length > 1 ? 0.12 : 0) * Math.min(nameScore, told) +
        (standing[index] as number)
      if (nameScore < leastName && told < (isLong ? leastToldOfMany : leastTold)) continue
      found.push({ card, score, ...(named && nameScore >= told && { name: named.text }) })
    }
    found.sort((a, b) => b.score - a.score || a.card.id.localeCompare(b.card.id))
    const best = found[0]?.score ?? 0
    return found.filter(({ score }) => score >= best * leastShare).slice(0, most)
  }
  return search
}

/** One word is a name far more often than a description. */
const tellingShare = (words: number) => (words === 1 ? 0.55 : words === 2 ? 0.8 : 0.9)

/** How much a word tells: the fewer cards have it among their names and words, the more (Sparck Jones 1972). */
function createRarity(cards: Card[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { name, aliases, definition, facts } of cards) {
    const text = [name, ...aliases.map(({ text }) => text), definition.text, ...facts.map(({ value }) => value)].join(
      ' ',
    )
    for (const word of new Set(searchWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const most = Math.log(1 + cards.length)
  return (word) => Math.max(0.1, Math.log(1 + cards.length / (counts.get(word) ?? 1)) / most)
}

/** What is referred to often is what is meant, other things being equal. At most 0.05. */
function standings(cards: Card[]): number[] {
  const references = new Map<string, number>()
  for (const { relations } of cards) {
    for (const { card } of relations) references.set(card, (references.get(card) ?? 0) + 1)
  }
  const most = Math.log(2 + Math.max(0, ...references.values()))
  return cards.map(
    ({ id, relations }) => (0.05 * Math.log(1 + (references.get(id) ?? 0) + relations.length / 2)) / most,
  )
}

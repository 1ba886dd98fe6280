// What the article says for a reading.
import { definitionAt } from './definitions.ts'
import { type AliasData, settingCue } from './lexicon.ts'
import { type Article, idOf, type Place, type Rule } from './resolution.ts'

export interface Verdict {
  alias: AliasData
  rule: Rule
  support: string[]
  /** Only compared with the verdicts on other cards at the same place. */
  weight: number
}

/** A form that can hardly mean anything else. */
export const certain = (alias: AliasData): Verdict => ({ alias, rule: 'alone', support: [], weight: 100 })

/** So many cards related to a name's, all named for sure, make up for context that its card does not list. A surname is too common. */
const leastNeighbours = 2

/** The reading with what supports it, or undefined if that is not enough. */
export function supportFor(place: Place, alias: AliasData, article: Article): Verdict | undefined {
  if (alias.isUnmistakable) return certain(alias)
  const definition = definitionAt(place, article)
  if (definition) return { alias, rule: 'expansion', support: [definition.words], weight: 50 }

  const { lexicon, sure, cues, lastBearer } = article
  const against = (alias.againstCues ?? []).filter((cue) => cues.has(cue))
  const related = (lexicon.cards[alias.card]?.related ?? []).filter((card) => sure.has(card))
  if (alias.isAlone) {
    // A common noun, or a form with a known other meaning, wants the setting too: one word of such news, or a sure name.
    const isPlain = !alias.againstCues && lexicon.cards[alias.card]?.sort !== 'noun'
    const isInSetting = cues.has(settingCue) || sure.size > (sure.has(alias.card) ? 1 : 0)
    const isOutweighed = against.length > 0 && against.length >= 1 + Math.min(related.length, 3)
    const holds = isPlain || (isInSetting && !isOutweighed)
    return holds ? { alias, rule: 'alone', support: [], weight: 90 } : undefined
  }
  const near = cuesNearby(place, alias)
  const isSurname = lexicon.cards[alias.card]?.sort === 'person'
  const isWord = lexicon.cards[alias.card]?.sort === 'noun' && !/\p{Lu}/u.test(alias.text)
  const speaking = isWord ? cardsNearby(place) : sure
  const cards = (alias.contextCards ?? []).filter((card) => speaking.has(card) && sure.has(card) && card !== alias.card)
  const words = isWord ? near : (alias.contextCues ?? []).filter((cue) => cues.has(cue))
  // A form in small letters has its plain sense in any article: only what stands close by speaks for the special one.
  const isNamed = isWord ? article.named.has(alias.card) : sure.has(alias.card)
  const neighbours = isWord || isSurname ? [] : related.filter((card) => card !== alias.card && !cards.includes(card))
  const strength = (isNamed ? 3 : 0) + cards.length + words.length + Math.floor(neighbours.length / leastNeighbours)
  if (strength <= against.length) return undefined
  const isNamedInFull = isNamed && article.namedInFull.has(alias.card)
  const isLastBearer = lastBearer.get(place.surface) === alias.card
  return {
    alias,
    rule: isNamedInFull ? 'full-name' : 'context',
    support: [
      ...(isNamedInFull ? [idOf(article, alias.card)] : []),
      ...[...cards, ...(neighbours.length >= leastNeighbours ? neighbours : [])].map((card) => idOf(article, card)),
      ...words.map((cue) => lexicon.cues[cue] as string),
    ],
    weight: (isLastBearer ? 40 : 0) + near.length * 5 + strength - against.length + related.length * 0.1,
  }
}

/** How far around a place its cues are looked for, in UTF-16 units. */
const nearby = 150

function cuesNearby({ block, candidate }: Place, { contextCues = [] }: AliasData): number[] {
  const found = block.cues.filter(
    ({ cue, start }) => contextCues.includes(cue) && start > candidate.start - nearby && start < candidate.end + nearby,
  )
  return [...new Set(found.map(({ cue }) => cue))]
}

function cardsNearby({ block, candidate }: Place): Set<number> {
  const near = block.candidates.filter(
    ({ start }) => start > candidate.start - nearby && start < candidate.end + nearby,
  )
  return new Set(near.flatMap(({ aliases }) => aliases.map(({ card }) => card)))
}

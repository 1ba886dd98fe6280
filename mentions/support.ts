// What the article says for a reading.
import { definitionAt } from './definitions.ts'
import { type AliasData, settingCue } from './lexicon.ts'
import { type Article, idOf, isUnmistakable, type Place, type Rule } from './resolution.ts'

export interface Verdict {
  alias: AliasData
  rule: Rule
  support: string[]
  /** Only compared with the verdicts on other cards at the same place. */
  weight: number
}

/** The reading with what supports it, or undefined if that is not enough. */
export function supportFor(place: Place, alias: AliasData, article: Article): Verdict | undefined {
  if (isUnmistakable(alias)) return { alias, rule: 'alone', support: [], weight: 100 }
  const definition = definitionAt(place, article)
  if (definition) return { alias, rule: 'expansion', support: [definition.words], weight: 50 }

  const { lexicon, sure, cues, lastBearer } = article
  const against = (alias.againstCues ?? []).filter((cue) => cues.has(cue))
  const related = (lexicon.cards[alias.card]?.related ?? []).filter((card) => sure.has(card))
  if (alias.isAlone) {
    const isInSetting = cues.has(settingCue) || related.length > 0
    const isOutweighed = against.length > 0 && against.length >= 1 + Math.min(related.length, 3)
    return isInSetting && !isOutweighed ? { alias, rule: 'alone', support: [], weight: 90 } : undefined
  }
  const cards = (alias.contextCards ?? []).filter((card) => sure.has(card) && card !== alias.card)
  const words = (alias.contextCues ?? []).filter((cue) => cues.has(cue))
  const isNamed = sure.has(alias.card)
  const strength = (isNamed ? 3 : 0) + cards.length + words.length
  if (strength <= against.length) return undefined
  const isLastBearer = lastBearer.get(place.surface) === alias.card
  return {
    alias,
    rule: isNamed ? 'full-name' : 'context',
    support: [
      ...(isNamed ? [idOf(article, alias.card)] : []),
      ...cards.map((card) => idOf(article, card)),
      ...words.map((cue) => lexicon.cues[cue] as string),
    ],
    weight: (isLastBearer ? 40 : 0) + strength - against.length + related.length * 0.1,
  }
}

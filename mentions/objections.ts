// What forbids a reading at one place, whatever supports it elsewhere.
import { againstHere } from './against.ts'
import { definitionAt } from './definitions.ts'
import { inLatin, isSmall } from './letters.ts'
import type { AliasData, English } from './lexicon.ts'
import { after, before, isShouted, type Neighbour } from './neighbours.ts'
import { isNewsBeside, otherPerson } from './other-person.ts'
import type { Article, Objection, Place } from './resolution.ts'
import { isMeantAt, isWhereabouts } from './support.ts'

/**
 * The first objection to reading this alias here, with the words it rests on; or undefined. The text around does not change from
 * reading to reading: it is looked at again only if what the article makes sure of has.
 */
export function objectionTo(place: Place, alias: AliasData, article: Article): [Objection, string] | undefined {
  const { sure, lastOther } = article
  const isSure = sure.has(alias.card)
  const isNews = isNewsBeside(alias, article)
  const other = lastOther.get(place.surface)
  const last = place.objected
  if (last?.alias === alias && last.isSure === isSure && last.isNews === isNews && last.other === other)
    return last.objection
  const objection = findObjection(place, alias, article)
  place.objected = { alias, isNews, isSure, other, objection }
  return objection
}

function findObjection(place: Place, alias: AliasData, article: Article): [Objection, string] | undefined {
  const { block, candidate, surface } = place
  const { start, end } = candidate
  if (place.longer) return ['longer-name', place.longer]
  const year = otherYear(place, alias, article)
  if (year) return ['other-year', year]
  if (alias.isUnmistakable) return undefined

  const definition = definitionAt(place, article)
  // What the text explains at this very place ("Rapid Support Forces (RSF)") it means, whatever else is spoken of.
  const isExplained = definition?.block === place.index && definition.offset === start
  if (definition && definition.card !== alias.card && (isExplained || !isMeantAt(place, alias, article, definition)))
    return ['other-expansion', definition.words]
  if (alias.isCaseSensitive && !isTellingInCapitals(surface, alias, article)) {
    place.isShouted ??=
      isShouted(block.text, start, end) || isStressed(block.text, start, surface, article.lexicon.english)
    if (place.isShouted) return ['shouted', surface]
  }
  if (isUnit(block.text, start, surface, article.lexicon.english))
    return ['longer-name', block.text.slice(Math.max(0, start - 8), end)]
  const other = otherPerson(place, alias, article)
  if (other) return ['other-person', other]
  const against = isExplained ? undefined : againstHere(place, alias, article)
  if (!against || isStillPlace(against, place, alias, article)) return undefined
  return ['against', against]
}

/** "Menu" says nothing of a place where somebody is; "Kyrgyzstan" still means another Jalalabad. */
const isStillPlace = (against: string, place: Place, alias: AliasData, article: Article) =>
  isSmall(against.charCodeAt(0)) && isWhereabouts(place, alias, article)

/**
 * In a line of capitals an acronym says something if it is no word ("IS", "TIP") and can only mean its card, or the article names that
 * in other words; and always if it has its dots.
 */
function isTellingInCapitals(surface: string, alias: AliasData, { sure, lexicon }: Article): boolean {
  if (surface[1] === '.') return true
  if (surface.length < 3 || lexicon.english.plainWords.has(surface.toLowerCase())) return false
  return alias.isAlone || sure.has(alias.card)
}

/** "Sold AS IS", "it probably IS that thin": the word itself, in capitals for effect. */
function isStressed(text: string, start: number, surface: string, { plainWords, demonyms }: English): boolean {
  if (!plainWords.has(surface.toLowerCase())) return false
  const [last, next] = [before(text, start), after(text, start + surface.length)]
  const isLoud = (word: Neighbour | undefined) =>
    word !== undefined && /^[A-Z]{2,}$/.test(word.text) && plainWords.has(word.folded) && !demonyms.has(word.folded)
  return (
    isLoud(last) ||
    isLoud(next) ||
    (/^(it|s?he|there|\w+ly)$/i.test(last?.text ?? '') && plainWords.has(next?.folded ?? ''))
  )
}

/** "1,032 FT above", "20 FT long": a number before two letters makes them a unit, but not in "94 IS fighters"; "15.05 UN" is an entry at that time. */
function isUnit(text: string, start: number, surface: string, { plainWords }: English): boolean {
  if (surface.length !== 2 || !/(?<![.:]\d)\d[\s\u00A0-]?$/.test(text.slice(Math.max(0, start - 5), start)))
    return false
  const next = after(text, start + surface.length)
  return next === undefined || plainWords.has(next.folded) || /^(long|high|tall|wide|deep)$/.test(next.folded)
}

const yearBefore = /((?:19|20)\d\d)[\s-]$/
const yearAfter = inLatin(
  /^,?\s+(?:(?:of|in|on)\s+)?(?:\d{1,2}\s+)?(?:(?:early|late|mid)-?\s?)?(?:\p{Lu}\p{Ll}+\.?\s+)?(?:\d{1,2},\s+)?((?:19|20)\d\d)(?!\d)/u,
)

/**
 * The year right before or after an event's name, if it is none of the event's ("the Kabul airlift of 1928"), nor of its anniversary. A name
 * that holds its year needs no other.
 */
function otherYear({ block, candidate, surface }: Place, alias: AliasData, { lexicon }: Article): string | undefined {
  const years = lexicon.cards[alias.card]?.years
  if (!years || /(19|20)\d\d/.test(surface)) return undefined
  const { text } = block
  const { start, end } = candidate
  if (/anniversary of (the )?(\w+ )?$/.test(text.slice(Math.max(0, start - 40), start))) return undefined
  const year =
    yearBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? yearAfter.exec(text.slice(end, end + 40))?.[1]
  const isOther = year !== undefined && (Number(year) < years[0] || Number(year) > years[1])
  return isOther ? year : undefined
}

// What forbids a reading at one place, whatever supports it elsewhere.
import { definitionAt } from './definitions.ts'
import { hasCapital, inLatin, isCapital, isSmall } from './letters.ts'
import { type AliasData, type English, type LexiconCard, settingCue } from './lexicon.ts'
import { otherBearer, otherSurname } from './longer-names.ts'
import { after, before, beginsSentence, isShouted, isTitleCase, type Neighbour } from './neighbours.ts'
import { type Article, type Block, type Objection, ofBlocked, type Place } from './resolution.ts'

/** A cue this close speaks of this very place, in UTF-16 units. */
const nearby = 70

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
  if (definition && definition.card !== alias.card) return ['other-expansion', definition.words]
  if (alias.isCaseSensitive && !isTellingInCapitals(surface, alias, article)) {
    place.isShouted ??= isShouted(block.text, start, end)
    if (place.isShouted) return ['shouted', surface]
  }
  if (isUnit(block.text, start, surface, article.lexicon.english))
    return ['longer-name', block.text.slice(Math.max(0, start - 8), end)]
  const other = otherPerson(place, alias, article)
  if (other) return ['other-person', other]
  const against = againstNearby(place, alias, article)
  // Bombs go off in restaurants too; "Kyrgyzstan" still means another Jalalabad.
  const isOfSetting = alias.isAlone && article.cues.has(settingCue) && isSmall(against?.charCodeAt(0) ?? 0)
  return against === undefined || (isOfSetting && isPlace(alias, article)) ? undefined : ['against', against]
}

const isPlace = ({ card }: AliasData, { lexicon }: Article) => lexicon.cards[card]?.sort === 'place'

/**
 * In a line of capitals an acronym says something if it is no word ("IS", "TIP") and can only mean its card, or the article names that
 * in other words; and always if it has its dots.
 */
function isTellingInCapitals(surface: string, alias: AliasData, { sure, lexicon }: Article): boolean {
  if (surface[1] === '.') return true
  if (surface.length < 3 || surface !== alias.text || lexicon.english.plainWords.has(surface.toLowerCase()))
    return false
  return alias.isAlone || sure.has(alias.card)
}

/** Whether a word of our sort of news, or a sure name, stands anywhere besides the alias itself. */
function isNewsBeside({ card }: AliasData, { cues, sure }: Article): boolean {
  return cues.has(settingCue) || sure.size > (sure.has(card) ? 1 : 0)
}

/** "1,032 FT": a number before two letters makes them a unit, but not in "94 IS fighters". */
function isUnit(text: string, start: number, surface: string, { people }: English): boolean {
  if (surface.length !== 2 || !/\d[\s\u00A0-]?$/.test(text.slice(Math.max(0, start - 3), start))) return false
  return !people.has(after(text, start + surface.length)?.folded ?? '')
}

/** The words that make a one-word name somebody else's or part of something else's. */
function otherPerson(place: Place, alias: AliasData, article: Article): string | undefined {
  const { block, candidate, surface } = place
  const { start, end } = candidate
  const { text } = block
  const { sort } = article.lexicon.cards[alias.card] as LexiconCard
  const isOneWord = !/\s/.test(surface)
  if (!isOneWord && sort !== 'person') return undefined
  // What stands alone and is no place, person or common noun is nobody's surname; nor is a word in small letters ("the Taliban emir").
  const mayBeSurname = isOneWord && !(alias.isAlone && sort === 'body') && !isSmall(surface.charCodeAt(0))
  if (sort === 'person' && isOneWord && isOneOfMany(text, start, end)) return surface
  const bearer = mayBeSurname
    ? once(place, 'bearer', () => otherBearer(text, start, end, article.lexicon.english))
    : undefined
  if (bearer) return `${bearer.text} ${surface}`
  if (isNounAsName(text, alias, surface, start)) return surface
  // A list of ships or shops is no headline: there, something speaks of our sort of news.
  const isNews = isNewsBeside(alias, article)
  const next = once(place, 'surname', () => otherSurname(text, start, end, !isNews, article.lexicon.english))
  const isFollowed =
    next &&
    // "The group's emir Iyad Ag Ghaly": a title.
    !isSmall(surface.charCodeAt(0)) &&
    !(sort === 'place' && isPlaceBefore(text, start, next, article.lexicon.english)) &&
    !(sort !== 'person' && beginsName(block, next.start))
  if (isFollowed && !(alias.isAlone && sort === 'body' && isNews)) return `${surface} ${next.text}`
  return isOneWord && isStillOthers(place, alias, sort, article) ? surface : undefined
}

/** "He was an Orakzai from across the border": of a tribe, or one of several; "a Trump aide" is not. */
function isOneOfMany(text: string, start: number, end: number): boolean {
  return (
    /^an?$/i.test(before(text, start)?.text ?? '') && !anotherWord.test(text.slice(end, end + 8).replace(smallWord, ''))
  )
}

const anotherWord = inLatin(/^[\s-]\p{L}/u)
const smallWord = /^\s(from|of|by|who|and|or|with|in)\b.*/s

/**
 * Whether the name goes on being somebody else's. A surname does until its person is named in full again; the name of a body
 * that the article surely names does so within the paragraph ("called after Richard Wagner"), and where it speaks ("Wagner said").
 */
function isStillOthers(
  { surface, index, block, candidate }: Place,
  { card }: AliasData,
  sort: LexiconCard['sort'],
  { lastOther, named, lexicon }: Article,
): boolean {
  const other = lastOther.get(surface)
  if (other === ofBlocked) return sort === 'person'
  if (other === undefined || other === index || sort === 'person' || !named.has(card)) return other !== undefined
  return lexicon.english.speechVerbs.has(after(block.text, candidate.end)?.folded ?? '')
}

/** Whether a place stays one before that word: "Kabul Governor", "the president of Afghanistan Hamid Karzai". */
function isPlaceBefore(text: string, start: number, next: Neighbour, { afterPlace, titles }: English): boolean {
  const of = before(text, start)
  return afterPlace.has(next.folded) || (of?.text === 'of' && titles.has(before(text, of.start)?.folded ?? ''))
}

/** Whether another name begins there, sure or of several words: two names side by side ("Afghanistan Zalmay Khalilzad"). */
function beginsName({ candidates, text }: Block, start: number): boolean {
  const there = candidates.find((candidate) => candidate.start === start)
  return there?.aliases.some(({ isAlone }) => isAlone || /\s/.test(text.slice(start, there.end))) ?? false
}

/** What the text around a place says does not change from reading to reading: it is looked at once. */
function once(place: Place, key: 'bearer' | 'surname', look: () => Neighbour | undefined): Neighbour | undefined {
  if (place[key] === undefined) place[key] = look() ?? null
  return place[key] ?? undefined
}

/** A common noun ("emir") with a capital inside a sentence is a name ("Emir"); before "of" it is still the title. */
function isNounAsName(text: string, { text: form }: AliasData, surface: string, start: number): boolean {
  if (!isCapital(surface.charCodeAt(0)) || !isSmall(surface.charCodeAt(1)) || hasCapital(form)) return false
  const end = start + surface.length
  if (/[‘“"']$/.test(text.slice(0, start).slice(-1)) && /^[’”"']/.test(text.slice(end, end + 1))) return true
  return !beginsSentence(text, start) && !isTitleCase(text, start, end) && !/^\s+of\b/.test(text.slice(end, end + 5))
}

const yearBefore = /((?:19|20)\d\d)[\s-]$/
const yearAfter = inLatin(
  /^,?\s+(?:(?:of|in|on)\s+)?(?:\d{1,2}\s+)?(?:(?:early|late|mid)-?\s?)?(?:\p{Lu}\p{Ll}+\.?\s+)?(?:\d{1,2},\s+)?((?:19|20)\d\d)(?!\d)/u,
)

/** The year right before or after an event's name, if it is none of the event's ("the Kabul airlift of 1928"), nor of its anniversary. */
function otherYear({ block, candidate }: Place, alias: AliasData, { lexicon }: Article): string | undefined {
  const years = lexicon.cards[alias.card]?.years
  if (!years) return undefined
  const { text } = block
  const { start, end } = candidate
  if (/anniversary/.test(text.slice(Math.max(0, start - 40), start))) return undefined
  const year =
    yearBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? yearAfter.exec(text.slice(end, end + 40))?.[1]
  const isOther = year !== undefined && (Number(year) < years[0] || Number(year) > years[1])
  return isOther ? year : undefined
}

/** A cue against this reading close by, unless one for it is as close. */
function againstNearby({ block, candidate }: Place, alias: AliasData, { lexicon }: Article): string | undefined {
  if (!alias.againstCues) return undefined
  const distance = ({ start }: { start: number }) =>
    start < candidate.start ? candidate.start - start : start - candidate.end
  let nearest: { cue: number; at: number } | undefined
  let support = nearby
  for (const found of block.cues) {
    const at = distance(found)
    if (alias.againstCues.includes(found.cue) && at < (nearest?.at ?? nearby)) nearest = { cue: found.cue, at }
    if (alias.contextCues?.includes(found.cue)) support = Math.min(support, at)
  }
  return nearest && nearest.at < support ? lexicon.cues[nearest.cue] : undefined
}

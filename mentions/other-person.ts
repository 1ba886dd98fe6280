// Whether a name is somebody else's, or part of something else's, by the words beside it and by whom it was last used for.

import { goesOnWith } from './goes-on.ts'
import { inLatin, isCapital, isSmall } from './letters.ts'
import { type AliasData, type LexiconCard, settingCue } from './lexicon.ts'
import { otherBearer } from './longer-names.ts'
import { before, beginsSentence, type Neighbour } from './neighbours.ts'
import { type Article, inPassing, isAcronym, ofBlocked, type Place } from './resolution.ts'

/** The words that make a name somebody else's or part of something else's here. */
export function otherPerson(place: Place, alias: AliasData, article: Article): string | undefined {
  const { block, candidate, surface } = place
  const { start, end } = candidate
  const { text } = block
  const { sort } = article.lexicon.cards[alias.card] as LexiconCard
  const isOneWord = !/\s/.test(surface)
  const mayBeOne = sort === 'person' || (sort === 'body' && isAcronym(surface))
  if (isOneWord && mayBeOne && isOneOfMany(text, start, end)) return surface
  if (isOneWord && sort === 'place' && isCalledAfterPlace(text, start, end)) return `the ${surface}`
  // "The sharia or the Emir": in our setting a title.
  const isTitle = sort === 'noun' && article.cues.has(settingCue) && isAfterArticle(text, start)
  const bearer = isTitle ? undefined : bearerBefore(place, alias, article, isOneWord)
  if (bearer) return `${bearer.text} ${surface}`
  if (isOneWord && isNounAsName(text, alias, surface, start) && !isTitle) return surface
  if (isOneWord && !isOurs(alias, article) && isQuoted(text, start, end)) return surface
  // A list of ships or shops is no headline, so its capitals tell: there, nothing speaks of our sort of news.
  const isList = !isNewsBeside(alias, article)
  const next = once(place, 'next', () => goesOnWith(block, candidate, isList, article.lexicon))
  // "ICC Prosecutor's Office": of a body that is also named in full.
  const isOffice = sort === 'body' && isAcronym(surface) && article.named.has(alias.card)
  if (next && !isOffice) return `${surface} ${next.text}`
  return isOneWord && isStillOthers(place, sort, article) ? surface : undefined
}

/**
 * The first name or title of somebody else. What is seldom a surname needs a surer one: no "Local Taliban" that begins a sentence, no
 * "In Beirut Hezbollah".
 */
function bearerBefore(place: Place, alias: AliasData, article: Article, isOneWord: boolean): Neighbour | undefined {
  const { block, candidate } = place
  const { start, end } = candidate
  const sort = article.lexicon.cards[alias.card]?.sort
  const mayBeSurname = sort === 'body' || sort === 'person' || (isOneWord && !isSmall(block.text.charCodeAt(start)))
  const bearer = mayBeSurname
    ? once(place, 'bearer', () => otherBearer(block.text, start, end, article.lexicon.english))
    : undefined
  const isSeldomSurname = sort === 'body' && (!isOneWord || (alias.isAlone && isNewsBeside(alias, article)))
  return bearer && isSeldomSurname && beginsPhrase(block.text, bearer.start) ? undefined : bearer
}

/** Whether the article is of the sort that names it, so that even in quotation marks it means what the card does. */
function isOurs(alias: AliasData, article: Article): boolean {
  const sort = article.lexicon.cards[alias.card]?.sort
  if (sort === 'place') return article.cues.has(settingCue)
  return (sort === 'body' && alias.isAlone) || isNewsBeside(alias, article)
}

function beginsPhrase(text: string, start: number): boolean {
  return beginsSentence(text, start) || /^(in|from|to|of|at|du|del)$/i.test(before(text, start)?.text ?? '')
}

/** Right after "the", which has a capital only if it begins a sentence or a headline. */
function isAfterArticle(text: string, start: number): boolean {
  const article = before(text, start)
  return article?.folded === 'the' && (!article.isCapitalised || beginsSentence(text, article.start))
}

/** "Dinner at the Helmand, next door", "In Baltimore, The Helmand is full": no place has an article. */
function isCalledAfterPlace(text: string, start: number, end: number): boolean {
  return (
    before(text, start)?.folded === 'the' &&
    (!anotherWord.test(text.slice(end, end + 8)) || !isAfterArticle(text, start))
  )
}

/** "He was an Orakzai from across the border", "train a CNN on images": of a tribe, or one of several; "a Trump aide" is not. */
function isOneOfMany(text: string, start: number, end: number): boolean {
  return (
    /^an?$/i.test(before(text, start)?.text ?? '') && !anotherWord.test(text.slice(end, end + 8).replace(smallWord, ''))
  )
}

const anotherWord = inLatin(/^\.?[\s\-\u2010-\u2013]\p{L}/u)
const smallWord = /^\s(from|of|by|who|and|or|with|in|on)\b.*/s

/**
 * Whether the name goes on being somebody else's. A surname does until its person is named in full, and beyond that paragraph if he is so
 * in passing, or at once where the other has been called by it; another name does to the end ("called after Richard Wagner").
 */
function isStillOthers({ surface, index }: Place, sort: LexiconCard['sort'], { lastOther }: Article): boolean {
  const other = lastOther.get(surface)
  if (other === undefined) return false
  return sort === 'person' ? other !== inPassing(index) : other !== ofBlocked
}

/** What the text around a place says does not change from reading to reading: it is looked at once. */
function once(place: Place, key: 'bearer' | 'next', look: () => Neighbour | undefined): Neighbour | undefined {
  if (place[key] === undefined) place[key] = look() ?? null
  return place[key] ?? undefined
}

/** A common noun ("emir") with a capital inside a sentence, or in quotation marks, is a name ("Emir"). */
function isNounAsName(text: string, { text: form }: AliasData, surface: string, start: number): boolean {
  if (!isCapital(surface.charCodeAt(0)) || /\P{Ll}/u.test(form)) return false
  return isQuoted(text, start, start + surface.length) || !beginsSentence(text, start)
}

/** Alone in quotation marks it is a title, or a sort of rose. */
const isQuoted = (text: string, start: number, end: number) => /^[‘“"'].+[’”"']/.test(text.slice(start - 1, end + 2))

/** Whether a word of our sort of news, or a sure name, stands anywhere besides the alias itself. */
export function isNewsBeside({ card }: AliasData, { cues, sure }: Article): boolean {
  return cues.has(settingCue) || sure.size > (sure.has(card) ? 1 : 0)
}

// Whether what stands beside a candidate makes it part of a longer name, or somebody else's.

import { inLatin } from './letters.ts'
import type { English } from './lexicon.ts'
import { after, before, beginsSentence, isJoint, isTitleCase, type Neighbour } from './neighbours.ts'

/** An acronym goes on after a hyphen: "ISIS-I" is not ISIS, whatever it is. A word after it may follow ("ISIS-linked"). */
const acronymTail = inLatin(/^[-\u2010-\u2013](\p{Lu}|\p{N}){1,2}(?![\p{L}\p{N}])/u)
const particleTail = inLatin(/^[-\u2010\u2011](ur|ul|al|el|e|i|bin|us)[-\u2010\u2011]\p{Lu}/u)

/**
 * The longer name that this candidate is part of ("Kabul" + "University"), or undefined.
 * @param isJoined another name we know follows after a hyphen: two names ("Hamas-Hezbollah")
 */
export function longerName(
  text: string,
  start: number,
  end: number,
  isJoined: boolean,
  isPlace: boolean,
  english: English,
): string | undefined {
  return (isJoined ? undefined : goesOn(text, start, end, english)) ?? hasBegun(text, start, end, isPlace, english)
}

function goesOn(text: string, start: number, end: number, english: English): string | undefined {
  const surface = text.slice(start, end)
  const code = text.charCodeAt(end)
  if (isJoint(code)) {
    const tail = text.slice(end, end + 40)
    const acronym = acronymTail.exec(tail)
    if (acronym) return surface + acronym[0]
    const next = after(text, end)
    return next && goesOnAfterHyphen(text, tail, next, english) ? surface + tail[0] + next.text : undefined
  }
  const firm = /^ (&|and) (Sons?|Co|Company|Brothers|Associates)\b|^ river\b/.exec(text.slice(end, end + 16))
  return firm ? surface + firm[0] : undefined
}

/**
 * After a hyphen: a capitalised word ("UN-Habitat", "ISIS-Mozambique"), unless it is a country, a people or an acronym beside ours
 * ("Hamas-Israel", "Taliban-US"), or describes it, as any noun does in German; or a particle that goes on to one ("Saeed-ur-Rehman").
 */
function goesOnAfterHyphen(text: string, tail: string, next: Neighbour, english: English): boolean {
  if (particleTail.test(tail)) return true
  return (
    next.isCapitalised &&
    !isAllCapitals(next.text) &&
    !isDescriptive(next, english) &&
    !english.afterHyphen.has(next.folded) &&
    !english.countries.has(next.folded) &&
    !german.test(text)
  )
}

const german = / (und|dem|zum|nicht) /

/**
 * "Mount Kabul", "University of Kabul", "al-" of a family name, "-e-" of a longer one. Of a place, any noun in the singular that has a capital:
 * "Weaving Guild of Kabul", but "Hazaras of Kabul".
 */
function hasBegun(text: string, start: number, end: number, isPlace: boolean, english: English): string | undefined {
  const previous = before(text, start)
  if (!previous) return undefined
  const from = (word: Neighbour) => text.slice(word.start, end)
  if (!previous.isSpaced) return isParticle(previous.folded) ? from(previous) : undefined
  if (english.namedThings.has(previous.text)) return from(previous)
  // "The White House Joe Biden left": a name of several words is whole as it is.
  if (previous.isCapitalised)
    return english.headsBefore.has(previous.folded) && !/\s/.test(text.slice(start, end)) ? from(previous) : undefined
  const owner = previous.text === 'of' ? before(text, previous.start) : undefined
  if (!owner?.isCapitalised) return undefined
  const isHead =
    english.headsBefore.has(owner.folded) ||
    (isPlace &&
      !owner.text.endsWith('s') &&
      !isDescriptive(owner, english) &&
      !beginsSentence(text, owner.start) &&
      !isTitleCase(text, start, end))
  return isHead ? from(owner) : undefined
}

/** The Arabic article as it is written before a name, or the Persian "of" ("Tanzim-e-Taliban"). */
const isParticle = (folded: string) => /^([aeu]l|ad|ash|e|i)$/.test(folded)

const kin = new Set(['uncle', 'aunt', 'sister', 'father'])

/** A first name or title before a surname that is not the card's ("Ann Wagner", "Mrs Trump"), or undefined. */
export function otherBearer(text: string, start: number, end: number, english: English): Neighbour | undefined {
  const previous = before(text, start)
  if (!previous?.isSpaced || /['’]s?$/.test(previous.text)) return undefined
  // "His uncle Khalil" is one of ours perhaps; "Uncle Khalil" is not.
  if (kin.has(previous.text)) return undefined
  if (english.otherTitles.has(previous.folded)) return previous
  // An acronym has no first name: "a Sydney IS cell".
  if (!previous.isCapitalised || isAllCapitals(text.slice(start, end))) return undefined
  // In a headline of title case every word has a capital; only an initial is a sure sign of a person.
  if (previous.text.length > 1 && isTitleCase(text, start, end)) return undefined
  // "In Syria Wagner men": a country is nobody's first name.
  return isDescriptive(previous, english) || english.countries.has(previous.folded) ? undefined : previous
}

/** What describes a name that it stands beside, and makes no longer one of it. */
export function isDescriptive({ folded, text }: Neighbour, english: English): boolean {
  return (
    english.plainWords.has(folded) || english.demonyms.has(folded) || english.titles.has(folded) || isAllCapitals(text)
  )
}

/** An acronym or a type ("R9X"). */
const isAllCapitals = (text: string) => /^[A-Z][A-Z\d]+s?$/.test(text)

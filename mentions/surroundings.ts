// What stands right before and after a candidate, and whether that makes it part of a longer name or somebody else's.

import { countries, demonyms, headsBefore, nameHeads, otherTitles, plainWords, sureHeads, titles } from './english.ts'
import { foldText } from './fold-text.ts'

export interface Neighbour {
  text: string
  folded: string
  isCapitalised: boolean
  /** For the word before: whether a sentence begins with it. */
  startsSentence: boolean
  /** Whether only a space (not a hyphen) stands between. */
  isSpaced: boolean
}

const wordBefore = /([\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*?)(\.?\s+|[-\u2010\u2011])$/u
const wordAfter = /^(\s+|[-\u2010\u2011])([\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*)/u
const sentenceStart = /(^|[.!?:;|•—–\n][\s\u00A0"“”'‘’()[\]]*|[\u201C"(‘[])$/u

/** Whether a sentence, or a quotation, begins at the offset. */
export function beginsSentence(text: string, start: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, start - 20), start))
}

export function before(text: string, start: number): Neighbour | undefined {
  const context = text.slice(Math.max(0, start - 60), start)
  const found = wordBefore.exec(context)
  if (!found) return undefined
  const word = lastWord(found[1] as string)
  // A full stop after a long word ends a sentence; after "Gen" or an initial it does not.
  if ((found[2] as string).startsWith('.') && !isAbbreviation(word)) return undefined
  const offset = context.length - found[0].length + (found[1] as string).length - word.length
  return neighbour(word, !/[-\u2010\u2011]/.test(found[2] as string), sentenceStart.test(context.slice(0, offset)))
}

export function after(text: string, end: number): Neighbour | undefined {
  const found = wordAfter.exec(text.slice(end, end + 40))
  if (!found) return undefined
  return neighbour(found[2] as string, !/[-\u2010\u2011]/.test(found[1] as string), false)
}

function lastWord(text: string): string {
  return /[^-]*$/.exec(text)?.[0] || text
}

function isAbbreviation(word: string): boolean {
  return (
    word.length <= 1 ||
    /^(gen|lt|col|maj|capt|sgt|dr|mr|mrs|ms|prof|sen|rep|gov|st|mt|brig|adm|u\.s|u\.n|u\.k|jr)$/i.test(word)
  )
}

function neighbour(text: string, isSpaced: boolean, startsSentence: boolean): Neighbour {
  const folded = foldText(text.replace(/['’]s$/, ''))
  return { text, folded, isCapitalised: /^\p{Lu}/u.test(text), startsSentence, isSpaced }
}

const isPossessive = ({ text }: Neighbour) => /['’](s)?$/.test(text)

/** Whether most words around have capitals, as in a headline of title case: then a capital says nothing. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const lineBefore = /[^\n]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const line = lineBefore + text.slice(start, end + 80).split('\n', 1)[0]
  const words = line.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  if (words.length < 3) return false
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return capital / words.length > 0.65
}

/** Whether the text around is all capitals, so that the case of an acronym says nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40)
  const words = around.match(/\p{L}{2,}/gu) ?? []
  return words.length >= 2 && words.filter((word) => word === word.toUpperCase()).length / words.length > 0.8
}

/** An acronym goes on after a hyphen: "ISIS-I" is not ISIS, whatever it is. A word after it may follow ("ISIS-linked"). */
const acronymTail = /^[-\u2010-\u2013](\p{Lu}|\p{N}){1,2}(?![\p{L}\p{N}])/u

/** The head of a longer name that this candidate is part of ("Kabul" + "University"), or undefined. */
export function longerName(text: string, start: number, end: number): string | undefined {
  const tail = acronymTail.exec(text.slice(end, end + 5))
  if (tail && /^\p{Lu}+$/u.test(text.slice(start, end))) return text.slice(start, end) + tail[0]
  const next = after(text, end)
  if (next && !next.isSpaced && goesOnAfterHyphen(text.slice(end, end + 40), next)) {
    return text.slice(start, end) + text.slice(end, end + 1) + next.text
  }
  if (next?.isSpaced && /^(jr|sr|iii?)$/.test(next.folded) && next.isCapitalised)
    return `${text.slice(start, end)} ${next.text}`
  const isHead = next?.isCapitalised && next.isSpaced && nameHeads.has(next.folded)
  if (isHead && (sureHeads.has(next.folded) || !isTitleCase(text, start, end))) {
    return `${text.slice(start, end)} ${next.text}`
  }
  const previous = before(text, start)
  if (previous?.isCapitalised && previous.isSpaced && headsBefore.has(previous.folded)) {
    return `${previous.text} ${text.slice(start, end)}`
  }
  const ofName = /([\p{L}]+)\s+of\s+(the\s+)?$/u.exec(text.slice(Math.max(0, start - 40), start))
  if (ofName && /^\p{Lu}/u.test(ofName[1] as string) && headsBefore.has(foldText(ofName[1] as string))) {
    return `${ofName[0]}${text.slice(start, end)}`
  }
  return undefined
}

/**
 * After a hyphen: a capitalised word ("UN-Habitat", "ISIS-Mozambique"), unless it is a country, a people or an acronym beside ours
 * ("Hamas-Israel", "Taliban-US"); or a particle that goes on to one ("Saeed-ur-Rehman").
 */
function goesOnAfterHyphen(tail: string, next: Neighbour): boolean {
  if (/^[-\u2010\u2011](ur|ul|al|el|e|i|bin|us)[-\u2010\u2011]\p{Lu}/u.test(tail)) return true
  return next.isCapitalised && !/^\p{Lu}+$/u.test(next.text) && !isDescriptive(next) && !countries.has(next.folded)
}

/** A first name or title before a surname that is not the card's ("Ann Wagner", "Mrs Trump"), or undefined. */
export function otherBearer(text: string, start: number, end: number): Neighbour | undefined {
  const previous = before(text, start)
  if (!previous?.isSpaced || isPossessive(previous)) return undefined
  if (otherTitles.has(previous.folded)) return previous
  if (!previous.isCapitalised) return undefined
  if (isTitleCase(text, start, end) && !isLikelyFirstName(previous)) return undefined
  return isDescriptive(previous) ? undefined : previous
}

function isDescriptive({ folded, text }: Neighbour): boolean {
  const words = [folded, ...folded.split('-')]
  return (
    words.some((word) => plainWords.has(word) || demonyms.has(word) || titles.has(word)) || /^[A-Z]{2,}$/.test(text)
  )
}

/** In a headline of title case every word has a capital; only an initial is a sure sign of a person. */
const isLikelyFirstName = ({ text }: Neighbour) => /^\p{Lu}\.?$/u.test(text)

/** A capitalised word after a one-word name that makes the two a name of their own ("Isis Pharmaceuticals", "Omar Abdullah"). */
export function otherSurname(text: string, start: number, end: number): Neighbour | undefined {
  const next = after(text, end)
  if (!next?.isCapitalised || !next.isSpaced || isTitleCase(text, start, end)) return undefined
  return isDescriptive(next) ? undefined : next
}

// The words right before and after a place in a text, and the manner of writing around it. Read character by character: this is
// asked of every candidate.

import { foldText } from './fold-text.ts'
import { inLatin, isCapital } from './letters.ts'
import { isWordCharacter } from './words.ts'

export interface Neighbour {
  text: string
  folded: string
  isCapitalised: boolean
  /** Whether only a space (not a hyphen) stands between. */
  isSpaced: boolean
  /** UTF-16 offset of its first character. */
  start: number
}

const sentenceStart = /(^|[.!?:;|•—–\n][\s"“”'‘’()[\]]*|[“"(‘[])$/u

/** Whether a sentence, or a quotation, begins at the offset. */
export function beginsSentence(text: string, start: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, start - 20), start))
}

/** The word before the offset, if only space or a hyphen stands between. Of "then-president", the part after the hyphen. */
export function before(text: string, start: number): Neighbour | undefined {
  let end = start - 1
  const isSpaced = isSpace(text.charCodeAt(end))
  if (!isSpaced && !isHyphen(text.charCodeAt(end))) return undefined
  if (isSpaced) while (isSpace(text.charCodeAt(end - 1))) end--
  const isStopped = isSpaced && text[end - 1] === '.'
  if (isStopped) end--
  let from = end
  while (isWordCharacter(text, from - 1) || isApostrophe(text.charCodeAt(from - 1))) from--
  // The initials of "U.S." are one word.
  while (end - from < 8 && text[from - 1] === '.' && isWordCharacter(text, from - 2) && isInitial(text, from)) from -= 2
  while (isApostrophe(text.charCodeAt(from))) from++
  if (from >= end) return undefined
  const word = text.slice(from, end)
  // A full stop after a long word ends a sentence; after "Gen" or an initial it does not, unless it was "said on X", or of "ISIS-K".
  const isEnd =
    isStopped &&
    (!isAbbreviation(word) || isHyphen(text.charCodeAt(from - 1)) || text.slice(from - 4, from + 1) === ' on X')
  return isEnd ? undefined : neighbour(word, isSpaced, from)
}

/** The word after the offset, likewise; a dash may stand for the hyphen. */
export function after(text: string, end: number): Neighbour | undefined {
  let from = end
  const isSpaced = isSpace(text.charCodeAt(end))
  if (isSpaced) while (isSpace(text.charCodeAt(from))) from++
  else if (isJoint(text.charCodeAt(end))) from++
  else return undefined
  let to = from
  while (isWordCharacter(text, to) || (to > from && isApostrophe(text.charCodeAt(to)))) to++
  return to > from ? neighbour(text.slice(from, to), isSpaced, from) : undefined
}

export const isSpace = (code: number) => code === 32 || code === 160 || (code >= 9 && code <= 13) || code === 0x202f
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011
/** What joins two words: hyphens, and the dashes that stand for one. */
export const isJoint = (code: number) => isHyphen(code) || code === 0x2012 || code === 0x2013
const isApostrophe = (code: number) => code === 39 || code === 0x2019
const isInitial = (text: string, from: number) => !isWordCharacter(text, from + 1)

const abbreviations = 'Gen|Lt|Col|Maj|Capt|Sgt|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|St|Mt|Brig|Adm'
const abbreviation = new RegExp(`^(${abbreviations}|([a-z]\\.)+[a-z]|jr)$`, 'i')

function isAbbreviation(word: string): boolean {
  return word.length <= 1 || abbreviation.test(word)
}

function neighbour(text: string, isSpaced: boolean, start: number): Neighbour {
  const first = text.codePointAt(0) as number
  const isCapitalised = isCapital(first)
  const word = text.endsWith('s') && isApostrophe(text.charCodeAt(text.length - 2)) ? text.slice(0, -2) : text
  return { text, folded: isSmallAscii(text) ? word : foldText(word), isCapitalised, isSpaced, start }
}

function isSmallAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

const sentenceEnd = inLatin(new RegExp(`\\n|(?<=\\p{Ll}["”’]?)(?<!\\b(?:${abbreviations}))[.!?]["”’]?\\s`, 'u'))
const anyWord = inLatin(/\p{L}[\p{L}\p{M}'’]*/gu)
const longWord = inLatin(/\p{L}{2,}/gu)

/** Whether most words around have capitals, as in a headline of title case: then a capital says nothing. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const lineBefore = text
    .slice(Math.max(0, start - 80), start)
    .split(sentenceEnd)
    .at(-1)
  const line = `${lineBefore}${text.slice(start, end)}${text.slice(end, end + 80).split(sentenceEnd, 1)[0]}`
  const words = line.match(anyWord) ?? []
  if (words.length < 3) return false
  const capital = words.filter((word) => isCapital(word.charCodeAt(0))).length
  return capital / words.length > 0.65
}

/** Whether the text around is all capitals, so that the case of an acronym says nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40)
  const words = around.match(longWord) ?? []
  return words.length >= 2 && words.filter((word) => word === word.toUpperCase()).length / words.length > 0.8
}

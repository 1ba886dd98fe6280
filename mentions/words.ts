// Cuts a text into words and hashes each in folded form while it reads, so that nothing is sliced for words that no
// name begins with. A name is a run of words; what may stand between them is judged in forms.ts.
import { droppedInWord, foldCodePoint } from './fold-text.ts'
import { isCapital, isLetter, isMark } from './letters.ts'

/** A word as `nextWord` leaves it: [start, end, hash]. Offsets are UTF-16 units, half-open; the hash is of the folded word. */
export type Word = Int32Array

export const createWord = (): Word => new Int32Array(3)

export interface WordSpan {
  start: number
  end: number
  hash: number
}

const other = 0
export const letter = 1
const dropped = 2
/** A combining mark: part of a word that has begun, folded to nothing. */
const mark = 3

// One byte a UTF-16 unit below 0x80 for its class, and its folded unit; the rest is asked of Unicode once a code point.
const asciiClass = new Uint8Array(128)
/** The folded unit of a letter or digit; 0 for all else. */
export const asciiFold = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const isUpper = code >= 65 && code <= 90
  const isLetter = isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  asciiClass[code] = isLetter ? letter : code === 39 || code === 96 ? dropped : other
  asciiFold[code] = isLetter ? (isUpper ? code + 32 : code) : 0
}

const classByCodePoint = new Map<number, number>()

export function classOf(codePoint: number): number {
  if (codePoint < 128) return asciiClass[codePoint] as number
  let found = classByCodePoint.get(codePoint)
  if (found === undefined) {
    const char = String.fromCodePoint(codePoint)
    found = droppedInWord.test(char) ? dropped : isLetter(codePoint) ? letter : isMark(codePoint) ? mark : other
    classByCodePoint.set(codePoint, found)
  }
  return found
}

/** Whether the character at `offset` can be inside a word. Past either end: no. */
export function isWordCharacter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 128) return asciiClass[code] === letter
  const codePoint = text.codePointAt(offset)
  return codePoint !== undefined && classOf(codePoint) === letter
}

/**
 * Puts the first word at or after `from` into `word`; false if there is none. Apostrophes, ayns and soft hyphens inside a word
 * belong to it ("Da'esh"), a possessive and an elided article do not ("Taliban's" -> "Taliban", "l'Iran" -> "l", "Iran"), and dotted initials are one word ("U.S." -> "U.S",
 * folded "us").
 */
export function nextWord(text: string, from: number, word: Word): boolean {
  const { length } = text
  let offset = from
  let code = 0
  let folded = 0
  for (; offset < length; offset++) {
    code = text.charCodeAt(offset)
    if (code < 128) {
      folded = asciiFold[code] as number
      if (folded !== 0) break
    } else if (classOf(text.codePointAt(offset) as number) === letter) return readWord(text, offset, word)
    else if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(offset + 1))) offset++
  }
  if (offset >= length) return false
  // Most words are plain letters up to a space or a comma: one look at each unit, and nothing is called.
  const start = offset
  let hash = 0
  do {
    hash = ((hash << 5) | (hash >>> 27)) ^ folded
    if (++offset === length) break
    code = text.charCodeAt(offset)
    folded = code < 128 ? (asciiFold[code] as number) : 0
  } while (folded !== 0)
  if (offset < length && mayGoOn(code, offset - start)) return readWord(text, start, word)
  word[0] = start
  word[1] = offset
  word[2] = spread(hash)
  return true
}

/** All words of a text. */
export function wordsOf(text: string): WordSpan[] {
  const words: WordSpan[] = []
  const word = createWord()
  for (let from = 0; nextWord(text, from, word); from = word[1] as number) {
    const [start, end, hash] = word as unknown as [number, number, number]
    words.push({ start, end, hash })
  }
  return words
}

const fullStop = 46

/** Whether a word of so many plain letters may go on at this unit, which is none. */
export function mayGoOn(code: number, length: number): boolean {
  return code === fullStop ? length === 1 : (code & 0xf800) === 0xd800 || classOf(code) !== other
}

const isHighSurrogate = (code: number) => (code & 0xfc00) === 0xd800
const isLowSurrogate = (code: number) => (code & 0xfc00) === 0xdc00

/** Rotating is quick but leaves the letters where they were; whoever takes a few bits of the hash wants them to tell of all. */
export const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)

/** The word that begins at `start`, whatever it is made of: letters of any script, marks, apostrophes, dotted initials. */
export function readWord(text: string, start: number, word: Word): true {
  const { length } = text
  let hash = 0
  let offset = start
  let end = start
  while (offset < length) {
    const codePoint = text.codePointAt(offset) as number
    const kind = classOf(codePoint)
    if (kind === letter) {
      const folded = foldCodePoint(codePoint)
      for (let i = 0; i < folded.length; i++) hash = ((hash << 5) | (hash >>> 27)) ^ folded.charCodeAt(i)
    } else if (kind === dropped ? !continuesAfterDropped(text, start, offset) : kind === other) {
      if (codePoint !== fullStop || !isDottedInitial(text, start, offset)) break
    }
    offset += codePoint > 0xffff ? 2 : 1
    if (kind === letter || kind === mark) end = offset
  }
  word[0] = start
  word[1] = end
  word[2] = spread(hash)
  return true
}

/** After an apostrophe or the like at `offset`, in the word from `start`: does the word go on, and not just with a possessive s? */
function continuesAfterDropped(text: string, start: number, offset: number): boolean {
  let next = offset + 1
  while (next < text.length && classOf(text.codePointAt(next) as number) === dropped) next++
  if (!isWordCharacter(text, next)) return false
  if (isCapital(text.codePointAt(next) as number) && elided.test(text.slice(start, offset))) return false
  const isS = (text.charCodeAt(next) | 32) === 115
  return !(isS && !isWordCharacter(text, next + 1) && /['`´‘’ʼ′]/.test(text.slice(offset, next)))
}

/** French and Italian words that lose their vowel before a name: "l'Iran", "dell'Isis". */
const elided = /^(l|d|qu|un|(d|n|s)?all|[dn]ell|sull)$/i

/** Whether the full stop at `dot` stands between single letters: "U.S", "N.W.F.P". */
function isDottedInitial(text: string, start: number, dot: number): boolean {
  const single = (at: number) => isWordCharacter(text, at) && !isWordCharacter(text, at + 1)
  return (dot - start) % 2 === 1 && single(dot - 1) && (dot - 1 === start || text[dot - 2] === '.') && single(dot + 1)
}

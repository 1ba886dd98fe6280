// Cuts a text into words and hashes each in folded form while it reads, so that nothing is sliced for words that no
// name begins with. A name is a run of words; what may stand between them is judged in find-mentions.ts.
import { droppedInWord, foldCodePoint } from './fold-text.ts'

/** Parallel arrays, reused from text to text. Offsets are UTF-16 units, half-open; `count` words are valid. */
export interface Words {
  count: number
  start: Int32Array
  end: Int32Array
  /** 32-bit FNV-1a of the folded word. */
  hash: Int32Array
}

export function createWords(capacity = 1024): Words {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
  }
}

const other = 0
const letter = 1
const dropped = 2
/** A combining mark: part of a word that has begun, folded to nothing. */
const mark = 3

const hashSeed = 0x811c9dc5 | 0
const hashPrime = 0x01000193

// One byte a UTF-16 unit below 0x80 for its class, and its folded unit; the rest is asked of Unicode once a code point.
const asciiClass = new Uint8Array(128)
/** The folded unit of a letter or digit; 0 for all else. */
const asciiFold = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  asciiClass[code] = /[A-Za-z0-9]/.test(char) ? letter : droppedInWord.test(char) ? dropped : other
  asciiFold[code] = asciiClass[code] === letter ? char.toLowerCase().charCodeAt(0) : 0
}

const classByCodePoint = new Map<number, number>()

function classOf(codePoint: number): number {
  if (codePoint < 128) return asciiClass[codePoint] as number
  let found = classByCodePoint.get(codePoint)
  if (found === undefined) {
    const char = String.fromCodePoint(codePoint)
    found = droppedInWord.test(char)
      ? dropped
      : /[\p{L}\p{N}]/u.test(char)
        ? letter
        : /\p{M}/u.test(char)
          ? mark
          : other
    classByCodePoint.set(codePoint, found)
  }
  return found
}

/** Whether the character at `offset` can be inside a word. Past either end: no. */
export function isWordCharacter(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset)
  return codePoint !== undefined && classOf(codePoint) === letter
}

/**
 * Fills `words` with the words of `text`. Apostrophes, ayns and soft hyphens inside a word belong to it ("Da'esh"), a
 * possessive does not ("Taliban's" -> "Taliban"), and dotted initials are one word ("U.S." -> "U.S", folded "us").
 */
export function readWords(text: string, words: Words): Words {
  words.count = 0
  const length = text.length
  let { start: starts, end: ends, hash: hashes } = words
  let offset = 0
  while (offset < length) {
    let code = text.charCodeAt(offset)
    let folded = code < 128 ? (asciiFold[code] as number) : 0
    if (folded !== 0) {
      // Most words are plain letters up to a space or a comma: one look at each unit, and nothing is called.
      const start = offset
      let hash = hashSeed
      do {
        hash = Math.imul(hash ^ folded, hashPrime)
        code = ++offset < length ? text.charCodeAt(offset) : space
        folded = code < 128 ? (asciiFold[code] as number) : 0
      } while (folded !== 0)
      const isPlain = code < 128 && asciiClass[code] === other && code !== fullStop
      if (isPlain && words.count < starts.length) {
        const at = words.count++
        starts[at] = start
        ends[at] = offset
        hashes[at] = hash
      } else {
        offset = readWord(text, start, words)
        ;({ start: starts, end: ends, hash: hashes } = words)
      }
    } else if (code < 128) offset++
    else {
      const codePoint = text.codePointAt(offset) as number
      if (classOf(codePoint) === letter) {
        offset = readWord(text, offset, words)
        ;({ start: starts, end: ends, hash: hashes } = words)
      } else offset += codePoint > 0xffff ? 2 : 1
    }
  }
  return words
}

const space = 32
const fullStop = 46

/** The same for any word: letters of any script, marks, apostrophes, dotted initials. Returns its end. */
function readWord(text: string, start: number, words: Words): number {
  const length = text.length
  let hash = hashSeed
  let offset = start
  let end = start
  while (offset < length) {
    const code = text.charCodeAt(offset)
    if (code < 128) {
      const kind = asciiClass[code]
      if (kind === letter) {
        hash = Math.imul(hash ^ (asciiFold[code] as number), hashPrime)
        end = ++offset
        continue
      }
      if (kind === dropped && continuesAfterDropped(text, offset)) {
        offset++
        continue
      }
      if (code === fullStop && isDottedInitial(text, start, offset)) {
        offset++
        continue
      }
      break
    }
    const codePoint = text.codePointAt(offset) as number
    const kind = classOf(codePoint)
    const width = codePoint > 0xffff ? 2 : 1
    if (kind === other || (kind === dropped && !continuesAfterDropped(text, offset))) break
    if (kind === letter) {
      const folded = foldCodePoint(codePoint)
      for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), hashPrime)
    }
    offset += width
    if (kind !== dropped) end = offset
  }
  addWord(words, start, end, hash)
  return end
}

/** After an apostrophe or the like at `offset`: does the word go on, and not just with a possessive s? */
function continuesAfterDropped(text: string, offset: number): boolean {
  let next = offset + 1
  while (next < text.length && classOf(text.codePointAt(next) as number) === dropped) next++
  if (!isWordCharacter(text, next)) return false
  const isApostrophe = /['`´‘’ʼ′]/.test(text.slice(offset, next))
  const isPossessive = isApostrophe && /[sS]/.test(text[next] as string) && !isWordCharacter(text, next + 1)
  return !isPossessive
}

/** Whether the full stop at `dot` stands between single letters: "U.S", "N.W.F.P". */
function isDottedInitial(text: string, start: number, dot: number): boolean {
  const single = (at: number) => isWordCharacter(text, at) && !isWordCharacter(text, at + 1)
  return (dot - start) % 2 === 1 && single(dot - 1) && (dot - 1 === start || text[dot - 2] === '.') && single(dot + 1)
}

function addWord(words: Words, start: number, end: number, hash: number): void {
  const at = words.count++
  if (at === words.start.length) grow(words)
  words.start[at] = start
  words.end[at] = end
  words.hash[at] = hash
}

function grow(words: Words): void {
  for (const key of ['start', 'end', 'hash'] as const) {
    const larger = new Int32Array(words[key].length * 2)
    larger.set(words[key])
    words[key] = larger
  }
}

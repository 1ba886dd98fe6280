// The one loop that reads all of a page: so plain that engines are quick with it from the first page on.
import { isLikely, pairHash, type WordFilter } from './word-filter.ts'
import { asciiFold, classOf, createWord, letter, mayGoOn, readWord, spread } from './words.ts'

type Visit = (start: number, end: number, hash: number) => void

const word = createWord()

/** Calls `visit` with each word, in order, that an entry of the filter may begin with; the words are those of `nextWord`. */
export function eachLikelyWord(text: string, { bits, shift }: WordFilter, visit: Visit): void {
  const { length } = text
  const fold = asciiFold
  let hash = 0
  let start = 0
  // The word before, if it has not been visited: with this one it may begin an entry.
  let beforeStart = -1
  let beforeEnd = 0
  let beforeHash = 0
  for (let offset = 0; offset <= length; offset++) {
    const code = offset < length ? text.charCodeAt(offset) : space
    const folded = code < 128 ? (fold[code] as number) : 0
    if (folded !== 0) {
      hash = ((hash << 5) | (hash >>> 27)) ^ folded
      continue
    }
    let end = offset
    if (code === space) {
      // Nearly always. Two of them, or one after a comma: no word between.
      if (start === offset) {
        start = offset + 1
        continue
      }
      hash = spread(hash)
    } else if (start < offset ? mayGoOn(code, offset - start) : isLetterBeyond(text, offset, code)) {
      readWord(text, start, word)
      end = word[1] as number
      hash = word[2] as number
    } else if (start < offset) hash = spread(hash)
    if (start < end) {
      if (beforeStart >= 0 && isLikely(bits, shift, pairHash(beforeHash, hash)))
        visit(beforeStart, beforeEnd, beforeHash)
      if (isLikely(bits, shift, hash)) {
        visit(start, end, hash)
        beforeStart = -1
      } else {
        beforeStart = start
        beforeEnd = end
        beforeHash = hash
      }
      hash = 0
    }
    if (end > offset) offset = end - 1
    start = offset + 1
  }
}

const isLetterBeyond = (text: string, offset: number, code: number) =>
  code >= 128 && classOf(text.codePointAt(offset) as number) === letter

const space = 32

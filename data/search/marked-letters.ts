// Which letters of a shown text the query matched, for <mark>. Offsets are UTF-16, half-open, in order, not overlapping.
import Fuse from 'fuse.js'
import { inLatin, searchWords, soundOf } from './spelling.ts'

export type Span = [start: number, end: number]

export function markedLetters(text: string, query: string): Span[] {
  const typed = searchWords(query).map((word) => ({ word, latin: inLatin(word) }))
  if (!typed.length) return []
  const spans: Span[] = []
  for (const { 0: shown, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)) {
    const word = searchWords(shown)[0]
    if (word === undefined) continue
    for (const [start, end] of longest(typed.map((one) => lettersOf(shown, word, one))))
      spans.push([index + start, index + end])
  }
  return spans
}

function longest(all: Span[][]): Span[] {
  const length = (spans: Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  return all.reduce((best, spans) => (length(spans) > length(best) ? spans : best), [])
}

/** The part of a shown word that one typed word stands for. */
function lettersOf(shown: string, word: string, { word: typed, latin }: { word: string; latin: string }): Span[] {
  if (word === typed || inLatin(word) === latin) return [[0, shown.length]]
  if (word.startsWith(typed)) return [[0, Math.min(typed.length, shown.length)]]
  if (latin.length < 4) return []
  if (soundOf(inLatin(word)) === soundOf(latin)) return [[0, shown.length]]
  if (Math.abs(word.length - latin.length) > 2) return []
  const { isMatch, indices } = Fuse.match(latin, word, { threshold: 0.34, includeMatches: true, ignoreLocation: true })
  return isMatch ? (indices ?? []).map(([first, last]): Span => [first, Math.min(last + 1, shown.length)]) : []
}

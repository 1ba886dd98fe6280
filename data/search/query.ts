// A query's words: what each may mean, how much it tells, and other ways to read them.
import type { QueryWord } from './names.ts'
import { searchWords, smallWords } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word that no card has tells little, if two others are there. */
const unknownWeight = 0.4
const leastKnown = 0.7
const smallWeight = 0.25
const leastWeight = 0.8

export const queryWords = (text: string): string[] => searchWords(text.slice(0, 200)).slice(0, 12)

export function readWords(words: string[], vocabulary: Vocabulary, rarity: (word: string) => number): QueryWord[] {
  const isQuestion = words.some((word) => !smallWords.has(word))
  const read = words.map((text, i) => {
    const near = vocabulary.near(text, i === words.length - 1)
    const isSmall = isQuestion && smallWords.has(text)
    const isKnown = isSmall || [...near.values()].some((quality) => quality >= leastKnown)
    return {
      isKnown,
      word: { text, near, weight: isSmall ? smallWeight : Math.max(rarity(text), leastWeight), isSmall },
    }
  })
  const known = read.filter(({ isKnown, word }) => isKnown && !word.isSmall).length
  return read.map(({ isKnown, word }) => (isKnown || known < 2 ? word : { ...word, weight: unknownWeight }))
}

/** "who is Khalilzad": the name without the question. */
export function bare(query: QueryWord[]): QueryWord[] {
  const telling = query.filter(({ isSmall }) => !isSmall)
  return telling.length < query.length ? telling : []
}

/** "tali ban": two words that may be one. */
export function joined(query: QueryWord[], vocabulary: Vocabulary, rarity: (word: string) => number): QueryWord[][] {
  if (query.length < 2 || query.length > 3) return []
  return query.slice(1).map((word, i) => {
    const text = (query[i] as QueryWord).text + word.text
    const near = vocabulary.near(text, i === query.length - 2)
    return [...query.slice(0, i), { text, near, weight: rarity(text), isSmall: false }, ...query.slice(i + 2)]
  })
}

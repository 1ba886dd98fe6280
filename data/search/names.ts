// Which names a query may mean, and how well. Words are looked up, names are not compared one by one.
import type { Card } from '../schema.ts'
import { inLatin, searchWords, soundOf } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Name {
  card: number
  text: string
  words: number[]
  /** The sum of its words' weights. */
  weight: number
  compact: string
  sound: string
  isMain: boolean
}

export interface NameHit {
  score: number
  text: string
}

export interface QueryWord {
  text: string
  weight: number
  near: Map<number, number>
}

export interface Names {
  /** The best name of each card that has one like the query. */
  search(query: QueryWord[]): Map<number, NameHit>
}

export function createNames(cards: Card[], vocabulary: Vocabulary, weightOf: (word: number) => number): Names {
  const names: Name[] = []
  const places = new Map<number, { name: number; bit: number }[]>()
  const put = (word: number, name: number, bit: number) => {
    const list = places.get(word)
    if (list) list.push({ name, bit })
    else places.set(word, [{ name, bit }])
  }
  for (const [card, { name: main, fullName, aliases }] of cards.entries()) {
    const texts = new Set([main, ...(fullName ? [fullName] : []), ...aliases.map(({ text }) => text)])
    for (const text of texts) {
      const split = searchWords(text)
      const words = split.map((word) => vocabulary.add(word))
      const compact = split.join('')
      const name: Name = {
        card,
        text,
        words,
        weight: words.reduce((sum, word) => sum + weightOf(word), 0),
        compact,
        sound: soundOf(split.map(inLatin).join('')),
        isMain: text === main,
      }
      const number = names.push(name) - 1
      for (const [i, word] of words.entries()) put(word, number, 1 << (i & 31))
      // "binladen", "isisk": the name written as one word.
      if (words.length > 1 && words.length < 5) put(vocabulary.add(compact), number, -1)
    }
  }

  return {
    search(query) {
      const total = query.reduce((sum, { weight }) => sum + weight, 0)
      const compact = query.map(({ text }) => text).join('')
      const sound = soundOf(query.map(({ text }) => inLatin(text)).join(''))
      // By name: what each word of the query adds, and which words of the name it stands for.
      const found = new Map<number, { score: number; bits: number }>()
      for (const { near, weight } of query) {
        const best = new Map<number, { quality: number; bit: number }>()
        for (const [word, quality] of near) {
          for (const { name, bit } of places.get(word) ?? []) {
            const before = best.get(name)
            if (!before || before.quality < quality) best.set(name, { quality, bit })
          }
        }
        for (const [name, { quality, bit }] of best) {
          const before = found.get(name)
          const value = { score: weight * quality, bits: bit }
          if (!before) found.set(name, value)
          else {
            before.score += value.score
            before.bits |= bit
          }
        }
      }
      const hits = new Map<number, NameHit>()
      for (const [number, { score, bits }] of found) {
        const name = names[number] as Name
        let covered = 0
        for (let i = 0; i < name.words.length; i++)
          if (bits & (1 << (i & 31))) covered += weightOf(name.words[i] as number)
        const share = score / total
        let value = share * (0.55 + 0.45 * (covered / name.weight))
        if (name.compact === compact) value += 0.5
        else if (name.sound === sound) value += 0.3
        if (name.isMain) value += 0.03
        const before = hits.get(name.card)
        if (!before || before.score < value) hits.set(name.card, { score: value, text: name.text })
      }
      return hits
    },
  }
}

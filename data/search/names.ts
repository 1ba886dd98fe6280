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

interface NameHit {
  score: number
  text: string
}

export interface QueryWord {
  text: string
  weight: number
  near: Map<number, number>
  /** "The", "of", "who" beside words that say more. */
  isSmall: boolean
}

/** What such a match is worth beside one within a single name. */
const strewnShare = 0.85

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

  // Filled anew for each query: typed arrays, as the first letter of a word stands for thousands of names.
  const cardOf = Uint32Array.from(names, ({ card }) => card)
  const quality = new Float32Array(names.length)
  const bits = new Int32Array(names.length)
  const bestBit = new Int32Array(names.length)
  const scores = new Float32Array(names.length)
  const cardQuality = new Float32Array(cards.length)
  const strewn = new Float32Array(cards.length)

  /** Adds what one word of the query finds to the scores; lists the names first touched. */
  const addWord = ({ near, weight }: QueryWord, touched: number[]) => {
    const here: number[] = []
    for (const [word, is] of near) {
      for (const { name, bit } of places.get(word) ?? []) {
        if (quality[name] === 0) here.push(name)
        if ((quality[name] as number) >= is) continue
        quality[name] = is
        bestBit[name] = bit
      }
    }
    for (const name of here) {
      const is = quality[name] as number
      const card = cardOf[name] as number
      if (scores[name] === 0) touched.push(name)
      scores[name] = (scores[name] as number) + weight * is
      bits[name] = (bits[name] as number) | (bestBit[name] as number)
      quality[name] = 0
      if ((cardQuality[card] as number) < is) {
        strewn[card] = (strewn[card] as number) + weight * (is - (cardQuality[card] as number))
        cardQuality[card] = is
      }
    }
    for (const name of here) cardQuality[cardOf[name] as number] = 0
  }

  return {
    search(query) {
      const total = query.reduce((sum, { weight }) => sum + weight, 0)
      const compact = query.map(({ text }) => text).join('')
      const sound = soundOf(query.map(({ text }) => inLatin(text)).join(''))
      const touched: number[] = []
      strewn.fill(0)
      for (const word of query) addWord(word, touched)
      const hits = new Map<number, NameHit>()
      for (const number of touched) {
        const name = names[number] as Name
        let covered = 0
        for (let i = 0; i < name.words.length; i++) {
          if ((bits[number] as number) & (1 << (i & 31))) covered += weightOf(name.words[i] as number)
        }
        let value = ((scores[number] as number) / total) * (0.55 + 0.45 * (covered / name.weight))
        scores[number] = 0
        bits[number] = 0
        if (name.compact === compact) value += 0.5
        else if (name.sound === sound) value += 0.3
        if (name.isMain) value += 0.03
        // Words of several names of one card: "isis khorasan province".
        if (query.length > 1) value = Math.max(value, ((strewn[name.card] as number) / total) * strewnShare)
        const before = hits.get(name.card)
        if (!before || before.score < value) hits.set(name.card, { score: value, text: name.text })
      }
      return hits
    },
  }
}

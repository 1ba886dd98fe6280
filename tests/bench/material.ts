// What the benchmark reads and knows: news-like text, and names by the thousand. Made anew each time, always the same.
import { compileLexicon, markUnmistakable, withTrie } from '../../data/compile.ts'
import type { Card } from '../../data/schema.ts'
import type { AliasData, LexiconData } from '../../mentions/lexicon.ts'
import { readGold } from '../mentions/gold.ts'

/** Paragraphs of about `length` UTF-16 units in all: passages full of names, and between them prose that has none. */
export function articleOf(length: number): string[] {
  const passages = readGold().flatMap(({ text }) => text.split('\n').filter((line) => line.trim()))
  const paragraphs: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    const paragraph = i % 2 ? prose(i) : (passages[(i * 7) % passages.length] as string)
    paragraphs.push(paragraph)
    size += paragraph.length
  }
  return paragraphs
}

/** As the reader gives them to the finder: some at a time. */
export function inBatches(texts: string[]): string[][] {
  const batches: string[][] = [[]]
  let length = 0
  for (const text of texts) {
    batches.at(-1)?.push(text)
    length += text.length
    if (length < 30_000) continue
    batches.push([])
    length = 0
  }
  return batches
}

const subjects =
  'The committee|Residents|A delegation|The harvest|Teachers|The bridge|Two engineers|The market|Families|Doctors'.split(
    '|',
  )
const verbs =
  'waited for|spoke of|argued about|returned to|remembered|measured|described|left behind|asked for|looked at'.split(
    '|',
  )
const objects =
  'the road that the river had taken in spring|a school which nobody had painted for years|the price of flour and oil|letters that came late|what the winter would bring|the old mill and its owner'.split(
    '|',
  )

function prose(seed: number): string {
  const sentences = Array.from({ length: 4 + (seed % 5) }, (_, i) => {
    const at = seed * 13 + i * 7
    return `${subjects[at % 10]} ${verbs[(at * 3) % 10]} ${objects[(at * 5) % 6]}, and in the evening people said so again.`
  })
  return sentences.join(' ')
}

/** A lexicon of `count` aliases: those of the cards, evenly spread if there are more, then made-up names in their manner. */
export function lexiconOfSize(cards: Card[], count: number): LexiconData {
  const real = compileLexicon(cards)
  const kept = real.aliases.filter((_, i) => (i * count) % real.aliases.length < count)
  const made: AliasData[] = []
  for (let i = 0; kept.length + made.length < count; i++) {
    made.push(markUnmistakable({ text: madeUpName(i), card: real.cards.length + made.length, isAlone: true }))
  }
  return withTrie({
    ...real,
    aliases: [...kept, ...made],
    cards: [...real.cards, ...made.map(({ card }) => ({ id: `made-${card}`, sort: 'body' as const, related: [] }))],
  })
}

const syllables = 'ka|ro|shi|ban|del|mu|tar|vel|oz|ghan|lim|par|sud|rah|ne|fal|qu|zar|bel|tor|win|dak|hos|jem'.split(
  '|',
)

function madeUpName(i: number): string {
  const word = (n: number) => {
    const raw = [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24].map((k) => syllables[k]).join('')
    return raw[0]?.toUpperCase() + raw.slice(1)
  }
  const forms = [
    `${word(i)} ${word(i * 31 + 7)}`,
    `${word(i)}-${word(i * 17 + 3)} Front`,
    word(i * 7 + 1),
    `${word(i * 3)} al-${word(i * 11)}`,
  ]
  return forms[i % 4] as string
}

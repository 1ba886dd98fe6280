import { expect, test } from 'vitest'
import { readDataset } from '../../data/build.ts'
import { compileLexicon } from '../../data/compile.ts'
import { resolveBeginning } from '../../mentions/beginning.ts'
import { createFinder } from '../../mentions/find-mentions.ts'
import { createLexicon } from '../../mentions/lexicon.ts'
import { resolve } from '../../mentions/resolve.ts'
import { readGold } from './gold.ts'

const lexicon = createLexicon(compileLexicon(readDataset(process.cwd()).dataset.cards))
const find = createFinder(lexicon)
const blocksOf = (text: string) => {
  const texts = text.split('\n')
  return find(texts).map((found, i) => ({ ...found, text: texts[i] as string }))
}
/** One in four is enough to show it, and quick on any machine. */
const passages = readGold().filter((_, i) => i % 4 === 0)

test('what the beginning of an article surely names is named there whatever follows', () => {
  let certain = 0
  for (const [i, { text }] of passages.entries()) {
    const beginning = blocksOf(text)
    const rest = blocksOf((passages[(i * 7 + 1) % passages.length] as { text: string }).text)
    const all = new Set(resolve([...beginning, ...rest], lexicon).mentions.map((mention) => JSON.stringify(mention)))
    const { mentions } = resolveBeginning(beginning, lexicon)
    certain += mentions.length
    expect(mentions.filter((mention) => !all.has(JSON.stringify(mention)))).toEqual([])
  }
  expect(certain).toBeGreaterThan(passages.length)
})

test('a mention before those that are certain is certain too, or among the open places', () => {
  for (const { text } of passages) {
    const blocks = blocksOf(text)
    const { mentions, open } = resolveBeginning(blocks, lexicon)
    const isKnown = (one: { block: number; start: number; card: string }) =>
      [...mentions, ...open].some(
        ({ block, start, card }) => block === one.block && start <= one.start && card === one.card,
      )
    expect(resolve(blocks, lexicon).mentions.filter((mention) => !isKnown(mention))).toEqual([])
  }
})

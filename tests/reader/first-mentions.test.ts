import { expect, test } from 'vitest'
import { markFirsts, sectionsOf, surelyFirst } from '../../entrypoints/reader/first-mentions.ts'
import type { Beginning } from '../../mentions/beginning.ts'

const at = (card: string, block: number, start = 0) => ({ card, block, start }) as Beginning['mentions'][number]
const heading = { isHeading: true }
const paragraph = { isHeading: false }

test('a heading begins a section', () => {
  expect(sectionsOf([paragraph, heading, paragraph, heading])).toEqual([0, 1, 1, 2])
})

test('one of each card in each section is the first', () => {
  const mentions = [at('a', 0), at('a', 1), at('b', 1), at('a', 2)]
  expect(markFirsts(mentions, [0, 0, 1]).map(({ isFirst }) => isFirst)).toEqual([true, false, true, true])
})

test('a mention is surely the first unless another of its card, or what may be one, is before it in the section', () => {
  const mentions = [at('a', 0, 5), at('a', 0, 20), at('b', 1, 9), at('c', 1, 30), at('b', 2)]
  const open = [
    { card: 'b', block: 1, start: 0 },
    { card: 'c', block: 1, start: 40 },
  ]
  expect(surelyFirst({ mentions, open }, [0, 0, 1])).toEqual([at('a', 0, 5), at('c', 1, 30), at('b', 2)])
})

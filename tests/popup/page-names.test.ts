import { expect, test } from 'vitest'
import { unwantedCards } from '../../entrypoints/background/unwanted-cards.ts'
import { pageNames } from '../../entrypoints/reader/page-names.ts'
import { underlineCss, underlineDeclarations } from '../../settings/underline-css.ts'

const mention = (card: string, start: number, end: number) =>
  ({ block: 0, card, start, end }) as Parameters<typeof pageNames>[0]['mentions'][number]

test('names in reading order, with counts and reasons said once', () => {
  const text = 'The Taliban fight ISIS-K. The Taliban and Mr\nHaqqani and Mr\nHaqqani.'
  const rejected = [42, 57].map((start) => ({
    block: 0,
    start,
    end: start + 10,
    rejected: [{ card: 'haqqani-network', why: 'other-person' as const, words: 'Mr Haqqani' }],
  }))
  const blocks = [{ text }] as Parameters<typeof pageNames>[0]['blocks']
  expect(
    pageNames({
      mentions: [mention('taliban', 4, 11), mention('isis-k', 18, 24), mention('taliban', 30, 37)],
      rejected,
      blocks,
    }),
  ).toEqual({
    names: [
      { card: 'taliban', text: 'Taliban', count: 2 },
      { card: 'isis-k', text: 'ISIS-K', count: 1 },
    ],
    rejected: [{ text: 'Mr Haqqani', card: 'haqqani-network', why: 'other-person', words: 'Mr Haqqani' }],
  })
})

const cards = [
  { id: 'a', kind: 'person' },
  { id: 'b', kind: 'place' },
  { id: 'c', kind: 'place' },
] as const

test.each([
  ['none as a rule', [], [], ''],
  ['what is muted', [], ['a'], 'a'],
  ['what is muted there', [], ['a@example.org', 'b@example.com'], 'a'],
  ['what is of a hidden kind', ['place'], ['a@example.com'], 'bc'],
] as const)('names not shown at a site: %s', (_, kinds, muted, expected) => {
  expect(unwantedCards([...cards], [...kinds], new Set(muted), 'example.org').join('')).toBe(expected)
})

test('the underline’s rules hold only what a highlight accepts, and differ in the line for names by context', () => {
  for (const line of ['dotted', 'dashed', 'solid', 'wavy', 'background', 'none'] as const) {
    const style = { line, colour: 'green' } as const
    const properties = [...underlineCss(style, false).matchAll(/([a-z-]+): [^;]+;/g)].map(([, name]) => name)
    expect(properties.length).toBeGreaterThan(3)
    for (const name of properties)
      expect(name).toMatch(/^(text-decoration(-color)?|text-underline-offset|background-color|color)$/)
    const [sure, context] = (['sure', 'context'] as const).map((by) => underlineDeclarations(style, by))
    if (line !== 'none') expect(sure?.['text-decoration'], line).not.toBe(context?.['text-decoration'])
  }
})

test('no underline is mixed of the text’s colour: Chromium would take the body’s, unseen on a dark box in a light page', () => {
  const lines = ['dotted', 'dashed', 'solid', 'wavy', 'background', 'none'] as const
  for (const line of lines) {
    const css = underlineCss({ line, colour: 'text' }, false)
    expect(css).not.toMatch(/color-mix\([^;]*currentcolor/i)
    expect(css).not.toMatch(/\(from currentcolor/i)
  }
})

test('where highlights are inherited, the root alone has the rules', () => {
  const css = underlineCss({ line: 'dotted', colour: 'text' }, true)
  expect(css.match(/(?<!:root)::highlight/g)).toBeNull()
  expect(underlineCss({ line: 'dotted', colour: 'text' }, false)).toBe(css.replaceAll(':root', ''))
})

// Every state of the card, from tests/stories: as in its kept picture, with nothing for axe to find, no wider than the window.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePictures, differ, openPage, takePictures } from '../stories/pictures.ts'
import { type Stories, startStories } from '../stories/start-stories.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let stories: Stories

beforeAll(async () => {
  stories = await startStories()
}, 120_000)
afterAll(() => stories?.close())

describe.each([
  ['light', ''],
  ['dark', ''],
  ['light', '?set=real'],
] as const)('the stories, %s, at "%s"', (theme, query) => {
  let page: Page
  beforeAll(async () => {
    page = await openPage(stories, theme, query)
  }, 120_000)
  afterAll(() => page?.close())

  test.skipIf(query)('look as in tests/stories/pictures', async () => {
    const pictures = await takePictures(page)
    const blank = await stories.browser.newPage()
    const problems = await comparePictures(blank, pictures, theme)
    const advice = 'If the new look is meant: npm run stories -- --update, and look at what it changed.'
    expect(problems, [...problems, advice].join('\n')).toEqual([])
    // And a button that is pressed in one only would be told.
    const [one, other] = ['weapon', 'pinned'].map((name) => pictures.find((picture) => picture.name === name))
    expect(one && other && (await differ(blank, one, other))).toBe(true)
    await blank.close()
  })

  test('have nothing for axe to find', async () => {
    await page.evaluate(axe)
    const { found, passed } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<AxeResult> } }
      // Ids and landmarks are unique in a shadow root; here all states share a page.
      const rules = { 'duplicate-id-aria': { enabled: false }, 'landmark-unique': { enabled: false } }
      const { violations, passes } = await axe.run('#stories', { rules, resultTypes: ['violations'] })
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
      )
      return { found, passed: passes.map(({ id }) => id) }
    })
    expect(found).toEqual([])
    expect(passed).toContain('color-contrast')
  })
})

test.each(['', '?set=real'])(
  'every state fits a phone, 400 %% zoom and text twice as large: the stories at "%s"',
  async (query) => {
    const page = await stories.open({ viewport: { width: 360, height: 700 } }, query)
    for (const [width, textScale] of [
      [360, 1],
      [320, 1],
      [360, 2],
    ] as const) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(tooWide, textScale), `${width} px, text ${textScale} times as large`).toEqual([])
    }
    await page.close()
  },
)

test.each(['', '&published=2021-08-28', '&published=2025-03-10'])(
  'every card of ours shows three facts at a glance, without scrolling: "%s"',
  async (query) => {
    const page = await stories.open({}, `?set=all${query}`)
    const cards = await page.evaluate(factsInView)
    expect(cards.length).toBeGreaterThan(100)
    expect(cards.filter(({ facts }) => facts === 0)).toEqual([])
    expect(cards.filter(({ facts, inView }) => inView < facts)).toEqual([])
    await page.close()
  },
)

test('in forced colours, borders still set things apart', async () => {
  const page = await stories.open({ forcedColors: 'active' }, '?only=sources differ')
  const styles = await page.evaluate(() =>
    ['.differ', '.layer'].map(
      (selector) => getComputedStyle(document.querySelector(selector) as Element).borderTopStyle,
    ),
  )
  expect(styles).toEqual(['solid', 'solid'])
  await page.close()
})

/** In the page: for each card that is wider than its layer, the first thing that sticks out. */
function tooWide(textScale: number): string[] {
  for (const card of document.querySelectorAll<HTMLElement>('.card')) {
    // The story of large text is twice as large as it is.
    const isLarge = Number(getComputedStyle(card).getPropertyValue('--text-scale')) > 1
    if (!isLarge) card.style.fontSize = `${14 * textScale}px`
  }
  return [...document.querySelectorAll<HTMLElement>('.layer')].flatMap((layer) => {
    const edge = layer.getBoundingClientRect().right + 1
    const out = [...layer.querySelectorAll('.card *:not(.visually-hidden, .visually-hidden *, svg *)')].find(
      (element) => element.getBoundingClientRect().right > edge,
    )
    return out ? `${layer.parentElement?.firstChild?.textContent}: ${out.outerHTML.slice(0, 120)}` : []
  })
}

/** In the page: of each card, how many facts it shows before "Show all", and how many of them are wholly in view, above the fade. */
function factsInView(): { name: string | undefined; facts: number; inView: number }[] {
  const fade = 6
  return [...document.querySelectorAll('main > section')].map((section) => {
    const edge = section.querySelector('.body')?.getBoundingClientRect().bottom ?? 0
    const facts = [...section.querySelectorAll('.body > .facts > .fact')]
    const inView = facts.filter((fact) => fact.getBoundingClientRect().bottom <= edge - fade).length
    return { name: section.querySelector('h1')?.textContent, facts: facts.length, inView }
  })
}

interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[]
  passes: { id: string }[]
}

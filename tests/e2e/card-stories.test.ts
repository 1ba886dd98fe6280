// Every state of the card, from tests/stories: nothing for axe to find, and nothing wider than the window.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requireChromium } from '../../scripts/find-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let server: ViteDevServer
let browser: Browser
let url: string

beforeAll(async () => {
  server = await createServer({
    configFile: join(import.meta.dirname, '../stories/vite.config.ts'),
    server: { port: 0 },
  })
  await server.listen()
  url = server.resolvedUrls?.local[0] as string
  browser = await chromium.launch({
    executablePath: requireChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function openStories(options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  await page.goto(url)
  await page.waitForFunction(() => document.querySelectorAll('.layer .card').length > 20)
  return page
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing in any state, %s',
  async (colorScheme) => {
    const page = await openStories({ colorScheme, viewport: { width: 1600, height: 900 } })
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
    await page.close()
  },
  120_000,
)

test.each([
  ['a phone', 360, 1],
  ['400 % zoom', 320, 1],
  ['200 % text', 360, 2],
])('fits the width of %s in every state', async (_, width, textScale) => {
  const page = await openStories({ viewport: { width, height: 700 } })
  const wide = await page.evaluate((textScale) => {
    for (const card of document.querySelectorAll<HTMLElement>('.card')) card.style.fontSize = `${14 * textScale}px`
    return [...document.querySelectorAll<HTMLElement>('.layer')].flatMap((layer) => {
      const edge = layer.getBoundingClientRect().right + 1
      const out = [...layer.querySelectorAll('.card *:not(.visually-hidden, .visually-hidden *, svg *)')].find(
        (element) => element.getBoundingClientRect().right > edge,
      )
      return out ? `${layer.parentElement?.firstChild?.textContent}: ${out.outerHTML.slice(0, 120)}` : []
    })
  }, textScale)
  expect(wide).toEqual([])
  await page.close()
})

test('in forced colours, borders still set things apart', async () => {
  const page = await openStories({ forcedColors: 'active' })
  const styles = await page.evaluate(() =>
    ['.differ', '.layer'].map(
      (selector) => getComputedStyle(document.querySelector(selector) as Element).borderTopStyle,
    ),
  )
  expect(styles).toEqual(['solid', 'solid'])
  await page.close()
})

interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[]
  passes: { id: string }[]
}

// Pages of every make in both browsers, on the built extension: what is underlined, and that the page is none the worse for it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright'
import puppeteer from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireChromium, requireFirefox } from '../../scripts/find-browser.ts'
import { type Fixture, fixtures, framePage } from '../pages/live/fixtures.ts'
import { browsers } from './both.ts'
import type { Browser, Tab } from './browser.ts'
import { hover } from './pages.ts'

/** A browser without the extension: shows what the page is by itself. */
interface PlainBrowser {
  htmlOf(url: string, act?: () => void): Promise<string>
  close(): Promise<void>
}

const settled = () => document.readyState === 'complete' && performance.now() > 1_000
const htmlNow = () => document.documentElement.outerHTML

async function startPlainChromium(): Promise<PlainBrowser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: requireChromium(), args })
  return {
    async htmlOf(url, act) {
      const page = await browser.newPage()
      await page.goto(url)
      await page.waitForFunction(settled)
      if (act) await page.evaluate(act)
      const html = await page.evaluate(htmlNow)
      await page.close()
      return html
    },
    close: () => browser.close(),
  }
}

async function startPlainFirefox(): Promise<PlainBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: requireFirefox(), headless: true })
  return {
    async htmlOf(url, act) {
      const page = await browser.newPage()
      await page.goto(url)
      await page.waitForFunction(settled, { polling: 50 })
      if (act) await page.evaluate(act)
      const html = await page.evaluate(htmlNow)
      await page.close()
      return html
    },
    close: () => browser.close(),
  }
}

const plainOf = { chromium: startPlainChromium, firefox: startPlainFirefox }

describe.each(browsers)('%s', (name, start) => {
  let browser: Browser
  let plain: PlainBrowser
  let base = ''
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const html = pathname === '/frame' ? framePage : fixtures[Number(/^\/page\/(\d+)/.exec(pathname)?.[1])]?.html
    response.writeHead(html ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://localhost:${(server.address() as AddressInfo).port}`
    browser = await start()
    plain = await plainOf[name]()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await plain?.close()
    server.close()
  })
  const urlOf = (fixture: Fixture) => `${base}/page/${fixtures.indexOf(fixture)}/story`

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    const url = urlOf(fixture)
    // Both browsers load the page at the same time.
    const untouched = plain.htmlOf(url)
    const acted = fixture.act && plain.htmlOf(url, fixture.act)
    const tab = await browser.open(url)
    await tab.waitFor(settled)
    await expectUnderlined(tab, fixture.underlined, fixture.inFrame)
    expect(await tab.evaluate(htmlNow)).toBe(await untouched)
    if (fixture.act) {
      await tab.evaluate(fixture.act)
      await expectUnderlined(tab, fixture.after ?? [])
      expect(await tab.evaluate(htmlNow)).toBe(await acted)
    }
    // Where the page does not move by itself, nothing moves.
    if (name === 'chromium' && !fixture.act && !fixture.html.includes('setTimeout'))
      expect(await layoutShift(tab)).toBe(0)
    if (fixture.hover) await hover(tab, fixture.hover.text, fixture.hover.within)
    // Firefox draws its own marks with fonts from data: addresses.
    const isOwn = (requested: string) => requested.startsWith(base) || requested.startsWith('data:')
    expect(tab.requests.filter((requested) => !isOwn(requested))).toEqual([])
    expect(tab.consoleLines.filter((line) => /^(error|warn)/.test(line))).toEqual([])
    await tab.close()
  })

  test('gives up on a page that will not have it', async () => {
    const [fixture] = fixtures as [Fixture]
    const tab = await browser.open(urlOf(fixture))
    await expectUnderlined(tab, fixture.underlined)
    const times = await tab.evaluate(async () => {
      let cleared = 0
      for (let i = 0; i < 120; i++) {
        if (CSS.highlights.has('backgrounder-mention')) cleared++
        CSS.highlights.clear()
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return cleared
    })
    expect(times).toBeGreaterThan(1)
    expect(times).toBeLessThanOrEqual(6)
    await tab.close()
  })

  test('comes back from the back/forward cache', async () => {
    const [fixture] = fixtures as [Fixture]
    const tab = await browser.open(urlOf(fixture))
    await expectUnderlined(tab, fixture.underlined)
    await tab.evaluate((next) => void setTimeout(() => location.assign(next)), `${base}/frame`)
    await tab.waitFor(() => location.pathname === '/frame' && document.readyState === 'complete')
    await tab.evaluate(() => void setTimeout(() => history.back()))
    await tab.waitFor(() => location.pathname !== '/frame' && document.readyState === 'complete')
    await expectUnderlined(tab, fixture.underlined)
    await tab.close()
  })

  /** Waits until exactly these texts are underlined; for none, it has waited for the page to settle already. */
  async function expectUnderlined(tab: Tab, texts: string[], inFrame = false): Promise<void> {
    const expected = [...texts].sort()
    await tab.waitFor(isUnderlined, { expected, inFrame }, 8_000).catch(() => undefined)
    expect(await tab.evaluate(underlinedTexts, inFrame)).toEqual(expected)
  }

  async function layoutShift(tab: Tab): Promise<number> {
    return tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 50)
        }),
    )
  }
})

function underlinedTexts(inFrame: boolean): string[] {
  const view = (inFrame ? document.querySelector('iframe')?.contentWindow : window) as Window & typeof globalThis
  const texts: string[] = []
  for (const name of ['backgrounder-mention', 'backgrounder-context'])
    view.CSS.highlights.get(name)?.forEach((mention) => {
      const { startContainer } = mention
      if (!startContainer.isConnected) return
      const range = view.document.createRange()
      range.setStart(startContainer, mention.startOffset)
      range.setEnd(mention.endContainer, mention.endOffset)
      texts.push(range.toString().replace(/\s+/g, ' '))
    })
  return texts.sort()
}

function isUnderlined({ expected, inFrame }: { expected: string[]; inFrame: boolean }): boolean {
  const view = (inFrame ? document.querySelector('iframe')?.contentWindow : window) as Window & typeof globalThis
  const texts: string[] = []
  for (const name of ['backgrounder-mention', 'backgrounder-context'])
    view.CSS.highlights.get(name)?.forEach((mention) => {
      const { startContainer } = mention
      if (!startContainer.isConnected) return
      const range = view.document.createRange()
      range.setStart(startContainer, mention.startOffset)
      range.setEnd(mention.endContainer, mention.endOffset)
      texts.push(range.toString().replace(/\s+/g, ' '))
    })
  return texts.sort().join('|') === expected.join('|')
}

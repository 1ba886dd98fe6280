// Pages of every make in both browsers, on the built extension: what is underlined, and that the page is none the worse for it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, fixtures, framePage } from '../pages/live/fixtures.ts'
import { browsers } from './both.ts'
import { type Browser, type Tab, untilThere } from './browser.ts'
import { hover } from './pages.ts'
import { htmlNow, isSettled, type PlainBrowser, restOf, startPlain } from './plain-browser.ts'

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
    plain = await startPlain[name]()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await plain?.close()
    server.close()
  })
  const urlOf = (fixture: Fixture) => `${base}/page/${fixtures.indexOf(fixture)}/story`
  const named = (name: string) => fixtures.find((fixture) => fixture.name === name) as Fixture

  // Mostly waiting: several pages at a time.
  test.concurrent.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    const url = urlOf(fixture)
    // Both browsers load the page at the same time; awaited together, so that what fails in either fails this test.
    const [[atRest, afterAct], tab] = await Promise.all([plain.htmlOf(url, fixture), browser.open(url, true)])
    await tab.waitFor(restOf(fixture))
    await expectUnderlined(tab, fixture.underlined, fixture.inFrame)
    expect(await tab.evaluate(htmlNow)).toBe(atRest)
    if (fixture.act) {
      await tab.evaluate(fixture.act)
      await expectUnderlined(tab, fixture.after ?? [])
      expect(await tab.evaluate(htmlNow)).toBe(afterAct)
    }
    // Where the page does not move by itself, nothing moves.
    if (name === 'chromium' && !fixture.act && !fixture.html.includes('setTimeout'))
      expect(await layoutShift(tab)).toBe(0)
    if (fixture.hover) {
      const { text, within, says = '' } = fixture.hover
      await hover(tab, text, within)
      await untilThere(async () => ((await tab.inCard((root) => root.textContent))?.includes(says) ? true : undefined))
    }
    // Firefox draws its own marks with fonts from data: addresses.
    const isOwn = (requested: string) => requested.startsWith(base) || requested.startsWith('data:')
    expect(tab.requests.filter((requested) => !isOwn(requested))).toEqual([])
    expect(tab.consoleLines.filter((line) => /^(error|warn)/.test(line))).toEqual([])
    await tab.close()
  })

  test.concurrent('gives up on a page that will not have it', async () => {
    const [fixture] = fixtures as [Fixture]
    const tab = await browser.open(urlOf(fixture), true)
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

  test('prints as if it were not there', async () => {
    const [fixture] = fixtures as [Fixture]
    const tab = await browser.open(urlOf(fixture))
    await expectUnderlined(tab, fixture.underlined)
    await tab.evaluate(() => {
      addEventListener('beforeprint', () => {
        ;(window as unknown as { sizeInPrint: number }).sizeInPrint = CSS.highlights.size
      })
    })
    const printed = await tab.print()
    expect(await tab.evaluate(() => (window as unknown as { sizeInPrint?: number }).sizeInPrint)).toBe(0)
    await expectUnderlined(tab, fixture.underlined)
    // Firefox makes another file of the same page each time.
    if (plain.print) expect(printed === (await plain.print?.(urlOf(fixture)))).toBe(true)
    await tab.close()
  })

  test('the badge counts the names of all frames', async () => {
    const url = urlOf(named('an article with a frame of the same site in it'))
    const tab = await browser.open(url)
    const tabId = await browser.tabId(url)
    const page = await browser.openExtensionPage('popup.html')
    await tab.focus()
    const badge = () =>
      page.evaluate((tabId) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>
        return ((browser ?? chrome) as ExtensionApi).action.getBadgeText({ tabId })
      }, tabId)
    await expect.poll(badge, { timeout: 15_000 }).toBe('3')
    await page.close()
    await tab.close()
  })

  // Chromium under its driver says of every page that it is in view: see live-pages-lifecycle.test.ts.
  test.runIf(name === 'firefox')('a tab opened in the background is read when it is looked at', async () => {
    const [fixture] = fixtures as [Fixture]
    const url = `${urlOf(fixture)}?background`
    const page = await browser.openExtensionPage('popup.html')
    await page.evaluate(async (url) => {
      const { browser } = globalThis as unknown as Record<string, ExtensionApi>
      await (browser as ExtensionApi).tabs.create({ url, active: false })
    }, url)
    const hidden = await browser.find(url)
    await hidden.waitFor(isSettled)
    expect(await hidden.evaluate(() => document.hidden)).toBe(true)
    const seen = await browser.open(urlOf(fixture), true)
    await expectUnderlined(seen, fixture.underlined)
    expect(await hidden.evaluate(underlinedTexts, false)).toEqual([])
    await hidden.focus()
    await expectUnderlined(hidden, fixture.underlined)
    for (const tab of [seen, hidden, page]) await tab.close()
  })

  test('comes back from the back/forward cache', async () => {
    const [fixture] = fixtures as [Fixture]
    const tab = await browser.open(urlOf(fixture))
    await expectUnderlined(tab, fixture.underlined)
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        ;(window as unknown as { isKept: boolean }).isKept = persisted
      })
    })
    await tab.evaluate((next) => void setTimeout(() => location.assign(next)), `${base}/frame`)
    await tab.waitFor(() => location.pathname === '/frame' && document.readyState === 'complete')
    await tab.evaluate(() => void setTimeout(() => history.back()))
    await tab.waitFor(() => location.pathname !== '/frame' && document.readyState === 'complete')
    // Chromium keeps no page under its driver: see live-pages-lifecycle.test.ts.
    if (name === 'firefox')
      expect(await tab.evaluate(() => (window as unknown as { isKept?: boolean }).isKept)).toBe(true)
    await expectUnderlined(tab, fixture.underlined)
    await tab.close()
  })

  /** Waits until exactly these texts are underlined; for none, it has waited for the page to settle already. */
  async function expectUnderlined(tab: Tab, texts: string[], inFrame = false): Promise<void> {
    const expected = [...texts].sort()
    const is = async () =>
      (await tab.evaluate(underlinedTexts, inFrame)).join() === expected.join() ? true : undefined
    await untilThere(is, 8_000).catch(() => undefined)
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

interface ExtensionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> }
}

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

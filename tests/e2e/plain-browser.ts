// Browsers without the extension, to compare a page with what it is by itself; and when a page is at rest.
import { chromium } from 'playwright'
import puppeteer from 'puppeteer-core'
import { requireChromium, requireFirefox } from '../../scripts/find-browser.ts'
import type { Fixture } from '../pages/live/fixtures.ts'
import { timelessPdf } from './browser.ts'

/** A browser without the extension: shows what the page is by itself. */
export interface PlainBrowser {
  /** At rest, and after `act`. */
  htmlOf(url: string, fixture: Fixture): Promise<[before: string, after: string]>
  print?(url: string): Promise<string>
  close(): Promise<void>
}

const isLoaded = () => document.readyState === 'complete'
/** The page's own timers have run out, and so has our first look. */
export const isSettled = () => {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Counted from when the page's scripts had run: on a busy machine that is late.
  const ready = load?.domContentLoadedEventEnd
  return document.readyState === 'complete' && !!ready && performance.now() > ready + 1_000
}
const nothing = () => undefined
export const htmlNow = () => document.documentElement.outerHTML

/** Of a page that is to have underlines, they say when it is read. Of others, and of those that move, time must. */
export const restOf = ({ html, underlined }: Fixture) =>
  html.includes('setTimeout') || !underlined.length ? isSettled : isLoaded

async function startPlainChromium(): Promise<PlainBrowser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: requireChromium(), args })
  return {
    async htmlOf(url, fixture) {
      const page = await browser.newPage()
      await page.goto(url)
      await page.waitForFunction(restOf(fixture))
      const before = await page.evaluate(htmlNow)
      await page.evaluate(fixture.act ?? nothing)
      const after = await page.evaluate(htmlNow)
      await page.close()
      return [before, after]
    },
    async print(url) {
      const page = await browser.newPage({ viewport: { width: 1100, height: 800 } })
      await page.goto(url)
      const pdf = timelessPdf(await page.pdf())
      await page.close()
      return pdf
    },
    close: () => browser.close(),
  }
}

async function startPlainFirefox(): Promise<PlainBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: requireFirefox(), headless: true })
  return {
    async htmlOf(url, fixture) {
      const page = await browser.newPage()
      await page.goto(url)
      await page.waitForFunction(restOf(fixture), { polling: 50 })
      const before = await page.evaluate(htmlNow)
      await page.evaluate(fixture.act ?? nothing)
      const after = await page.evaluate(htmlNow)
      await page.close()
      return [before, after]
    },
    close: () => browser.close(),
  }
}

export const startPlain = { chromium: startPlainChromium, firefox: startPlainFirefox }

// What the extension costs on pages, measured in Chromium on the built extension, beside the page's own load without it.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type CDPSession, type Page, chromium as playwright } from 'playwright'
import { requireChromium } from './find-browser.ts'
import { launchChromium } from './launch-chromium.ts'
import { type OurWork, recordMainThread } from './main-thread.ts'

export interface PageFigures {
  /** Load of the article without and with the extension, median ms from navigation to the load event. */
  loadPlainMs: number
  loadMs: number
  /** From our first script on the page, which the browser starts when the page is idle, to the first underlines: median ms. */
  firstUnderlinesMs: number
  /** Likewise, to the last ones: what a page restored at its end waits for. */
  allUnderlinesMs: number
  /** The longest task of our scripts on the article, ms: the median and the worst of all runs. */
  longestTaskMs: number
  worstTaskMs: number
  /** All time of our scripts on the article, median ms. */
  articleScriptMs: number
  /** All time of our scripts on a page that is no article, median ms. */
  otherScriptMs: number
  /** Layouts that our scripts forced, in all runs. */
  layoutsForced: number
  /** What a frame costs in which the pointer has moved over the article, median ms. */
  hitTestMs: number
  /** JS heap of the tab with the extension less the one without, MB. */
  heapMb: number
  /** gzip bytes of the scripts: what decides, what reads, and what shows a card. None holds the lexicon. */
  doorkeeperBytes: number
  readerBytes: number
  cardBytes: number
}

const runs = 5
const root = join(import.meta.dirname, '..')

/** `articleHtml` is to be about 100 kB of article; `otherHtml` a page that is none. Needs the Chromium build. */
export async function benchPages(articleHtml: string, otherHtml: string): Promise<PageFigures> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(request.url?.startsWith('/other') ? otherHtml : articleHtml)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://localhost:${(server.address() as AddressInfo).port}`
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const plain = await playwright.launch({ executablePath: requireChromium(), args })
  const withExtension = await launchChromium(join(root, '.output/chrome-mv3'))
  try {
    const plainRuns = await repeat(async () => measurePlain(await plain.newPage(), `${base}/article`))
    const articleRuns = await repeat(async () => measure(await withExtension.context.newPage(), `${base}/article`))
    const otherRuns = await repeat(async () => measure(await withExtension.context.newPage(), `${base}/other`, false))
    const of = (read: (run: Run) => number) => median(articleRuns.map(read))
    const longest = articleRuns.map(({ tasksMs }) => Math.max(0, ...tasksMs))
    return {
      loadPlainMs: median(plainRuns.map(({ loadMs }) => loadMs)),
      loadMs: of(({ loadMs }) => loadMs),
      firstUnderlinesMs: of(({ marks, beganAt }) => (marks.underlined ?? Number.NaN) - beganAt),
      allUnderlinesMs: of(({ marks, beganAt }) => (marks.allUnderlined ?? Number.NaN) - beganAt),
      longestTaskMs: median(longest),
      worstTaskMs: Math.max(...longest),
      articleScriptMs: of(({ tasksMs }) => sum(tasksMs)),
      otherScriptMs: median(otherRuns.map(({ tasksMs }) => sum(tasksMs))),
      layoutsForced: sum(articleRuns.map(({ layouts }) => layouts)),
      hitTestMs: median(articleRuns.flatMap(({ hitTestsMs }) => hitTestsMs)),
      heapMb: of(({ heapMb }) => heapMb) - median(plainRuns.map(({ heapMb }) => heapMb)),
      ...scriptSizes(),
    }
  } finally {
    await plain.close()
    await withExtension.close()
    server.close()
  }
}

interface PlainRun {
  loadMs: number
  heapMb: number
}

type Run = PlainRun & OurWork & { hitTestsMs: number[] }

async function measurePlain(page: Page, url: string): Promise<PlainRun> {
  const session = await page.context().newCDPSession(page)
  await page.goto(url, { waitUntil: 'load' })
  const run = await readPlain(page, session)
  await page.close()
  return run
}

/** Nothing of the measuring runs in the page meanwhile but one look a frame at whether there are underlines. */
async function measure(page: Page, url: string, hasUnderlines = true): Promise<Run> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'sayUnderlined' })
  const underlined = new Promise((resolve) => session.once('Runtime.bindingCalled', resolve))
  await page.addInitScript(() => {
    const { sayUnderlined } = globalThis as unknown as { sayUnderlined(text: string): void }
    let last = 0
    const look = () => {
      requestAnimationFrame(look)
      const { size } = CSS.highlights.get('backgrounder-mention') ?? { size: 0 }
      if (size === last) return
      performance.mark(last ? 'allUnderlined' : 'underlined')
      if (!last) sayUnderlined('')
      last = size
    }
    requestAnimationFrame(look)
  })
  const stopLoading = await recordMainThread(session)
  await page.goto(url, { waitUntil: 'load' })
  if (hasUnderlines) await underlined
  await new Promise((resolve) => setTimeout(resolve, 800))
  const work = await stopLoading()
  const hitTestsMs = hasUnderlines ? await measureHitTests(page, session) : []
  const plain = await readPlain(page, session)
  await page.close()
  return { ...plain, ...work, hitTestsMs }
}

async function measureHitTests(page: Page, session: CDPSession): Promise<number[]> {
  const stop = await recordMainThread(session)
  for (let i = 0; i < 60; i++) await page.mouse.move(300 + ((i * 7) % 400), 200 + i * 7)
  const { frameCallsMs } = await stop()
  return frameCallsMs
}

async function readPlain(page: Page, session: CDPSession): Promise<PlainRun> {
  const loadMs = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return load?.loadEventEnd ?? 0
  })
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return { loadMs, heapMb: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6 }
}

export function scriptSizes(): Pick<PageFigures, 'doorkeeperBytes' | 'readerBytes' | 'cardBytes'> {
  const bytes = (name: string) => gzipSync(readFileSync(join(root, '.output/chrome-mv3', name)), { level: 9 }).length
  return {
    doorkeeperBytes: bytes('content-scripts/content.js'),
    readerBytes: bytes('reader.js'),
    cardBytes: bytes('card.js'),
  }
}

/** The figures as lines of a table. */
export function printPages(figures: PageFigures): void {
  const ms = (value: number) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const rows: [string, string][] = [
    ['load without, with the extension', `${ms(figures.loadPlainMs)}, ${ms(figures.loadMs)}`],
    [
      'first and last underlines, from our first script',
      `${ms(figures.firstUnderlinesMs)}, ${ms(figures.allUnderlinesMs)}`,
    ],
    ['longest task of ours: median, worst', `${ms(figures.longestTaskMs)}, ${ms(figures.worstTaskMs)}`],
    ['script on the article', ms(figures.articleScriptMs)],
    ['script on a page that is no article', ms(figures.otherScriptMs)],
    ['layouts forced', String(figures.layoutsForced)],
    ['a frame with the pointer moving', ms(figures.hitTestMs)],
    ['memory of the tab more', `${figures.heapMb.toFixed(2)} MB`],
    [
      'doorkeeper, reader, card (gzip)',
      [figures.doorkeeperBytes, figures.readerBytes, figures.cardBytes].map(kB).join(', '),
    ],
  ]
  console.log(
    '\nThe built extension on an article of 100 kB, in Chromium; times of its scripts by a trace of the main thread.\n',
  )
  for (const [name, value] of rows) console.log(`${name.padEnd(50)}${value}`)
}

async function repeat<Result>(run: () => Promise<Result>): Promise<Result[]> {
  await run()
  const results: Result[] = []
  for (let i = 0; i < runs; i++) results.push(await run())
  return results
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

if (import.meta.main) {
  const { benchArticle, benchOther } = await import('../tests/pages/live/bench-pages.ts')
  printPages(await benchPages(benchArticle(), benchOther()))
}

// What the extension costs on pages, measured in Chromium on the built extension, beside the page's own load without it.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type CDPSession, type Page, chromium as playwright } from 'playwright'
import { requireChromium } from './find-browser.ts'
import { launchChromium } from './launch-chromium.ts'

export interface PageFigures {
  /** Load of the article without and with the extension, median ms from navigation to the load event. */
  loadPlainMs: number
  loadMs: number
  /** From DOMContentLoaded to the first underlines, median ms. */
  firstUnderlinesMs: number
  /** The longest task of the content scripts, ms: the worst of all runs. */
  longestTaskMs: number
  /** All script time of the content scripts on the article, median ms. */
  articleScriptMs: number
  /** All script time of the doorkeeper on a page that is no article, and on one whose site is off, median ms. */
  otherScriptMs: number
  /** Layouts more than without the extension. */
  layoutsForced: number
  /** JS heap of the tab's frame with the extension less the one without, MB. */
  heapMb: number
  /** gzip bytes of the content scripts, the reader's without its lexicon. */
  doorkeeperBytes: number
  readerBytes: number
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
    const plainRuns = await repeat(async () => measure(await plain.newPage(), `${base}/article`, false))
    const articleRuns = await repeat(async () =>
      measure(await withExtension.context.newPage(), `${base}/article`, true),
    )
    const otherRuns = await repeat(async () => measure(await withExtension.context.newPage(), `${base}/other`, false))
    return {
      loadPlainMs: median(plainRuns.map(({ loadMs }) => loadMs)),
      loadMs: median(articleRuns.map(({ loadMs }) => loadMs)),
      firstUnderlinesMs: median(articleRuns.map(({ underlinesMs }) => underlinesMs)),
      longestTaskMs: Math.max(...articleRuns.map(({ longestTaskMs }) => longestTaskMs)),
      articleScriptMs: median(articleRuns.map(({ scriptMs }) => scriptMs)),
      otherScriptMs: median(otherRuns.map(({ scriptMs }) => scriptMs)),
      layoutsForced:
        median(articleRuns.map(({ layouts }) => layouts)) - median(plainRuns.map(({ layouts }) => layouts)),
      heapMb: median(articleRuns.map(({ heapMb }) => heapMb)) - median(plainRuns.map(({ heapMb }) => heapMb)),
      ...scriptSizes(),
    }
  } finally {
    await plain.close()
    await withExtension.close()
    server.close()
  }
}

interface Run {
  loadMs: number
  underlinesMs: number
  longestTaskMs: number
  scriptMs: number
  layouts: number
  heapMb: number
}

async function measure(page: Page, url: string, hasUnderlines: boolean): Promise<Run> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  await page.addInitScript(() => {
    const look = () => {
      if (CSS.highlights.has('backgrounder-mention')) performance.mark('underlined')
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const trace = await startTrace(session)
  await page.goto(url, { waitUntil: 'load' })
  if (hasUnderlines) await page.waitForFunction(() => performance.getEntriesByName('underlined').length > 0)
  await page.waitForFunction(() => performance.now() > 1_200)
  const ours = await trace()
  const { loadMs, underlinesMs } = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const [underlined] = performance.getEntriesByName('underlined')
    return {
      loadMs: load?.loadEventEnd ?? 0,
      underlinesMs: (underlined?.startTime ?? 0) - (load?.domContentLoadedEventEnd ?? 0),
    }
  })
  const { metrics } = await session.send('Performance.getMetrics')
  await session.send('HeapProfiler.collectGarbage')
  const after = await session.send('Performance.getMetrics')
  const read = (list: typeof metrics, name: string) => list.find((metric) => metric.name === name)?.value ?? 0
  const heapMb = read(after.metrics, 'JSHeapUsedSize') / 1e6
  const layouts = read(metrics, 'LayoutCount')
  await page.close()
  return { loadMs, underlinesMs, layouts, heapMb, ...ours }
}

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Time on the thread itself: what others on the machine do does not count. */
  tdur?: number
  tid: number
  pid: number
  args?: { data?: { url?: string } }
}

/** Traces the page's main thread; what is ours is what ran within a script of the extension. */
async function startTrace(session: CDPSession): Promise<() => Promise<{ scriptMs: number; longestTaskMs: number }>> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const categories = 'devtools.timeline,v8.execute,disabled-by-default-v8.compile,toplevel'
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' } as never)
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    const ours = events.filter(
      ({ name, args }) =>
        /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) && args?.data?.url?.startsWith('chrome-extension://'),
    )
    const tops = outermost(ours)
    const durations = tops.map(({ dur = 0, tdur = dur }) => tdur / 1000)
    return { scriptMs: durations.reduce((sum, ms) => sum + ms, 0), longestTaskMs: Math.max(0, ...durations) }
  }
}

function outermost(events: TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts)
  const tops: TraceEvent[] = []
  for (const event of sorted) {
    const last = tops.findLast(({ tid, pid }) => tid === event.tid && pid === event.pid)
    if (!last || event.ts >= last.ts + (last.dur ?? 0)) tops.push(event)
  }
  return tops
}

/** The reader's lexicon is data, and grows with the cards; the code must not. */
export function scriptSizes(): { doorkeeperBytes: number; readerBytes: number } {
  const read = (name: string) => readFileSync(join(root, '.output/chrome-mv3/content-scripts', name), 'utf8')
  const reader = read('reader.js').replace(
    /JSON\.parse\((`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)/,
    'JSON.parse("")',
  )
  return { doorkeeperBytes: gzipSync(read('content.js')).length, readerBytes: gzipSync(reader).length }
}

async function repeat<Result>(run: () => Promise<Result>): Promise<Result[]> {
  await run()
  const results: Result[] = []
  for (let i = 0; i < runs; i++) results.push(await run())
  return results
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

if (import.meta.main) {
  const { benchArticle, benchOther } = await import('../tests/pages/live/bench-pages.ts')
  console.log(JSON.stringify(await benchPages(benchArticle(), benchOther()), null, 2))
}

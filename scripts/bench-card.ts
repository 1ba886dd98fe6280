// How long a card takes to be seen, in Chromium with the built extension: from the end of the dwell, or from the pointer's
// arrival where there is none, to the paint that shows it. Read from the browser's own trace: the page is not told.
import type { CDPSession, Page } from 'playwright'
import { defaultPreferences } from '../settings/preferences.ts'
import { buildExtension } from './build-extension.ts'
import { type Chromium, closeWelcome, launchChromium } from './launch-chromium.ts'
import { findName, openArticle } from './open-card.ts'
import { serveArticles } from './serve-article.ts'

export interface CardTiming {
  what: string
  runs: number
  medianMs: number
  worstMs: number
  /** Frames from the end of the dwell to the one that shows the card: 1 is the next one. */
  medianFrames: number
}

const article = 'tests/pages/classic.html'
const runs = 7
/** Set in the page, for the trace, in the frame in which the card is first there. */
const cardSeen = 'bench-card-seen'
/** Two names beside each other, far enough apart. */
const names = ['Hafiz Saeed Khan', 'Nangarhar'] as const

/** Opens cards of the built extension at `extension` in several states of readiness, and gives the times for each. */
export async function benchCard(extension = buildExtension()): Promise<CardTiming[]> {
  const served = await serveArticles([article])
  const chromium = await launchChromium(extension)
  await closeWelcome(chromium.context)
  const url = served.urls[0] as string
  const times = {
    first: [] as Opening[],
    next: [] as Opening[],
    asleep: [] as Opening[],
    worst: [] as Opening[],
  }
  for (let run = 0; run < runs; run++) {
    const page = await openIdle(chromium, url)
    times.first.push(await timeOpening(page, names[0]))
    times.next.push(await timeOpening(page, names[1]))
    await page.close()
  }
  for (let run = 0; run < runs; run++) {
    const page = await openIdle(chromium, url)
    await stopWorker(chromium, page)
    times.asleep.push(await timeOpening(page, names[0]))
    await page.close()
  }
  await setDwell(chromium, 0)
  for (let run = 0; run < runs; run++) {
    const page = await openIdle(chromium, url)
    await stopWorker(chromium, page)
    times.worst.push(await timeOpening(page, names[0], 0))
    await page.close()
  }
  await chromium.close()
  served.close()
  return [
    summary('the first card of a page', times.first),
    summary('the next one', times.next),
    summary('the first, the worker asleep when the pointer came', times.asleep),
    summary('the same without any dwell: script and card are fetched first', times.worst),
  ]
}

/** One line. */
export function formatCardTiming({ what, medianMs, worstMs, medianFrames }: CardTiming): string {
  return `${medianMs.toFixed(0).padStart(5)} ms (worst ${worstMs.toFixed(0)}), frame ${medianFrames}: ${what}`
}

interface Opening {
  ms: number
  frames: number
}

function summary(what: string, openings: Opening[]): CardTiming {
  const sorted = openings.map(({ ms }) => ms).sort((a, b) => a - b)
  const frames = openings.map(({ frames }) => frames).sort((a, b) => a - b)
  const middle = Math.floor(openings.length / 2)
  return {
    what,
    runs: openings.length,
    medianMs: sorted[middle] ?? Number.NaN,
    worstMs: sorted[sorted.length - 1] ?? Number.NaN,
    medianFrames: frames[middle] ?? Number.NaN,
  }
}

async function openIdle({ context }: Chromium, url: string): Promise<Page> {
  const page = await openArticle(context, url)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  return page
}

async function setDwell({ context, extensionId }: Chromium, ms: number): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/options.html`)
  await page.locator('input[type=range]').fill(String(ms))
  // The page must not be closed before it is written.
  await page.waitForFunction(async (written) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    return JSON.stringify(await chrome.storage.local.get()).includes(written)
  }, `"dwellMs":${ms},`)
  await page.close()
}

async function stopWorker({ context }: Chromium, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

/** Moves the pointer onto the name, waits for its card, and takes it away again. */
async function timeOpening(page: Page, name: string, dwellMs = defaultPreferences.dwellMs): Promise<Opening> {
  const at = await findName(page, name)
  const session = await page.context().newCDPSession(page)
  await page.evaluate((mark) => {
    performance.clearMarks(mark)
    const look = () => {
      const box = document.querySelector('backgrounder-card')?.getBoundingClientRect()
      // Lower than this it only says that it is looking the card up.
      if (box && box.height > 120) performance.mark(mark)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, cardSeen)
  const events = await trace(session, async () => {
    await page.mouse.move(at.x, at.y)
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, cardSeen)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  })
  await session.detach()
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('backgrounder-card'))
  await page.mouse.move(2, 2)
  return readOpening(events, dwellMs)
}

interface TraceEvent {
  name: string
  ts: number
  dur?: number
  pid: number
  tid: number
  args: { data?: Record<string, unknown> }
}

async function trace(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'disabled-by-default-devtools.timeline.frame',
        'blink.user_timing',
      ],
    },
  })
  await run()
  await session.send('Tracing.end')
  await done
  session.off('Tracing.dataCollected', collect)
  return events.sort((a, b) => a.ts - b.ts)
}

/** From the end of the dwell, or the pointer's first move where there is no dwell, to the commit of the frame that shows the card. */
function readOpening(events: TraceEvent[], dwellMs: number): Opening {
  const installed = events.find(({ name, args }) => name === 'TimerInstall' && args.data?.timeout === dwellMs)
  const start = events.find(({ name, args }) =>
    dwellMs === 0
      ? name === 'EventDispatch' && args.data?.type === 'pointermove'
      : name === 'TimerFire' && args.data?.timerId === installed?.args.data?.timerId,
  )
  const seen = events.find(({ name }) => name === cardSeen)
  const ofPage = events.filter(({ pid, tid }) => pid === start?.pid && tid === start.tid)
  const painted = ofPage.find(({ name, ts }) => name === 'Commit' && ts > (seen?.ts ?? 0))
  if (!start || !seen || !painted) {
    const missing = Object.entries({ start, seen, painted }).filter(([, event]) => !event)
    throw new Error(`The trace does not show how the card was opened: no ${missing.map(([name]) => name).join(', ')}`)
  }
  const frames = ofPage.filter(({ name, ts }) => name === 'BeginMainThreadFrame' && ts > start.ts && ts < painted.ts)
  return { ms: (painted.ts + (painted.dur ?? 0) - start.ts) / 1000, frames: frames.length }
}

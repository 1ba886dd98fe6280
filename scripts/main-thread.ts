// What of a page's main thread was the extension's, by a trace: for pages that have no scripts of their own.
import type { CDPSession } from 'playwright'

export interface OurWork {
  /** The time of our scripts in each task that had some, ms. Others on the machine do not count. */
  tasksMs: number[]
  /** Layouts that our scripts forced. */
  layouts: number
  /** Our scripts' calls within animation frames, ms each: the hit tests, while the pointer moves. */
  frameCallsMs: number[]
  /** When the first of our scripts began, and when marks were set: ms on one clock. */
  beganAt: number
  marks: Record<string, number>
}

interface Span {
  from: number
  to: number
}

interface TraceEvent {
  name: string
  cat: string
  ph: string
  ts: number
  dur?: number
  /** Time on the thread itself. */
  tdur?: number
  tid: number
  pid: number
  args?: { data?: { url?: string; fileName?: string } }
}

const isOurs = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false

/** Begins to record; what it gives ends the recording. */
export async function recordMainThread(session: CDPSession): Promise<() => Promise<OurWork>> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const categories =
    'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute,disabled-by-default-v8.compile,blink.user_timing'
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' } as never)
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return readWork(events)
  }
}

function readWork(events: TraceEvent[]): OurWork {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
  const calls = complete.filter(
    ({ name, args }) =>
      /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) && isOurs(args?.data?.url ?? args?.data?.fileName),
  )
  const [first] = calls
  const isMain = ({ tid, pid }: TraceEvent) => tid === first?.tid && pid === first?.pid
  // What goes on after an await, without a name or an address: ours, on a page without scripts that await.
  const awaited = complete.filter((event) => isMain(event) && event.name === 'RunMicrotasks')
  const spans = union([...calls.filter(isMain), ...awaited].map(spanOf))
  const tasks = outermost(complete.filter((event) => isMain(event) && event.name === 'RunTask'))
  const tasksMs: number[] = []
  for (const task of tasks) {
    const { from, to } = spanOf(task)
    const within = spans.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0)
    const share = task.tdur === undefined ? 1 : Math.min(1, task.tdur / (task.dur || 1))
    if (within > 0) tasksMs.push((within * share) / 1000)
  }
  const isWithin = ({ ts }: TraceEvent) => spans.some(({ from, to }) => ts >= from && ts < to)
  const frames = complete.filter((event) => isMain(event) && event.name === 'FireAnimationFrame').map(spanOf)
  return {
    tasksMs,
    layouts: complete.filter((event) => event.name === 'Layout' && isMain(event) && isWithin(event)).length,
    frameCallsMs: calls
      .filter(({ name, ts }) => name === 'FunctionCall' && frames.some(({ from, to }) => ts >= from && ts < to))
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000),
    beganAt: Math.min(...calls.filter(isMain).map(({ ts }) => ts)) / 1000,
    marks: Object.fromEntries(
      events.filter(({ cat }) => cat === 'blink.user_timing').map(({ name, ts }) => [name, ts / 1000]),
    ),
  }
}

const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ from: ts, to: ts + dur })

function union(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ ...span })
  }
  return merged
}

function outermost(events: TraceEvent[]): TraceEvent[] {
  const tops: TraceEvent[] = []
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const last = tops.at(-1)
    if (!last || event.ts >= last.ts + (last.dur ?? 0)) tops.push(event)
  }
  return tops
}

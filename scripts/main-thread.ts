// What ran on a page's main thread, and what of it was the extension's: from a trace and a sampling profile of the same time.
// The trace alone does not see what goes on after an await.
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
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  const categories =
    'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute,disabled-by-default-v8.compile,blink.user_timing'
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' } as never)
  await session.send('Profiler.start')
  return async () => {
    const { profile } = await session.send('Profiler.stop')
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return readWork(events, sampledSpans(profile))
  }
}

type Profile = Awaited<ReturnType<typeof stop>>['profile']
declare function stop(): Promise<{
  profile: {
    nodes: { id: number; callFrame: { url: string }; children?: number[] }[]
    startTime: number
    samples?: number[]
    timeDeltas?: number[]
  }
}>

/** When the sampled stack had one of our functions in it. */
function sampledSpans({ nodes, startTime, samples = [], timeDeltas = [] }: Profile): Span[] {
  const ours = new Set<number>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const mark = (id: number, isBelow: boolean) => {
    const node = byId.get(id)
    const is = isBelow || isOurs(node?.callFrame.url)
    if (is) ours.add(id)
    for (const child of node?.children ?? []) mark(child, is)
  }
  if (nodes[0]) mark(nodes[0].id, false)
  const spans: Span[] = []
  let at = startTime
  for (const [i, sample] of samples.entries()) {
    at += timeDeltas[i] ?? 0
    // A sample stands for the time until the next.
    if (ours.has(sample)) spans.push({ from: at, to: at + (timeDeltas[i + 1] ?? 0) })
  }
  return spans
}

function readWork(events: TraceEvent[], sampled: Span[]): OurWork {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
  const calls = complete.filter(
    ({ name, args }) =>
      /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) && isOurs(args?.data?.url ?? args?.data?.fileName),
  )
  const [first] = calls
  const isMain = ({ tid, pid }: TraceEvent) => tid === first?.tid && pid === first?.pid
  const spans = union([...calls.filter(isMain).map(spanOf), ...sampled])
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

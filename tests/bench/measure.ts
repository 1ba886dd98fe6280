// How long something takes: the first time, which is what a reader gets, and then.

export interface Runs {
  coldMs: number
  /** Of the later half of the runs, when engines have compiled what they will; none if the first took too long to repeat. */
  warmMs: number[]
}

const mostRuns = 500
/** So many runs at least, if the first was none of those that take seconds: engines compile what runs again and again. */
const leastRuns = 60
/** No more runs than that once they have taken so long together. */
const enoughMs = 1_500

export function measure(run: () => unknown): Runs {
  const times: number[] = []
  let total = 0
  const isEnough = () => total > enoughMs && (times.length >= leastRuns || (times[0] as number) > enoughMs)
  while (times.length < mostRuns && !isEnough()) {
    const start = performance.now()
    run()
    const ms = performance.now() - start
    times.push(ms)
    total += ms
  }
  const [coldMs = 0] = times
  return { coldMs, warmMs: times.slice(Math.max(1, times.length >> 1)) }
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

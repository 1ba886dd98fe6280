// Where dates stand on a line, 0 to 1. A date known to the year or month stands in its middle.

/** Position of the date in years, with fractions. */
export function yearsOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 0.5
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12
}

export interface TimelineScale {
  /** 0 to 1. */
  at(date: string): number
  ticks: { year: number; at: number }[]
}

/** A scale of whole years that holds all dates, with a few ticks at round years. */
export function createTimelineScale(dates: string[]): TimelineScale {
  const years = dates.map(yearsOf)
  const first = Math.floor(Math.min(...years))
  const last = Math.max(Math.ceil(Math.max(...years)), first + 1)
  const at = (year: number) => (year - first) / (last - first)
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200].find((step) => (last - first) / step <= 5) ?? 500
  const ticks: TimelineScale['ticks'] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ year, at: at(year) })
  return { at: (date) => at(yearsOf(date)), ticks }
}

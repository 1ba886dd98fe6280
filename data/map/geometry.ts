// Rings and lines of degrees -> a frame of pixels -> SVG path data, clipped and rounded.

/** Longitude and latitude in degrees, or x and y in pixels. */
export type Position = [number, number]

/** A window of the world in degrees, drawn on `width` x `height` pixels. */
export interface Window {
  west: number
  south: number
  east: number
  north: number
  width: number
  height: number
}

/** Equirectangular, true to shape at the middle of the window: enough for a country and its neighbours. */
export function project({ west, east, south, north, width, height }: Window, [lon, lat]: Position): Position {
  return [((lon - west) / (east - west)) * width, ((north - lat) / (north - south)) * height]
}

/** Path data of filled rings. */
export function areaPath(rings: Position[][], window: Window): string {
  return rings
    .map((ring) => clippedRing(ring, window))
    .map((ring) => pathOf(ring))
    .filter((path) => path.length > 0)
    .map((path) => `${path}z`)
    .join('')
}

/** The ring in pixels, cut at the edges of the frame: Sutherland and Hodgman, "Reentrant polygon clipping" (1974). */
export function clippedRing(ring: Position[], window: Window): Position[] {
  const { width, height } = window
  const margin = 2
  const edges: { axis: 0 | 1; at: number; isInside: (value: number) => boolean }[] = [
    { axis: 0, at: -margin, isInside: (x) => x >= -margin },
    { axis: 0, at: width + margin, isInside: (x) => x <= width + margin },
    { axis: 1, at: -margin, isInside: (y) => y >= -margin },
    { axis: 1, at: height + margin, isInside: (y) => y <= height + margin },
  ]
  let points = ring.map((position) => project(window, position))
  for (const { axis, at, isInside } of edges) {
    const kept: Position[] = []
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length] as Position
      if (isInside(point[axis]) !== isInside(before[axis])) kept.push(crossing(before, point, axis, at))
      if (isInside(point[axis])) kept.push(point)
    })
    points = kept
  }
  return points
}

/** Path data of lines: the stretches that touch the frame. */
export function linePath(lines: Position[][], window: Window): string {
  const isNear = ([x, y]: Position) => x > -20 && y > -20 && x < window.width + 20 && y < window.height + 20
  let path = ''
  for (const line of lines) {
    const points = line.map((position) => project(window, position))
    let run: Position[] = []
    points.forEach((point, i) => {
      const touches = isNear(point) || [points[i - 1], points[i + 1]].some((other) => other && isNear(other))
      if (touches) run.push(point)
      if ((!touches || i === points.length - 1) && run.length) {
        path += pathOf(run)
        run = []
      }
    })
  }
  return path
}

function crossing(from: Position, to: Position, axis: 0 | 1, at: number): Position {
  const share = (at - from[axis]) / (to[axis] - from[axis])
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
}

/** Points are rounded to half a pixel, and left out where they are nearer than this to the last one: it would not be seen. */
const leastStepPx = 2.5

/** A closed ring that is too small to be seen is left out. */
function pathOf(points: Position[]): string {
  const drawn: Position[] = []
  points.forEach((point, i) => {
    const last = drawn[drawn.length - 1]
    const isFar = !last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) >= leastStepPx
    if (isFar || (i === points.length - 1 && points.length > 2)) drawn.push(point)
  })
  if (drawn.length < 2) return ''
  const round = (value: number) => Math.round(value * 2) / 2
  let [x, y] = (drawn[0] as Position).map(round) as Position
  let path = `M${x} ${y}l`
  const steps = drawn.slice(1).map(([toX, toY]) => {
    const step = `${round(toX) - x} ${round(toY) - y}`
    x = round(toX)
    y = round(toY)
    return step
  })
  path += steps.join(' ')
  return path.replaceAll(' -', '-')
}

/** Twice-signed areas summed: the size in square pixels, and the centre of the ring. */
export function measure(ring: Position[]): { area: number; x: number; y: number } {
  let twice = 0
  let x = 0
  let y = 0
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as Position
    const cross = x1 * y2 - x2 * y1
    twice += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  })
  return twice === 0 ? { area: 0, x: 0, y: 0 } : { area: Math.abs(twice) / 2, x: x / (3 * twice), y: y / (3 * twice) }
}

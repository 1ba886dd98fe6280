// Where the card goes: a pure function of rectangles. Viewport coordinates in CSS px.

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Placement {
  left: number
  width: number
  /** Where the edge next to the name is, from the window's top or bottom: the card grows from there, away from the name. */
  top?: number
  bottom?: number
  /** The card scrolls inside if it is taller. */
  maxHeight: number
  side: 'below' | 'above' | 'sheet'
}

const gap = 6
const margin = 8
export const widestPx = 380
/** Taller than this it would hide the article. */
export const tallestPx = 500
/** With less room than this beside the name, the card lies along the window's edge. */
const leastRoomPx = 170
/** With less room than this even there, it covers the name: a line of it must be there to be read. */
const leastSheetPx = 90

/**
 * Beside the line of the name that was pointed at: on the side with room to grow to full height, below rather than above;
 * else where there is more room. Clear of every line of the name, and inside the viewport. With no room on either side
 * (a zoomed page), or if asked for, it is a sheet along the edge away from the name.
 * Larger text has a larger card.
 * @param lines the name's boxes, one a line; `pointed` is the index of the one under the pointer
 */
export function placeCard(
  lines: Box[],
  pointed: number,
  height: number,
  viewport: { width: number; height: number },
  { isRtl = false, isSheet = false, textScale = 1 } = {},
): Placement {
  const line = lines[pointed] ?? (lines[0] as Box)
  const width = widthOf(viewport.width, textScale)
  const tallest = tallestPx * textScale
  const left = clamp(isRtl ? line.right - width : line.left, margin, viewport.width - width - margin)
  const inTheWay = lines.filter((other) => other.left < left + width && other.right > left)
  const lowest = Math.max(line.bottom, ...near(inTheWay, line, 'below').map(({ bottom }) => bottom))
  const highest = Math.min(line.top, ...near(inTheWay, line, 'above').map(({ top }) => top))
  const below = Math.min(tallest, viewport.height - margin - (lowest + gap))
  const above = Math.min(tallest, highest - gap - margin)
  if (isSheet || (Math.max(below, above) < leastRoomPx && Math.max(below, above) < height)) {
    return placeSheet(lines, viewport, isSheet)
  }
  const isBelow = below >= above || (below >= height && above < tallest)
  return isBelow
    ? { left, width, top: lowest + gap, maxHeight: below, side: 'below' }
    : { left, width, bottom: viewport.height - highest + gap, maxHeight: above, side: 'above' }
}

/** How wide the card is beside a name: in a window so wide, with text so many times as large as usual. */
export function widthOf(viewportWidth: number, textScale: number): number {
  return Math.min(widestPx * textScale, viewportWidth - 2 * margin)
}

/** Along the bottom. For a pointer, which needs the name, along the edge with more room, and no higher than that. */
function placeSheet(lines: Box[], viewport: { width: number; height: number }, isTouch: boolean): Placement {
  const above = Math.min(...lines.map(({ top }) => top)) - gap
  const below = viewport.height - Math.max(...lines.map(({ bottom }) => bottom)) - gap
  const isAtTop = !isTouch && above > below
  const room = isTouch ? viewport.height : Math.max(above, below, leastSheetPx)
  const edge = isAtTop ? { top: 0 } : { bottom: 0 }
  const width = Math.min(640, viewport.width)
  const maxHeight = Math.round(Math.min(viewport.height * 0.6, room))
  return { left: (viewport.width - width) / 2, width, ...edge, maxHeight, side: 'sheet' }
}

/** Lines of the name on that side of the pointed one. */
function near(lines: Box[], line: Box, side: 'below' | 'above'): Box[] {
  return lines.filter((other) => (side === 'below' ? other.bottom > line.bottom : other.top < line.top))
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

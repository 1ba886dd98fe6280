// Where the card goes: a pure function of rectangles. Viewport coordinates in CSS px.

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Placement {
  left: number
  top: number
  /** The card scrolls inside if it is taller. */
  maxHeight: number
  side: 'below' | 'above'
}

const gap = 6
const margin = 8

/**
 * Beside the line of the name that was pointed at: below if it fits, else above, else where there is more room. Clear of
 * every line of the name, and inside the viewport.
 * @param lines the name's boxes, one a line; `pointed` is the index of the one under the pointer
 */
export function placeCard(
  lines: Box[],
  pointed: number,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): Placement {
  const line = lines[pointed] ?? (lines[0] as Box)
  const left = clamp(line.left, margin, viewport.width - card.width - margin)
  const inTheWay = lines.filter((other) => other.left < left + card.width && other.right > left)
  const lowest = Math.max(line.bottom, ...near(inTheWay, line, 'below').map(({ bottom }) => bottom))
  const highest = Math.min(line.top, ...near(inTheWay, line, 'above').map(({ top }) => top))
  const roomBelow = viewport.height - margin - (lowest + gap)
  const roomAbove = highest - gap - margin
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above'
  const maxHeight = Math.max(0, side === 'below' ? roomBelow : roomAbove)
  const height = Math.min(card.height, maxHeight)
  return { left, top: side === 'below' ? lowest + gap : highest - gap - height, maxHeight, side }
}

/** Lines of the name on that side of the pointed one. */
function near(lines: Box[], line: Box, side: 'below' | 'above'): Box[] {
  return lines.filter((other) => (side === 'below' ? other.bottom > line.bottom : other.top < line.top))
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

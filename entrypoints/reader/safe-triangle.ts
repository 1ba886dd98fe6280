// Is the pointer on its way to the card? Then names that it crosses are not meant.
import type { Box } from '../card/place-card.ts'

export interface Point {
  x: number
  y: number
}

/**
 * Whether `to` lies in the triangle from `from` to the near edge of the card, the edge made a little longer.
 * @param from where the pointer was when it left the name
 */
export function isTowardsCard(from: Point, to: Point, card: Box): boolean {
  const slack = 24
  const left = card.left - slack
  const right = card.right + slack
  // Below, above, or beside: the edge that faces the pointer.
  if (card.top >= from.y) return isInTriangle(to, from, { x: left, y: card.top }, { x: right, y: card.top })
  if (card.bottom <= from.y) return isInTriangle(to, from, { x: left, y: card.bottom }, { x: right, y: card.bottom })
  const edge = card.left >= from.x ? card.left : card.right
  return isInTriangle(to, from, { x: edge, y: card.top - slack }, { x: edge, y: card.bottom + slack })
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const [first, second, third] = [sideOf(point, a, b), sideOf(point, b, c), sideOf(point, c, a)]
  const hasNegative = first < 0 || second < 0 || third < 0
  const hasPositive = first > 0 || second > 0 || third > 0
  return !(hasNegative && hasPositive)
}

/** Twice the signed area of point, a, b: its sign says on which side of the line the point is. */
function sideOf(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y)
}

// The way back from a block's text to the page.
import type { TextBlock } from './text-blocks.ts'

/** The node and offset of an offset into the block's text; for an `end`, the place after the character before it. */
export function locate({ pieces }: TextBlock, offset: number, side: 'start' | 'end'): { node: Text; offset: number } {
  let low = 0
  let high = pieces.length - 1
  const isBefore = (start: number) => (side === 'start' ? start <= offset : start < offset)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isBefore((pieces[middle] as { start: number }).start)) low = middle
    else high = middle - 1
  }
  const { node, start } = pieces[low] as { node: Text; start: number }
  return { node, offset: offset - start }
}

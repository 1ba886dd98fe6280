// The text of each run of inline content, as one string, with the way back to the nodes: names that are split over
// elements are whole here.

export interface TextBlock {
  text: string
  pieces: { node: Text; start: number }[]
}

/** How an element takes part in the text around it. */
export type Flow = 'inline' | 'block' | 'skip'

/** Stands in the text for an element that is skipped inside a line, so that no name is joined across it. */
const objectReplacement = '\uFFFC'

/** Yields the blocks below `root`, in document order, without those of blank text. */
export function* readTextBlocks(root: Element, flowOf: (element: Element) => Flow): Generator<TextBlock> {
  let block: TextBlock = { text: '', pieces: [] }
  const finished: TextBlock[] = []
  const flush = () => {
    if (/\S/.test(block.text)) finished.push(block)
    if (block.text) block = { text: '', pieces: [] }
  }
  // An explicit stack: pages nest deeper than the call stack is safe for, and a generator can pause between elements.
  const stack: { next: ChildNode | null; isBlock: boolean }[] = [{ next: root.firstChild, isBlock: true }]
  while (stack.length) {
    const level = stack[stack.length - 1] as (typeof stack)[number]
    const node = level.next
    if (!node) {
      stack.pop()
      if (level.isBlock) {
        flush()
        yield* finished.splice(0)
      }
      continue
    }
    level.next = node.nextSibling
    if (node.nodeType === 3) {
      const data = (node as Text).data
      if (data) {
        block.pieces.push({ node: node as Text, start: block.text.length })
        block.text += data
      }
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (element.localName === 'br') block.text += '\n'
      else {
        const flow = flowOf(element)
        if (flow === 'skip') block.text += objectReplacement
        else {
          if (flow === 'block') flush()
          stack.push({ next: element.firstChild, isBlock: flow === 'block' })
        }
      }
    }
  }
  yield* finished
}

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

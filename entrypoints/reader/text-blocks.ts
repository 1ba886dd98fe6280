// The text of each run of inline content, as one string, with the way back to the nodes: names that are split over
// elements are whole here. Follows what is shown: open shadow roots and their slots instead of the children behind them.
import type { BlockCache } from './block-cache.ts'

export interface TextBlock {
  text: string
  pieces: { node: Text; start: number }[]
  /** Begins a section of the article. */
  isHeading?: boolean
}

/** How an element takes part in the text around it; 'hidden' is a skip that may end. */
export type Flow = 'inline' | 'block' | 'skip' | 'hidden'

/** Stands in the text for an element that is skipped inside a line, so that no name is joined across it. */
const objectReplacement = '\uFFFC'

interface Level {
  next: Node | null
  /** For what stands in a slot: the nodes are no siblings there. */
  slotted?: Node[]
  /** For a block: the element, and the blocks finished inside it. */
  element?: Element
  blocks?: TextBlock[]
}

/**
 * Yields the blocks below `root`, in document order, without those of blank text. What `cache` still holds of an element is not
 * read again.
 */
export function* readTextBlocks(
  root: Element,
  flowOf: (element: Element) => Flow,
  cache?: BlockCache,
): Generator<TextBlock> {
  let block: TextBlock = { text: '', pieces: [] }
  const finished: TextBlock[] = []
  // An explicit stack: pages nest deeper than the call stack is safe for, and a generator can pause between elements.
  const stack: Level[] = [openLevel(root, true, cache)]
  const flush = () => {
    if (/\S/.test(block.text)) {
      finished.push(block)
      const within = stack.findLast(({ blocks }) => blocks)
      if (/^h[1-4]$/.test(within?.element?.localName ?? '')) block.isHeading = true
      within?.blocks?.push(block)
    }
    if (block.text) block = { text: '', pieces: [] }
  }
  while (stack.length) {
    const level = stack[stack.length - 1] as Level
    const node = level.next
    if (!node) {
      if (level.blocks) {
        flush()
        stack.pop()
        cache?.keep(level.element as Element, level.blocks)
        stack.findLast(({ blocks }) => blocks)?.blocks?.push(...level.blocks)
        yield* finished.splice(0)
      } else stack.pop()
      continue
    }
    level.next = level.slotted ? (level.slotted.shift() ?? null) : node.nextSibling
    if (node.nodeType === 3) {
      const { data } = node as Text
      if (data) {
        block.pieces.push({ node: node as Text, start: block.text.length })
        block.text += data
      }
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as Element
    if (element.localName === 'br') {
      block.text += '\n'
      continue
    }
    const known = cache?.blocksOf(element)
    if (known) {
      flush()
      stack.findLast(({ blocks }) => blocks)?.blocks?.push(...known)
      yield* finished.splice(0)
      yield* known
      continue
    }
    const flow = flowOf(element)
    if (flow === 'hidden') cache?.noteHidden(element)
    if (flow === 'skip' || flow === 'hidden') block.text += objectReplacement
    else {
      if (flow === 'block') flush()
      stack.push(openLevel(element, flow === 'block', cache))
    }
  }
  yield* finished
}

function openLevel(element: Element, isBlock: boolean, cache: BlockCache | undefined): Level {
  const { shadowRoot } = element
  if (shadowRoot) cache?.noteShadow(shadowRoot)
  const level: Level = { next: (shadowRoot ?? element).firstChild, ...(isBlock && { element, blocks: [] }) }
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.({ flatten: true })
    if (slotted?.length) {
      level.next = slotted.shift() as Node
      level.slotted = slotted
    }
  }
  return level
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

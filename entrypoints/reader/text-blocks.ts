// The text of each run of inline content, as one string, with the way back to the nodes: names that are split over
// elements are whole here. Follows what is shown: open shadow roots and their slots instead of the children behind them.
import type { Found } from '../../mentions/find-mentions.ts'
import type { BlockCache } from './block-cache.ts'
import { isLinksOnly } from './links-only.ts'

export interface TextBlock {
  text: string
  pieces: { node: Text; start: number }[]
  /** The block's element: the nearest above the text that is not inline. */
  element: Element
  /** The inline elements in it, in the order they end. */
  inline: { element: Element; start: number; end: number }[]
  /** No space where an element begins or ends before a letter: one word ("<b>H</b>aqqani"), or two in elements drawn apart. */
  isGlued: boolean
  /** The page's styles were asked for every element of it, not only where the markup says nothing. */
  isAsked: boolean
  /** Begins a section of the article. */
  isHeading: boolean
  /** What stands in the text, once it has been looked at. */
  found: Found | undefined
}

/** How an element takes part in the text around it; 'hidden' is a skip that may end. */
export type Flow = 'inline' | 'block' | 'skip' | 'hidden'

export interface Flows {
  /** The flow of an element, perhaps only a likely one. */
  of(element: Element): Flow
  /** The flow for certain: for these elements and what is below them. */
  ask?(element: Element): Flow
  asked?: { has(element: Element): boolean }
}

export interface BlockReader {
  /** In document order, without those of blank text and those that are links only: complete when `read` says so. */
  blocks: TextBlock[]
  /** Reads on over about so many nodes; whether all has been read. */
  read(nodes: number): boolean
}

/** Stands in the text for an element that is skipped inside a line, so that no name is joined across it. */
const objectReplacement = '\uFFFC'

interface Level {
  next: Node | null
  /** For what stands in a slot: the nodes are no siblings there. */
  slotted: Node[] | undefined
  element: Element
  /** For a block: the block around it; for inline content undefined. */
  around: Level | undefined
  isBlock: boolean
  isAsked: boolean
  /** For a block: how many blocks were read before it. For inline content: the offset of its beginning in the text. */
  from: number
}

/** Reads the blocks below `root`, with pauses where the caller wants them. What `cache` still holds of an element is not read again. */
export function createBlockReader(root: Element, flows: Flows, cache?: BlockCache): BlockReader {
  const blocks: TextBlock[] = []
  // An explicit stack: pages nest deeper than the call stack is safe for, and reading can pause between nodes.
  const stack: Level[] = []
  /** The innermost level that is a block. */
  let around: Level | undefined
  stack.push(openLevel(root, true, flows.asked?.has(root) ?? false, 0))
  around = stack[0]
  let block: TextBlock | undefined
  let text = ''
  let lastCode = 0
  /** Something was left out where no text has begun. */
  let hasGap = false

  function addText(node: Text): void {
    const { data } = node
    if (!block) {
      const { element, isAsked } = around as Level
      if (isBlank(data)) return
      block = {
        text: '',
        pieces: [],
        element,
        inline: [],
        isGlued: false,
        isAsked,
        isHeading: isHeading(element),
        found: undefined,
      }
      text = hasGap ? objectReplacement : ''
    } else if (isLetter(data.charCodeAt(0)) && (isLetter(lastCode) || isStop(lastCode))) block.isGlued = true
    if (data === '') return
    block.pieces.push({ node, start: text.length })
    text = text === '' ? data : text + data
    lastCode = data.charCodeAt(data.length - 1)
  }

  function addGap(gap: string): void {
    lastCode = 0
    if (block) text += gap
    else hasGap ||= gap === objectReplacement
  }

  function endBlock(): void {
    hasGap = false
    if (!block) return
    block.text = text
    if (!isLinksOnly(block)) blocks.push(block)
    block = undefined
    text = ''
  }

  function openLevel(element: Element, isBlock: boolean, isAsked: boolean, from: number): Level {
    const { shadowRoot } = element
    if (shadowRoot) cache?.noteShadow(shadowRoot)
    const level: Level = {
      next: (shadowRoot ?? element).firstChild,
      slotted: undefined,
      element,
      around: isBlock ? around : undefined,
      isBlock,
      isAsked,
      from,
    }
    if (element.localName === 'slot') {
      const slotted = (element as HTMLSlotElement).assignedNodes?.({ flatten: true })
      if (slotted?.length) {
        level.next = slotted.shift() as Node
        level.slotted = slotted
      }
    }
    return level
  }

  function open(element: Element, isAbove: boolean): void {
    if (element.localName === 'br') {
      addGap('\n')
      return
    }
    const known = cache?.blocksOf(element)
    if (known) {
      endBlock()
      for (const block of known) blocks.push(block)
      return
    }
    const isAsked = isAbove || (flows.asked?.has(element) ?? false)
    const flow = isAsked && flows.ask ? flows.ask(element) : flows.of(element)
    if (flow === 'hidden') cache?.noteHidden(element)
    if (flow === 'hidden' || flow === 'skip') addGap(objectReplacement)
    else if (flow === 'inline') stack.push(openLevel(element, false, isAsked, text.length))
    else {
      endBlock()
      around = openLevel(element, true, isAsked, blocks.length)
      stack.push(around)
    }
  }

  function close(level: Level): void {
    const { element, isBlock, from } = level
    stack.pop()
    if (!isBlock) {
      if (block) block.inline.push({ element, start: Math.min(from, text.length), end: text.length })
      return
    }
    endBlock()
    cache?.keep(element, blocks.slice(from))
    around = level.around
  }

  return {
    blocks,
    read(nodes) {
      for (let left = nodes; left > 0; left--) {
        const level = stack[stack.length - 1]
        if (!level) return true
        const node = level.next
        if (!node) {
          close(level)
          continue
        }
        level.next = level.slotted ? (level.slotted.shift() ?? null) : node.nextSibling
        const { nodeType } = node
        if (nodeType === 3) addText(node as Text)
        else if (nodeType === 1) open(node as Element, level.isAsked)
      }
      return stack.length === 0
    },
  }
}

/** All blocks below `root` at once. */
export function readTextBlocks(root: Element, of: Flows['of'], cache?: BlockCache): TextBlock[] {
  const reader = createBlockReader(root, { of }, cache)
  reader.read(Number.POSITIVE_INFINITY)
  return reader.blocks
}

function isBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  return !(code > 32 && code < 127) && !/\S/.test(text)
}

/** Whether it is a letter or digit, or may be one beyond ASCII. */
function isLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000) || code > 0x2fff
}

/** What ends a sentence or a part of it: a space would follow. */
const isStop = (code: number) => code < 128 && '.,;:!?)'.includes(String.fromCharCode(code))

function isHeading({ localName }: Element): boolean {
  return localName.length === 2 && localName >= 'h1' && localName <= 'h4'
}

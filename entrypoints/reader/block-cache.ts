// What was read of each element, until something below it changes: so that a page that changes in one place is read again in
// one place. Also what was passed over because it is hidden, to be noticed when it is shown, and the shadow roots met.
import type { TextBlock } from './text-blocks.ts'

export interface BlockCache {
  blocksOf(element: Element): TextBlock[] | undefined
  keep(element: Element, blocks: TextBlock[]): void
  noteHidden(element: Element): void
  noteShadow(root: ShadowRoot): void
  /** Something at or below this node has changed: it and what is around it is to be read again. */
  touch(node: Node): void
  /** Whether a change of this element's attributes may show text that was hidden; then it is touched. */
  mayShow(element: Element): boolean
  clear(): void
}

export function createBlockCache(onShadow: (root: ShadowRoot) => void): BlockCache {
  let read = new WeakMap<Element, TextBlock[]>()
  let hidden = new Set<Element>()
  const shadows = new WeakSet<ShadowRoot>()
  const touch = (node: Node) => {
    for (let above: Node | null = node; above; above = parentInFlatTree(above)) read.delete(above as Element)
  }
  return {
    blocksOf: (element) => read.get(element),
    keep: (element, blocks) => void read.set(element, blocks),
    noteHidden: (element) => void hidden.add(element),
    noteShadow(root) {
      if (shadows.has(root)) return
      shadows.add(root)
      onShadow(root)
    },
    touch,
    mayShow(element) {
      let may = false
      for (const part of hidden) {
        if (!part.isConnected) hidden.delete(part)
        else if (element.contains(part)) {
          touch(part)
          hidden.delete(part)
          may = true
        }
      }
      return may
    },
    clear() {
      read = new WeakMap()
      hidden = new Set()
    },
  }
}

/** Where a node is shown: through the slot it is put in, and from a shadow root to its host. */
function parentInFlatTree(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null
}

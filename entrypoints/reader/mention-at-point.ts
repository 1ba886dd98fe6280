// Which mention is under the pointer? A caret look-up and a map by text node: no scan, no layout of our own.
import type { PageMention } from './scan-page.ts'

export interface MentionIndex {
  byNode: Map<Node, PageMention[]>
  /** The elements right above those nodes. */
  parents: Set<Node>
  /** Those in shadow roots, where not every browser's caret goes. */
  inShadow: PageMention[]
}

export function indexMentions(mentions: PageMention[]): MentionIndex {
  const byNode = new Map<Node, PageMention[]>()
  const parents = new Set<Node>()
  const inShadow: PageMention[] = []
  const add = (node: Node, mention: PageMention) => {
    const there = byNode.get(node)
    if (there) there.push(mention)
    else byNode.set(node, [mention])
    if (node.parentNode) parents.add(node.parentNode)
  }
  for (const mention of mentions) {
    for (const node of nodesOf(mention.range)) add(node, mention)
    if (isInShadow(mention)) inShadow.push(mention)
  }
  return { byNode, parents, inShadow }
}

const isInShadow = ({ range }: PageMention) => range.startContainer.getRootNode() instanceof ShadowRoot

/** The text nodes of a range, from its first to its last. */
function* nodesOf({ startContainer, endContainer }: StaticRange): Generator<Node> {
  yield startContainer
  if (startContainer === endContainer) return
  const document = startContainer.ownerDocument as Document
  const root = document.createRange()
  root.setStartBefore(startContainer)
  root.setEndAfter(endContainer)
  const walker = document.createTreeWalker(root.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  walker.currentNode = startContainer
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node
    if (node === endContainer) return
  }
}

/** Whether a mention may be where the pointer is on this element: the caret, which costs a look at the layout, is asked only there. */
export function mayHoldMention({ byNode, parents, inShadow }: MentionIndex, element: EventTarget | null): boolean {
  return byNode.size > 0 && (inShadow.length > 0 || parents.has(element as Node))
}

/** The mention at viewport coordinates, or undefined. */
export function mentionAtPoint(
  document: Document,
  { byNode, inShadow }: MentionIndex,
  x: number,
  y: number,
): PageMention | undefined {
  if (byNode.size === 0) return undefined
  const caret = document.caretPositionFromPoint?.(x, y)
  const mentions = caret && byNode.get(caret.offsetNode)
  // The caret snaps to the nearest text, however far: only the mention's own boxes count.
  const isThere = (mention: PageMention) => rectsOf(mention.range).some((rect) => contains(rect, x, y))
  const found = mentions?.find(isThere)
  if (found || !inShadow.length) return found
  return document.elementFromPoint(x, y)?.shadowRoot ? inShadow.find(isThere) : undefined
}

/** The boxes of a mention now, one a line; none if its nodes have left the page. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const { startContainer, endContainer, startOffset, endOffset } = range
  if (!startContainer.isConnected || !endContainer.isConnected) return []
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return []
  const live = (startContainer.ownerDocument as Document).createRange()
  live.setStart(startContainer, startOffset)
  live.setEnd(endContainer, endOffset)
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}

const lengthOf = (node: Node) => (node as CharacterData).length ?? 0

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

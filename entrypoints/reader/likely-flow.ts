// Reading asks for as few styles as it can: they cost more than all else. It takes the flow of an element from its markup and its
// neighbour, and where names are found, looks here whether the styles agree. Where not, the element is read again, asking all.
import { flowOnPage } from './element-flow.ts'
import type { TextBlock } from './text-blocks.ts'

/** So near to a name, in UTF-16 units, what is drawn as a block matters: the words beside a name decide on it. */
const near = 40

const visibly = { opacityProperty: true, visibilityProperty: true } as const

/** The element below `root` that is to be read again with all its styles, because the text or its bounds are not as they seemed. */
export function findMisread(block: TextBlock, root: Element): Element | undefined {
  const { element, inline, isAsked, isGlued, found } = block
  if (isAsked) return undefined
  if (isGlued) return element
  if (!found?.candidates.length) return undefined
  if (!isShown(element)) return topHidden(element, root)
  for (const { element: part, start, end } of inline) {
    const isNear = found.candidates.some((name) => name.start - near < end && start < name.end + near)
    if (isNear && flowOnPage(part) !== 'inline') return element
  }
  return undefined
}

/** Without attributes, an element has only what its surroundings give it: to be drawn or not is all that is asked. */
function isShown(element: Element): boolean {
  return element.hasAttributes()
    ? flowOnPage(element) !== 'hidden' && element.checkVisibility(visibly)
    : element.checkVisibility(visibly)
}

/** Where the hiding begins, as near to the root as it goes. */
function topHidden(element: Element, root: Element): Element {
  let top = element
  for (let above = parentOf(top); above && above !== root && !above.checkVisibility(visibly); above = parentOf(above))
    top = above
  return top
}

/** Where an element is shown: through the slot it is put in, and from a shadow root to its host. */
function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null
}

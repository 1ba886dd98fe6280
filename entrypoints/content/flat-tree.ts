// Up and in through open shadow roots, which querySelector and contains do not cross.

export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null
}

export function isWithin(element: Element, ancestor: Element): boolean {
  if (ancestor.contains(element)) return true
  for (let above: Element | null = element; above; above = parentOf(above)) if (above === ancestor) return true
  return false
}

/** More elements than this are not looked through. */
const mostElements = 6_000

/** The open shadow roots below `root`, also those within others. */
export function findShadowRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = []
  const elements = root.querySelectorAll('*')
  const most = Math.min(elements.length, mostElements)
  for (let i = 0; i < most; i++) {
    const { shadowRoot } = elements[i] as Element
    if (shadowRoot) found.push(shadowRoot, ...findShadowRoots(shadowRoot))
  }
  return found
}

/** Whether `element` begins after `other` has, by the tree itself: not every document that files are read into can tell. */
export function follows(element: Element, other: Element): boolean {
  const path = pathTo(element)
  const otherPath = pathTo(other)
  const fork = path.findIndex((step, depth) => step !== otherPath[depth])
  // Around the other one, or the other one itself.
  if (fork < 0) return false
  const from = otherPath[fork]
  // Within the other one.
  if (!from) return true
  for (let next = from.nextElementSibling; next; next = next.nextElementSibling) if (next === path[fork]) return true
  return false
}

function pathTo(element: Element): Element[] {
  const path: Element[] = []
  for (let above: Element | null = element; above; above = parentOf(above)) path.unshift(above)
  return path
}

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

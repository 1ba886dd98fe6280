// What a page does to itself, as a few events. Only structure and the attributes that hide and show are watched.

export interface PageEvents {
  /** Text nodes whose text changed, and elements whose children did. */
  onChange(changed: Set<Node>): void
  /** Paragraphs were added below this one. */
  onGrowth(parent: Node): void
  onAttribute(element: Element): void
  /** The tab or the page came back to view. */
  onShown(): void
  /** Styles may have changed as a whole: loaded, a section opened, another width. */
  onRestyle(): void
}

const showingAttributes = ['hidden', 'class', 'style', 'open', 'aria-hidden']

export function watchPage(
  document: Document,
  events: PageEvents,
  signal: AbortSignal,
): { alsoWatch(root: ShadowRoot): void } {
  const window = document.defaultView as Window
  const observer = new MutationObserver((records) => {
    const changed = new Set<Node>()
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') events.onAttribute(target as Element)
      // Our own card stands beside the body, or in a modal dialog or full screen; what stands in the head is no text.
      else if (!isOwnCard(addedNodes, removedNodes) && isText(target, addedNodes)) {
        changed.add(target)
        if (hasParagraph(addedNodes)) events.onGrowth(target)
      }
    }
    if (changed.size) events.onChange(changed)
  })
  const options = { childList: true, characterData: true, subtree: true, attributeFilter: showingAttributes }
  // The document's element, not its body: frameworks put another body in.
  observer.observe(document.documentElement, options)
  const listening = { signal, capture: true, passive: true }
  document.addEventListener('toggle', (event) => events.onAttribute(event.target as Element), listening)
  window.addEventListener('load', events.onRestyle, listening)
  document.addEventListener('visibilitychange', () => document.hidden || events.onShown(), listening)
  window.addEventListener('pageshow', ({ persisted }) => persisted && events.onShown(), listening)
  signal.addEventListener('abort', () => observer.disconnect())
  return { alsoWatch: (root) => signal.aborted || observer.observe(root, options) }
}

function isOwnCard(...changed: NodeList[]): boolean {
  const nodes = changed.flatMap((list) => [...list])
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName === 'BACKGROUNDER-CARD')
}

function isText(target: Node, added: NodeList): boolean {
  const { nodeName } = target
  if (nodeName === 'HTML') return [...added].some((node) => node.nodeName === 'BODY')
  return nodeName !== 'HEAD' && nodeName !== 'BACKGROUNDER-CARD' && target.parentNode?.nodeName !== 'HEAD'
}

function hasParagraph(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType !== 1) continue
    if ((node as Element).localName === 'p' || (node as Element).getElementsByTagName('p').length) return true
  }
  return false
}

// Firefox takes a ::highlight rule for text in a shadow root only from that root's own style sheets; Chromium from the
// document's too. The rule is adopted: nothing is added to the page's DOM.

const adopted = new WeakSet<ShadowRoot>()

/** Gives the root the rule of `css`, until `signal` aborts. A browser that does not allow it shows no underline there. */
export function adoptHighlightRule(root: ShadowRoot, css: string, signal: AbortSignal): void {
  if (adopted.has(root) || signal.aborted) return
  adopted.add(root)
  signal.addEventListener('abort', () => adopted.delete(root))
  try {
    const view = root.ownerDocument.defaultView as Window & typeof globalThis
    // In Firefox a content script may not touch the list itself; through the page's own objects it may.
    const page = (view as unknown as { wrappedJSObject?: typeof view }).wrappedJSObject ?? view
    const own = (root as unknown as { wrappedJSObject?: ShadowRoot }).wrappedJSObject ?? root
    const sheet = new page.CSSStyleSheet()
    sheet.replaceSync(css)
    own.adoptedStyleSheets.push(sheet)
    signal.addEventListener('abort', () => {
      const at = own.adoptedStyleSheets.indexOf(sheet)
      if (at >= 0) own.adoptedStyleSheets.splice(at, 1)
    })
  } catch {
    // The text is found and can be hovered all the same.
  }
}

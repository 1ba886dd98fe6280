// The underlines: one CSS Custom Highlight. The registry is the page's too, so our ranges are kept here and put back if
// they vanish; a page that keeps clearing them wins after a few tries.
import type { PageMention } from './scan-page.ts'

export const highlightName = 'backgrounder-mention'
const mostRestores = 5

export interface MentionHighlights {
  show(mentions: PageMention[]): void
  /** Takes the underline from what lies in this text node, before its changed text is painted. */
  forget(node: Node): void
  /** Puts the highlight back if the page has removed it. */
  restore(): void
  clear(): void
}

export function createMentionHighlights(registry: HighlightRegistry): MentionHighlights {
  let shown: PageMention[] = []
  let restores = 0
  const register = () => {
    if (shown.length) registry.set(highlightName, new Highlight(...shown.map(({ range }) => range)))
    else registry.delete(highlightName)
  }
  return {
    show(mentions) {
      shown = mentions
      register()
    },
    forget(node) {
      const kept = shown.filter(({ range }) => range.startContainer !== node && range.endContainer !== node)
      if (kept.length === shown.length) return
      shown = kept
      register()
    },
    restore() {
      if (!shown.length || registry.has(highlightName) || restores >= mostRestores) return
      restores++
      register()
    },
    clear() {
      shown = []
      registry.delete(highlightName)
    },
  }
}

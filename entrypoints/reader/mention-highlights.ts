// The underlines: one CSS Custom Highlight. The registry is the page's too, so our ranges are kept here and put back if
// they vanish; a page that keeps clearing them wins after a few tries.
import type { Preferences } from '../../settings/preferences.ts'
import type { PageMention } from './scan-page.ts'

export const highlightName = 'backgrounder-mention'
const mostRestores = 5

/** Which mentions are underlined: the first of a card in each section, or all. All can be hovered either way. */
export type Underlined = Preferences['mentions']

export interface MentionHighlights {
  show(mentions: PageMention[], underlined: Underlined): void
  /** Takes the underlines from what lies in changed nodes, before their new text is painted. */
  forget(changed: Set<Node>): void
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
    show(mentions, underlined) {
      shown = mentions.filter(({ isFirst }) => isFirst || underlined === 'all')
      register()
    },
    forget(changed) {
      const kept = shown.filter(({ range }) => !isTouched(range, changed))
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

/** A change of its text nodes; for a name over several nodes, also one of the elements between them. */
export function isTouched({ startContainer, endContainer }: StaticRange, changed: ReadonlySet<Node>): boolean {
  if (changed.has(startContainer) || changed.has(endContainer)) return true
  if (startContainer === endContainer) return false
  for (let above = startContainer.parentNode; above; above = above.parentNode) {
    if (changed.has(above)) return true
    if (above.contains(endContainer)) return false
  }
  return true
}

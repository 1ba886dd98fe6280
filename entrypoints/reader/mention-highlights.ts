// The underlines: a CSS Custom Highlight for the names that are sure, one for those known by context. The registry is the page's too, so our ranges are kept here and put back if
// they vanish; a page that keeps clearing them wins after a few tries.
import type { Preferences } from '../../settings/preferences.ts'
import { type Sureness, underlineNames } from '../../settings/underline-css.ts'
import type { PageMention } from './scan-page.ts'

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
  const ranges = (sureness: Sureness) => shown.filter((mention) => surenessOf(mention) === sureness)
  const register = () => {
    for (const sureness of all) {
      const those = ranges(sureness)
      const name = underlineNames[sureness]
      if (those.length) registry.set(name, new Highlight(...those.map(({ range }) => range)))
      else registry.delete(name)
    }
  }
  const isGone = (sureness: Sureness) => !registry.has(underlineNames[sureness]) && ranges(sureness).length > 0
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
      if (restores >= mostRestores || !all.some(isGone)) return
      restores++
      register()
    },
    clear() {
      shown = []
      register()
    },
  }
}

const all = Object.keys(underlineNames) as Sureness[]

const surenessOf = ({ rule }: PageMention): Sureness => (rule === 'context' ? 'context' : 'sure')

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

// From the pointer, the finger or the keyboard's step to a name, whose card is then opened.
import type { PageCard } from '../card/door.ts'
import { type Hover, type HoverTarget, watchHover } from './hover.ts'
import { type MentionIndex, mayHoldMention, mentionAtPoint, rectsOf } from './mention-at-point.ts'
import type { PageMention } from './scan-page.ts'

export interface NamesPage {
  window: Window
  card: PageCard
  index(): MentionIndex
  /** In reading order. */
  mentions(): PageMention[]
  dwellMs(): number
  isMeant(event: PointerEvent): boolean
  /** Marks the name whose card is open. */
  markOpen(range: StaticRange | undefined): void
}

export interface NamesOnPage extends Pick<Hover<PageMention>, 'lookAgain' | 'pin' | 'dismiss'> {
  /** Opens the card of the next or previous name, in reading order. */
  step(by: 1 | -1): void
}

export function watchNames(page: NamesPage, signal: AbortSignal): NamesOnPage {
  const { window, card } = page
  const { document } = window
  /** Weak, so that text which the page throws away is not kept for it. */
  let last: { node: WeakRef<Node>; offset: number; card: string } | undefined

  const target: HoverTarget<PageMention> = {
    nameAt(x, y) {
      const mention = mentionAtPoint(document, page.index(), x, y)
      return mention && !isSelected(window, mention.range) ? mention : undefined
    },
    isMeant: page.isMeant,
    mayHoldName: (element) => mayHoldMention(page.index(), element),
    isOnCard: card.contains,
    dwellMs: page.dwellMs,
    hasKeyboard: card.hasKeyboard,
    cardBox: card.box,
    prepare: card.prepare,
    close() {
      page.markOpen(undefined)
      card.close()
    },
    open(mention, at, by) {
      const { startContainer: node, startOffset: offset } = mention.range
      last = { node: new WeakRef(node), offset, card: mention.card }
      page.markOpen(mention.range)
      card.open(mention, at, by)
    },
  }
  const hover = watchHover(window, target, signal)
  return {
    lookAgain: hover.lookAgain,
    pin: hover.pin,
    dismiss: hover.dismiss,
    step(by) {
      const mentions = page.mentions().filter(({ range }) => rectsOf(range).length > 0)
      if (!mentions.length) return
      // A scan makes new mentions of the same names: same place, same mention.
      const from = mentions.findIndex(
        ({ range, card }) =>
          card === last?.card && range.startOffset === last.offset && range.startContainer === last.node.deref(),
      )
      const firstInView = mentions.findIndex(({ range }) => (rectsOf(range)[0] as DOMRect).top >= 0)
      const start = from >= 0 ? from + by : Math.max(0, firstInView)
      const next = mentions[(start + mentions.length) % mentions.length] as PageMention
      scrollTo(window, next.range)
      hover.hold(next, 'key')
    },
  }
}

function scrollTo(window: Window, range: StaticRange): void {
  const height = window.innerHeight
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const top = rectsOf(range)[0]?.top ?? 0
  // A third down: the text before it can be read, and the card has room below.
  if (top < height * 0.12 || top > height * 0.5) window.scrollBy({ top: top - height / 3, behavior: 'instant' })
}

/** Whoever has selected these words wants to do something else with them. */
function isSelected(window: Window, { startContainer }: StaticRange): boolean {
  const selection = window.getSelection()
  return selection !== null && !selection.isCollapsed && selection.containsNode(startContainer, true)
}

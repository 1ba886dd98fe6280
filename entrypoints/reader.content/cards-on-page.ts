// From a name under the pointer, the finger or the keyboard's step to its card, and what is done from there.
import type { CardPanelProps } from '../../components/CardPanel.tsx'
import type { CardView } from '../../data/card-view.ts'
import type { CardLayer } from './card-layer.tsx'
import { copyText } from './copy-text.ts'
import { type HoverTarget, type OpenedBy, watchHover } from './hover.ts'
import { type MentionIndex, mentionAtPoint, rectsOf } from './mention-at-point.ts'
import type { Box } from './place-card.ts'
import type { PageMention } from './scan-page.ts'

export interface CardsPage {
  window: Window
  layer: CardLayer
  index(): MentionIndex
  /** In reading order. */
  mentions(): PageMention[]
  /** When the article was published, if known: ISO 8601. */
  published(): string | undefined
  site: string
  dwellMs(): number
  card(id: string): CardView | undefined
  /** Resolves once the card is there; rejects if it can't be had. */
  load(id: string): Promise<CardView>
  onMute(card: string, site: string | undefined, isMuted: boolean): void
  /** Whether the hint is due; true once only. */
  takeHint(): Promise<boolean>
  /** Marks the name whose card is open. */
  markOpen(range: StaticRange | undefined): void
}

export interface CardsOnPage {
  /** Opens the card of the next or previous name, in reading order. */
  step(by: 1 | -1): void
}

export function startCards(page: CardsPage, signal: AbortSignal): CardsOnPage {
  const { window, layer } = page
  const { document } = window
  let open: PageMention | undefined
  let last: PageMention | undefined
  let opening = 0

  const target: HoverTarget<PageMention> = {
    nameAt(x, y) {
      const mention = mentionAtPoint(document, page.index(), x, y)
      return mention && !isSelected(window, mention.range) ? mention : undefined
    },
    isOnCard: layer.contains,
    dwellMs: page.dwellMs,
    hasKeyboard: layer.hasKeyboard,
    cardBox: layer.box,
    close() {
      open = undefined
      page.markOpen(undefined)
      layer.hide()
    },
    open(mention, at, by) {
      const lines = rectsOf(mention.range)
      if (!lines.length) return hover.dismiss()
      open = mention
      last = mention
      page.markOpen(mention.range)
      const key = ++opening
      const anchor = anchorOf(mention.range, lines, at, by)
      const show = (change: Partial<CardPanelProps> = {}) => {
        if (key !== opening || open !== mention) return
        const card = page.card(mention.card)
        layer.show(
          key,
          { ...propsOf(mention, by), state: card ? { status: 'ready', card } : { status: 'loading' }, ...change },
          anchor,
        )
      }
      show()
      if (by !== 'pointer') layer.focus()
      if (!page.card(mention.card)) {
        page.load(mention.card).then(
          () => show(),
          () => show({ state: { status: 'failed' } }),
        )
      }
      page.takeHint().then(
        (isDue) => isDue && show({ hint: by === 'touch' ? 'touch' : 'pointer' }),
        () => undefined,
      )
    },
  }
  const hover = watchHover(window, target, signal)

  const propsOf = (mention: PageMention, by: OpenedBy): Omit<CardPanelProps, 'state'> => {
    const mentions = page.mentions()
    const others = new Set(mentions.map(({ card }) => card))
    others.delete(mention.card)
    return {
      published: page.published(),
      otherNames: [...others].flatMap((id) => page.card(id)?.name ?? []),
      reason: {
        words: textOf(document, mention.range),
        rule: mention.rule,
        support: mention.support.map((item) => page.card(item)?.name ?? item),
        ruledOut: [...new Set(mention.rejected.map(({ card }) => page.card(card)?.name ?? card))],
      },
      site: page.site,
      position: by === 'pointer' ? undefined : { number: mentions.indexOf(mention) + 1, of: mentions.length },
      load: page.load,
      onCopy: (text) => copyText(document, text),
      onMute: (card, scope, isMuted) => page.onMute(card, scope === 'site' ? page.site : undefined, isMuted),
      ...(by === 'pointer' && { onPin: (isPinned: boolean) => hover.pin(isPinned) }),
      onStep: step,
      onClose: hover.dismiss,
    }
  }

  const step = (by: 1 | -1) => {
    const mentions = page.mentions().filter(({ range }) => rectsOf(range).length > 0)
    if (!mentions.length) return
    const from = last ? indexOf(mentions, last) : -1
    const firstInView = mentions.findIndex(({ range }) => (rectsOf(range)[0] as DOMRect).top >= 0)
    const start = from >= 0 ? from + by : Math.max(0, firstInView)
    const next = mentions[(start + mentions.length) % mentions.length] as PageMention
    scrollTo(window, next.range)
    hover.hold(next, 'key')
  }
  return { step }
}

/** A scan makes new mentions of the same names: same place, same mention. */
function indexOf(mentions: PageMention[], { range, card }: PageMention): number {
  return mentions.findIndex(
    (other) =>
      other.card === card &&
      other.range.startContainer === range.startContainer &&
      other.range.startOffset === range.startOffset,
  )
}

function anchorOf(range: StaticRange, lines: Box[], { x, y }: { x: number; y: number }, by: OpenedBy) {
  const pointed = lines.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
  const element = range.startContainer.parentElement
  return {
    lines,
    pointed: by === 'key' ? 0 : Math.max(0, pointed),
    isRtl: element !== null && getComputedStyle(element).direction === 'rtl',
    isTouch: by === 'touch',
    element,
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

function textOf(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString().replace(/\s+/g, ' ')
}

// From a name to its card over the page, and what is done from there.
import type { CardPanelProps } from '../../components/CardPanel.tsx'
import type { CardView } from '../../data/card-view.ts'
import type { OpenedBy } from '../reader/hover.ts'
import { rectsOf } from '../reader/mention-at-point.ts'
import type { Point } from '../reader/safe-triangle.ts'
import type { PageMention } from '../reader/scan-page.ts'
import type { CardLayer } from './card-layer.tsx'
import { copyText } from './copy-text.ts'
import type { CardPage, PageCard } from './door.ts'
import type { Box } from './place-card.ts'

export interface CardSource extends CardPage {
  layer: CardLayer
  /** When the article was published, if known: ISO 8601. */
  published(): string | undefined
  card(id: string): CardView | undefined
  /** Resolves once the card is there; rejects if it can't be had. */
  load(id: string): Promise<CardView>
  onMute(card: string, site: string | undefined, isMuted: boolean): void
  /** Whether the hint is due; true once only. */
  takeHint(): Promise<boolean>
}

export function createPageCard(page: CardSource): PageCard {
  const { document, layer } = page
  let shown: PageMention | undefined
  let opening = 0

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
      ...(by === 'pointer' && { onPin: page.pin }),
      onStep: page.step,
      onClose: page.dismiss,
    }
  }

  return {
    open(mention, at, by) {
      const lines = rectsOf(mention.range)
      if (!lines.length) return page.dismiss()
      shown = mention
      const key = ++opening
      const anchor = anchorOf(mention.range, lines, at, by)
      const show = (change: Partial<CardPanelProps> = {}) => {
        if (key !== opening || shown !== mention) return
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
    close() {
      shown = undefined
      layer.hide()
    },
    contains: layer.contains,
    box: layer.box,
    hasKeyboard: layer.hasKeyboard,
  }
}

function anchorOf(range: StaticRange, lines: Box[], { x, y }: Point, by: OpenedBy) {
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

function textOf(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString().replace(/\s+/g, ' ')
}

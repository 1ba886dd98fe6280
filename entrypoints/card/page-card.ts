// From a name to its card over the page, and what is done from there.
import type { CardPanelProps } from '../../components/CardPanel.tsx'
import { hintText, type Shortcuts } from '../../components/hint-text.ts'
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
  /** When what the name stands in was published, if known: the entry of a live blog, else the article. ISO 8601. */
  published(name: Node): string | undefined
  card(id: string): CardView | undefined
  /** What a card is called, if that is known by now. */
  name(id: string): string | undefined
  /** Resolves once the card is there; rejects if it can't be had. */
  load(id: string): Promise<CardView>
  onMute(card: string, site: string | undefined, isMuted: boolean): void
  /** What the hint names, while it is due. */
  hint(): Shortcuts | undefined
  /** The hint has been shown: it is due no more. */
  onHint(): void
}

export function createPageCard(page: CardSource): PageCard {
  const { document, layer } = page
  let shown: PageMention | undefined
  let ready: { mention: PageMention; props: CardPanelProps } | undefined
  let opening = 0

  const propsOf = (mention: PageMention, by: OpenedBy): CardPanelProps => {
    const mentions = page.mentions()
    const others = new Set(mentions.map(({ card }) => card))
    others.delete(mention.card)
    const card = page.card(mention.card)
    const hint = page.hint()
    return {
      state: card ? { status: 'ready', card } : { status: 'loading' },
      published: page.published(mention.range.startContainer),
      otherNames: [...others].flatMap((id) => page.name(id) ?? []),
      reason: {
        words: textOf(document, mention.range),
        rule: mention.rule,
        support: mention.support.map((item) => page.name(item) ?? item),
        ruledOut: [...new Set(mention.rejected.map(({ card }) => page.name(card) ?? card))],
      },
      site: page.site,
      position: by === 'pointer' ? undefined : { number: mentions.indexOf(mention) + 1, of: mentions.length },
      ...(hint && { hint: hintText(by === 'touch' ? 'touch' : 'pointer', hint) }),
      load: page.load,
      onCopy: (text) => copyText(document, text),
      onMute: (card, scope, isMuted) => page.onMute(card, scope === 'site' ? page.site : undefined, isMuted),
      ...(by === 'pointer' && { onPin: page.pin }),
      onStep: page.step,
      onClose: page.dismiss,
    }
  }

  return {
    prepare(mention) {
      ready = undefined
      const key = ++opening
      const draw = () => {
        if (key !== opening || shown) return
        ready = { mention, props: propsOf(mention, 'pointer') }
        layer.prepare(key, ready.props)
      }
      if (page.card(mention.card)) draw()
      else page.load(mention.card).then(draw, () => undefined)
    },
    open(mention, at, by) {
      const lines = rectsOf(mention.range)
      if (!lines.length) return page.dismiss()
      shown = mention
      const isReady = by === 'pointer' && ready?.mention === mention
      const key = isReady ? opening : ++opening
      const anchor = anchorOf(mention.range, lines, at, by)
      const show = (props: CardPanelProps) => {
        if (key !== opening || shown !== mention) return
        layer.show(key, props, anchor)
        if (props.hint !== undefined) page.onHint()
      }
      const props = isReady && ready ? ready.props : propsOf(mention, by)
      ready = undefined
      show(props)
      if (by !== 'pointer') layer.focus()
      if (!page.card(mention.card)) {
        page.load(mention.card).then(
          () => show(propsOf(mention, by)),
          () => show({ ...props, state: { status: 'failed' } }),
        )
      }
    },
    close() {
      shown = undefined
      ready = undefined
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

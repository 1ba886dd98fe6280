// The reader: loaded into a page by the background once the doorkeeper (content/) has found an article. Wiring only.
import lexiconData from 'virtual:backgrounder/lexicon'
import { defineContentScript } from 'wxt/utils/define-content-script'
import type { CardView } from '../../data/card-view.ts'
import { createLexicon } from '../../mentions/lexicon.ts'
import { isSiteOn, watchSite } from '../../settings/site-access.ts'
import { send } from '../background/messages.ts'
import { isOtherPage, markReader } from '../content/door.ts'
import { createCardLayer } from './card-layer.tsx'
import { flowOnPage } from './element-flow.ts'
import highlightCss from './highlight.css?inline'
import { watchHover } from './hover.ts'
import { mentionAtPoint, rectsOf } from './mention-at-point.ts'
import { createMentionHighlights } from './mention-highlights.ts'
import { startReading } from './reading.ts'
import { createScanner, type PageMention } from './scan-page.ts'
import { adoptHighlightRule } from './shadow-styles.ts'
import './highlight.css'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (!CSS.highlights || !(await isSiteOn(location.href))) return
    const off = new AbortController()
    const signal = AbortSignal.any([ctx.signal, off.signal])
    watchSite(location.href, signal, (isOn) => isOn || off.abort())
    const door = markReader(signal)

    const cards = new Map<string, CardView>()
    const fetchCards = async (ids: string[]) => {
      const missing = ids.filter((id) => !cards.has(id))
      if (missing.length) for (const card of await send('cards:get', { ids: missing })) cards.set(card.id, card)
    }
    const layer = createCardLayer(document)
    const reading = startReading(
      {
        document,
        findRoots: () => door.findRoots(document),
        onShadow: (root) => adoptHighlightRule(root, highlightCss, signal),
        scanner: createScanner(createLexicon(lexiconData), flowOnPage),
        highlights: createMentionHighlights(CSS.highlights),
        onScan({ mentions }) {
          const ids = [...new Set(mentions.map(({ card }) => card))]
          send('badge:show', { names: ids.length }).catch(() => undefined)
          // Ahead of the first hover, in the page's spare time: a sleeping background takes 50 ms to answer.
          requestIdleCallback(() => fetchCards(ids).catch(() => undefined))
        },
      },
      signal,
    )
    ctx.addEventListener(window, 'wxt:locationchange', (change) => isOtherPage(change) && reading.startOver())
    // The switch may have been used while the page was kept for going back.
    window.addEventListener(
      'pageshow',
      ({ persisted }) =>
        persisted && isSiteOn(location.href).then((isOn) => (isOn ? reading.startOver() : off.abort())),
      { signal },
    )
    signal.addEventListener('abort', () => send('badge:show', 'off').catch(() => undefined))

    let open: PageMention | undefined
    watchHover<PageMention>(
      window,
      {
        nameAt: (x, y) => mentionAtPoint(document, reading.index(), x, y),
        isOnCard: layer.contains,
        close() {
          open = undefined
          layer.hide()
        },
        open(mention, { x, y }) {
          open = mention
          const lines = rectsOf(mention.range)
          if (!lines.length) return
          const pointed = lines.findIndex(
            ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
          )
          const anchor = { lines, pointed: Math.max(0, pointed) }
          const show = () => {
            const card = cards.get(mention.card)
            layer.show(card ? { status: 'ready', card } : { status: 'loading' }, anchor)
          }
          show()
          if (cards.has(mention.card)) return
          fetchCards([mention.card])
            .then(() => open === mention && show())
            .catch(() => open === mention && layer.show({ status: 'failed' }, anchor))
        },
      },
      signal,
    )
  },
})

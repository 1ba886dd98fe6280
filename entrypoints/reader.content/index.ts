// The reader: loaded into a page by the background once the doorkeeper (content/) has found an article. Wiring only.
import lexiconData from 'virtual:backgrounder/lexicon'
import { defineContentScript } from 'wxt/utils/define-content-script'
import type { CardView } from '../../data/card-view.ts'
import { createLexicon } from '../../mentions/lexicon.ts'
import { textScale } from '../../settings/preferences.ts'
import { type ReaderSettings, watchReaderSettings } from '../../settings/reader-settings.ts'
import { isSiteOn, watchSite } from '../../settings/site-access.ts'
import { underlineCss } from '../../settings/underline-css.ts'
import { listen, send } from '../background/messages.ts'
import { readArticle } from '../content/article.ts'
import { createCardLayer } from './card-layer.tsx'
import { flowOnPage } from './element-flow.ts'
import { watchHover } from './hover.ts'
import { createJumper } from './jump.ts'
import { mentionAtPoint, rectsOf } from './mention-at-point.ts'
import { createMentionHighlights } from './mention-highlights.ts'
import { pageNames } from './page-names.ts'
import { startReading } from './reading.ts'
import { createScanner, type PageMention, type PageScan } from './scan-page.ts'
import { wantedMentions } from './wanted-mentions.ts'
import './highlight.css'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (!CSS.highlights || !(await isSiteOn(location.href))) return
    const off = new AbortController()
    const signal = AbortSignal.any([ctx.signal, off.signal])
    watchSite(
      () => location.href,
      signal,
      (isOn) => isOn || off.abort(),
    )

    // What was found, and what of it is shown by the settings of now.
    let scan: PageScan = { mentions: [], rejected: [], blocks: [] }
    let shown = new Set<PageMention>()
    let settings: (ReaderSettings & { ofHiddenKinds: ReadonlySet<string> }) | undefined
    let css: string | undefined
    let held = false
    const highlights = createMentionHighlights(CSS.highlights)
    const showWanted = () => {
      shown = new Set(settings ? wantedMentions(scan.mentions, settings) : scan.mentions)
      highlights.show([...shown])
      const names = new Set([...shown].map(({ card }) => card)).size
      send('badge:show', settings?.preferences.isHidden ? 'hidden' : { names }).catch(() => undefined)
    }
    await watchReaderSettings(signal, async (now) => {
      const kinds = now.preferences.hiddenKinds
      const hidden = kinds.length ? await send('cards:of-kinds', { kinds }).catch(() => []) : []
      settings = { ...now, ofHiddenKinds: new Set(hidden) }
      const before = css
      css = underlineCss(now.preferences.underline)
      if (css !== before) send('style:show', { css, ...(before && { before }) }).catch(() => undefined)
      showWanted()
    })
    const jumper = createJumper(CSS.highlights, signal)
    listen(
      {
        'page:names': async () => pageNames(scan),
        'page:jump': async ({ card, step }) => jumper.jump([...shown], step, card),
      },
      signal,
    )
    // Before the hover's own listener: whether the key to hold is held.
    const modifierKeys = { none: undefined, alt: 'altKey', ctrl: 'ctrlKey', shift: 'shiftKey' } as const
    window.addEventListener(
      'pointermove',
      (event) => {
        const key = modifierKeys[settings?.preferences.modifier ?? 'none']
        held = key === undefined || event[key]
      },
      { signal, capture: true, passive: true },
    )

    const cards = new Map<string, CardView>()
    const fetchCards = async (ids: string[]) => {
      const missing = ids.filter((id) => !cards.has(id))
      if (missing.length) for (const card of await send('cards:get', { ids: missing })) cards.set(card.id, card)
    }
    const layer = createCardLayer(document, () => cardLook(settings?.preferences))
    const reading = startReading(
      {
        document,
        findRoot: () => readArticle(document)?.root,
        scanner: createScanner(createLexicon(lexiconData), flowOnPage),
        highlights: { ...highlights, show: () => undefined },
        onScan(found) {
          scan = found
          showWanted()
          const { mentions } = found
          const ids = [...new Set(mentions.map(({ card }) => card))]
          // Ahead of the first hover, in the page's spare time: a sleeping background takes 50 ms to answer.
          requestIdleCallback(() => fetchCards(ids).catch(() => undefined))
        },
      },
      signal,
    )
    signal.addEventListener('abort', () => send('badge:show', 'off').catch(() => undefined))

    let open: PageMention | undefined
    watchHover<PageMention>(
      window,
      {
        nameAt(x, y) {
          const mention = held ? mentionAtPoint(document, reading.index(), x, y) : undefined
          return mention && shown.has(mention) ? mention : undefined
        },
        dwellMs: () => settings?.preferences.dwellMs,
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

/** Theme and text size, as properties of the card's host. */
function cardLook(preferences: ReaderSettings['preferences'] | undefined): Record<string, string> {
  if (!preferences) return {}
  const { theme, textSize } = preferences
  return { 'color-scheme': theme === 'auto' ? 'light dark' : theme, '--text-scale': String(textScale[textSize]) }
}

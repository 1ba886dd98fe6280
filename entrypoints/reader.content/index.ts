// The reader: loaded into a page by the background once the doorkeeper (content/) has found an article. Wiring only.
import lexiconData from 'virtual:backgrounder/lexicon'
import { defineContentScript } from 'wxt/utils/define-content-script'
import type { CardView } from '../../data/card-view.ts'
import { createLexicon } from '../../mentions/lexicon.ts'
import { isMuted } from '../../settings/mute-list.ts'
import { mute, readMutes, takeHint, unmute, watchMutes } from '../../settings/muted.ts'
import { isSiteOn, watchSite } from '../../settings/site-access.ts'
import { siteKey } from '../../settings/site-key.ts'
import { listen, send } from '../background/messages.ts'
import { readArticle } from '../content/article.ts'
import { createCardLayer } from './card-layer.tsx'
import { startCards } from './cards-on-page.ts'
import { flowOnPage } from './element-flow.ts'
import { indexMentions } from './mention-at-point.ts'
import { createMentionHighlights } from './mention-highlights.ts'
import { markOpenName } from './open-name.ts'
import { type Reading, startReading } from './reading.ts'
import { createScanner, type PageMention, type Scanner } from './scan-page.ts'
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

    const cards = new Map<string, CardView>()
    const fetchCards = async (ids: string[]) => {
      const missing = ids.filter((id) => !cards.has(id))
      if (missing.length) for (const card of await send('cards:get', { ids: missing })) cards.set(card.id, card)
    }
    const site = siteKey(location.href) ?? ''
    let mutes = await readMutes()
    let mentions: PageMention[] = []
    let published: string | undefined
    const scanner = createScanner(createLexicon(lexiconData), flowOnPage)
    const withoutMuted: Scanner = {
      async scan(root, signal) {
        const found = await scanner.scan(root, signal)
        return { ...found, mentions: found.mentions.filter(({ card }) => !isMuted(mutes, card, site)) }
      },
    }

    let reading: Reading | undefined
    let current = new AbortController()
    const read = () => {
      current.abort()
      current = new AbortController()
      reading = startReading(
        {
          document,
          findRoot() {
            const article = readArticle(document)
            published = article?.published?.date
            return article?.root
          },
          scanner: withoutMuted,
          highlights: createMentionHighlights(CSS.highlights),
          onScan(found) {
            mentions = found.mentions
            const ids = [...new Set(mentions.map(({ card }) => card))]
            send('badge:show', { names: ids.length }).catch(() => undefined)
            // Ahead of the first hover, in the page's spare time: a sleeping background takes 50 ms to answer.
            requestIdleCallback(() => fetchCards(ids).catch(() => undefined))
          },
        },
        AbortSignal.any([signal, current.signal]),
      )
    }
    read()
    watchMutes(signal, (now) => {
      mutes = now
      read()
    })
    signal.addEventListener('abort', () => send('badge:show', 'off').catch(() => undefined))

    const { step } = startCards(
      {
        window,
        layer: createCardLayer(document),
        index: () => reading?.index() ?? indexMentions([]),
        mentions: () => mentions,
        published: () => published,
        site,
        card: (id) => cards.get(id),
        async load(id) {
          await fetchCards([id])
          const card = cards.get(id)
          if (!card) throw new Error(`There is no card ${id}.`)
          return card
        },
        onMute(card, site, isMuted) {
          const what = site === undefined ? { card } : { card, site }
          void (isMuted ? mute(what) : unmute(what))
        },
        takeHint,
        markOpen: (range) => markOpenName(CSS.highlights, range),
      },
      signal,
    )
    listen({ 'page:step': async ({ by }) => void step(by) }, signal)
  },
})

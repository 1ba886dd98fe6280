// The reader: loaded into a page by the background once the doorkeeper (content/) has found an article;
// the doorkeeper closes it again where the site is switched off. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createLexicon } from '../../mentions/lexicon.ts'
import { watchKeys } from '../../settings/watch-keys.ts'
import { listen, send } from '../background/messages.ts'
import { isReaderOpen, isWholePage, markReader, takeNeeds } from '../content/door.ts'
import { yieldToPage } from '../content/in-slices.ts'
import { createCardOnDemand } from './card-on-demand.ts'
import { createJumper } from './jump.ts'
import { indexMentions } from './mention-at-point.ts'
import { createMentionHighlights } from './mention-highlights.ts'
import { isKeyHeld } from './modifier-key.ts'
import { watchNames } from './names-on-page.ts'
import { markOpenName } from './open-name.ts'
import { createPageAddress } from './page-address.ts'
import { pageNames } from './page-names.ts'
import { type Reading, startReading } from './reading.ts'
import { createScanner, type PageScan } from './scan-page.ts'
import { adoptHighlightRule } from './shadow-styles.ts'

export default defineUnlistedScript(async () => {
  if (!CSS.highlights || isReaderOpen()) return
  const off = new AbortController()
  const { signal } = off
  const door = markReader(signal, () => off.abort())
  const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined)

  const needs = await takeNeeds()?.catch(() => undefined)
  if (!needs) return off.abort()
  let { settings } = needs
  let unwanted = new Set(settings.unwanted)
  let reading: Reading | undefined
  const removeStyle = () => quietly(send('style:remove', { css: settings.css }))
  if (signal.aborted) return removeStyle()
  signal.addEventListener('abort', removeStyle)
  const readSettings = async () => {
    settings = await send('reader:settings', { before: settings.css })
    unwanted = new Set(settings.unwanted)
    reading?.chooseAgain()
  }
  let asked = Promise.resolve()
  watchKeys(['preferences', 'muted'], signal, () => {
    asked = asked.then(readSettings, readSettings)
    quietly(asked)
  })
  const lexicon = createLexicon(needs.lexicon)
  await yieldToPage()
  if (signal.aborted) return
  const chosen = () => settings.preferences
  let found: PageScan = { mentions: [], rejected: [], blocks: [] }
  reading = startReading(
    {
      document,
      findRoots: door.findRoots,
      isAnotherPage: createPageAddress(location),
      onShadow(root) {
        // Elsewhere the document's rules reach into shadow roots.
        if (import.meta.env.FIREFOX) adoptHighlightRule(root, settings.css, signal)
      },
      scanner: createScanner(lexicon, isWholePage),
      highlights: createMentionHighlights(CSS.highlights),
      choose: (mentions) => (chosen().isHidden ? [] : mentions.filter(({ card }) => !unwanted.has(card))),
      underlined: () => chosen().mentions,
      onScan(scan, begunAt) {
        found = scan
        if (begunAt !== undefined) names.lookAgain(begunAt)
        const different = new Set(scan.mentions.map(({ card }) => card)).size
        quietly(send('badge:show', chosen().isHidden ? 'hidden' : { names: different }))
      },
    },
    signal,
  )

  const nothing = indexMentions([])
  const card = createCardOnDemand(
    {
      document,
      mentions: () => found.mentions,
      site: settings.site,
      preferences: chosen,
      pin: (isPinned) => names.pin(isPinned),
      dismiss: () => names.dismiss(),
      step: (by) => names.step(by),
    },
    () => send('card:load', undefined),
  )
  const names = watchNames(
    {
      window,
      card,
      index: () => reading?.index() ?? nothing,
      isMeant: (event) => isKeyHeld(event, chosen().modifier),
      mentions: () => found.mentions,
      dwellMs: () => chosen().dwellMs,
      markOpen: (range) => markOpenName(CSS.highlights, range),
    },
    signal,
  )
  window.addEventListener('beforeprint', names.dismiss, { signal })
  const jumper = createJumper(CSS.highlights, signal)
  listen(
    {
      'page:names': async () => pageNames(found),
      'page:jump': async ({ card, step }) => jumper.jump(found.mentions, step, card),
      'page:step': async ({ by }) => void names.step(by),
    },
    signal,
  )

  signal.addEventListener('abort', () => {
    quietly(send('badge:show', 'off'))
  })
})

// The reader: loaded into a page by the background once the doorkeeper (content/) has found an article. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createLexicon } from '../../mentions/lexicon.ts'
import { defaultPreferences } from '../../settings/preferences.ts'
import { watchReaderSettings } from '../../settings/reader-settings.ts'
import { isSiteOn, watchSite } from '../../settings/site-access.ts'
import { siteKey } from '../../settings/site-key.ts'
import { underlineCss } from '../../settings/underline-css.ts'
import { listen, send } from '../background/messages.ts'
import { isReaderOpen, markReader } from '../content/door.ts'
import { createCardOnDemand } from './card-on-demand.ts'
import highlightCss from './highlight.css?inline'
import { createJumper } from './jump.ts'
import { indexMentions } from './mention-at-point.ts'
import { createMentionHighlights } from './mention-highlights.ts'
import { watchModifier } from './modifier-key.ts'
import { watchNames } from './names-on-page.ts'
import { markOpenName } from './open-name.ts'
import { createPageAddress } from './page-address.ts'
import { pageNames } from './page-names.ts'
import { type Reading, startReading } from './reading.ts'
import { createScanner, type PageScan } from './scan-page.ts'
import { adoptHighlightRule } from './shadow-styles.ts'
import { type Wanted, wantedMentions } from './wanted-mentions.ts'
import { yieldToPage } from './yield-to-page.ts'

export default defineUnlistedScript(async () => {
  if (!CSS.highlights || isReaderOpen()) return
  const off = new AbortController()
  const { signal } = off
  const door = markReader(signal, () => off.abort())
  const site = siteKey(location.href) ?? ''
  const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined)

  let chosen = { preferences: defaultPreferences, muted: new Set<string>(), ofHiddenKinds: new Set<string>() }
  let reading: Reading | undefined
  const cssOf = ({ underline }: typeof defaultPreferences) => highlightCss + underlineCss(underline)
  let shownCss: string | undefined
  const settled = watchReaderSettings(signal, async ({ preferences, muted }) => {
    const { hiddenKinds: kinds } = preferences
    const css = cssOf(preferences)
    const before = shownCss
    shownCss = css
    const [hidden] = await Promise.all([
      kinds.length ? send('cards:of-kinds', { kinds }).catch(() => []) : [],
      css === before || send('style:show', { css, before }).catch(() => undefined),
    ])
    chosen = { preferences, muted: new Set(muted), ofHiddenKinds: new Set(hidden) }
    reading?.chooseAgain()
  })
  isSiteOn(location.href).then((isOn) => isOn || off.abort())

  // Refused only to a script that has outlived its extension.
  const data = await send('lexicon:get', undefined).catch(() => off.abort())
  if (!data || signal.aborted) return
  const lexicon = createLexicon(data)
  await yieldToPage()
  if (signal.aborted) return
  let found: PageScan = { mentions: [], rejected: [], blocks: [] }
  reading = startReading(
    {
      document,
      findRoots: () => door.findRoots(document),
      isAnotherPage: createPageAddress(location),
      onShadow: (root) => adoptHighlightRule(root, cssOf(chosen.preferences), signal),
      scanner: createScanner(lexicon),
      highlights: createMentionHighlights(CSS.highlights),
      settled,
      choose: (mentions) => wantedMentions(mentions, chosen satisfies Wanted, site),
      underlined: () => chosen.preferences.mentions,
      onScan(scan) {
        found = scan
        const names = new Set(scan.mentions.map(({ card }) => card)).size
        quietly(send('badge:show', chosen.preferences.isHidden ? 'hidden' : { names }))
      },
    },
    signal,
  )

  const isKeyHeld = watchModifier(window, () => chosen.preferences.modifier, signal)
  const nothing = indexMentions([])
  const card = createCardOnDemand(
    {
      document,
      mentions: () => found.mentions,
      site,
      preferences: () => chosen.preferences,
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
      index: () => (isKeyHeld() && reading ? reading.index() : nothing),
      mentions: () => found.mentions,
      dwellMs: () => chosen.preferences.dwellMs,
      markOpen: (range) => markOpenName(CSS.highlights, range),
    },
    signal,
  )
  const jumper = createJumper(CSS.highlights, signal)
  listen(
    {
      'page:names': async () => pageNames(found),
      'page:jump': async ({ card, step }) => jumper.jump(found.mentions, step, card),
      'page:step': async ({ by }) => void names.step(by),
    },
    signal,
  )

  watchSite(
    () => location.href,
    signal,
    (isOn) => isOn || off.abort(),
  )
  // The switch may have been used while the page was kept for going back.
  const onPageShow = async ({ persisted }: PageTransitionEvent) => {
    if (persisted) (await isSiteOn(location.href)) ? reading?.startOver() : off.abort()
  }
  window.addEventListener('pageshow', onPageShow, { signal })
  signal.addEventListener('abort', () => {
    quietly(send('badge:show', 'off'))
    quietly(send('style:show', { css: undefined, before: shownCss }))
  })
})

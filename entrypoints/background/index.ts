import index from 'virtual:backgrounder/index'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createSearch, type SearchCards } from '../../data/search.ts'
import { noteDataChanges } from '../../settings/data-changes.ts'
import { muteOf } from '../../settings/mute.ts'
import { hintSeen, muted, preferences } from '../../settings/settings.ts'
import { isSiteOn } from '../../settings/site-access.ts'
import { siteKey } from '../../settings/site-key.ts'
import { keepInSync } from '../../settings/sync.ts'
import { underlineCss } from '../../settings/underline-css.ts'
import { showBadge } from './badge.ts'
import { installCommands, stepShortcuts } from './commands.ts'
import { installMenus } from './menus.ts'
import { listen, type Messages, openDoor, type ReaderSettings, type Sender, sendToTab } from './messages.ts'
import { installOmnibox } from './omnibox.ts'
import { cardNames, readCards, readCardViews, readLexicon } from './package-data.ts'
import { installReadSites } from './read-sites.ts'
import { openSwitchedOn } from './switched-on.ts'
import { unwantedCards } from './unwanted-cards.ts'

export default defineBackground(() => {
  listen({
    'door:open': async (_, { tabId, frameId, url }) => {
      if (tabId === undefined || url === undefined) return undefined
      if (await isSiteOn(url)) await openDoor(tabId, frameId)
      else if (frameId === 0) await showBadge(tabId, 'off')
      return undefined
    },
    'reader:open': async (_, sender) => {
      const target = { tabId: sender.tabId as number, frameIds: [sender.frameId ?? 0] }
      // Not waited for: it waits for this answer. Fails where the page is gone.
      browser.scripting.executeScript({ target, files: ['/reader.js'] }).catch(() => undefined)
      const [settings, lexicon] = await Promise.all([readerSettings('', sender), readLexicon()])
      return { settings, lexicon }
    },
    'card:load': async (_, { tabId, frameId }) => {
      if (tabId === undefined) return undefined
      const target = { tabId, frameIds: [frameId ?? 0] }
      await browser.scripting.executeScript({ target, files: ['/card.js'] })
      return undefined
    },
    'badge:show': async (state, { tabId, frameId }) => {
      if (tabId !== undefined) await showBadge(tabId, await sumOverFrames(tabId, frameId ?? 0, state))
      return undefined
    },
    'cards:get': ({ ids }) => readCardViews(ids),
    'names:get': async ({ ids }) => cardNames(ids),
    'reader:settings': ({ before }, sender) => readerSettings(before, sender),
    'style:remove': async ({ css }, { tabId, frameId }) => {
      if (tabId !== undefined) await browser.scripting.removeCSS({ target: { tabId, frameIds: [frameId ?? 0] }, css })
      return undefined
    },
    'name:mute': async ({ card, site, isMuted }) => {
      const mute = muteOf(card, site)
      await muted.update((now) => (isMuted ? [...now, mute] : now.filter((one) => one !== mute)))
      return undefined
    },
    'hint:get': async () => ((await hintSeen.get()) ? undefined : stepShortcuts()),
    'hint:seen': async () => {
      await hintSeen.update(() => true)
      return undefined
    },
  })

  // Made on first use: most starts of the background only hand out cards.
  let search: Promise<SearchCards> | undefined
  installOmnibox(() => {
    search ??= readCards().then(createSearch)
    return search
  }, openPage)
  installMenus((text) => openPage({ q: text }))
  installCommands()
  openSwitchedOn()
  installReadSites()
  keepInSync(new AbortController().signal)
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' && !import.meta.env.DEV) await browser.tabs.create({ url: '/welcome.html' })
    await noteDataChanges(index, new Date().toISOString().slice(0, 10))
  })
})

/** What people have chosen, for the reader that asks; the page gets its rules for the underlines in place of those `before`. */
async function readerSettings(before: string, { tabId, frameId, url }: Sender): Promise<ReaderSettings> {
  const [chosen, mutes] = await Promise.all([preferences.get(), muted.get()])
  const css = underlineCss(chosen.underline, !import.meta.env.FIREFOX)
  if (tabId !== undefined && css !== before) {
    const target = { tabId, frameIds: [frameId ?? 0] }
    await browser.scripting.insertCSS({ target, css })
    if (before) await browser.scripting.removeCSS({ target, css: before })
  }
  const site = siteKey(url ?? '') ?? ''
  const unwanted = unwantedCards(index, chosen.hiddenKinds, new Set(mutes), site)
  return { preferences: chosen, site, unwanted, css }
}

/** The popup as a page of its own, at a card or a search. */
function openPage(page: Record<string, string>): void {
  void browser.tabs.create({ url: `/popup.html?${new URLSearchParams({ view: 'page', ...page })}` })
}

/** The badge is the tab's, the names are found frame by frame. */
async function sumOverFrames(tabId: number, frameId: number, state: Messages['badge:show']['request']) {
  if (state === 'off' || state === 'hidden') return state
  const count = state === 'none' ? 0 : state.names
  // The page may be gone by now.
  return sendToTab(tabId, 'page:count', { frameId, count }).then(
    (names) => ({ names }),
    () => state,
  )
}

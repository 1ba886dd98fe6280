// What the popup stands over: the active tab, and whether Backgrounder can and does run there.
import { browser } from 'wxt/browser'
import { isSiteOn } from '../../settings/site-access.ts'
import { siteKey } from '../../settings/site-key.ts'
import { type PageNames, sendToTab } from '../background/messages.ts'

export type CurrentPage =
  | { status: 'unreachable' }
  /** `isAsked`: no article, and read because a person wants it. `names` is undefined where nothing is read. */
  | {
      status: 'page'
      tabId: number
      url: string
      site: string
      isOn: boolean
      isArticle: boolean
      isAsked: boolean
      names: PageNames | undefined
    }

export async function currentPage(): Promise<CurrentPage> {
  const tab = await currentTab()
  const site = tab?.url && siteKey(tab.url)
  if (tab?.id === undefined || !tab.url || !site) return { status: 'unreachable' }
  // No answer: a web page where the browser lets no extension in, such as its store.
  const state = await sendToTab(tab.id, 'page:describe', undefined).catch(() => undefined)
  if (!state) return { status: 'unreachable' }
  const isOn = await isSiteOn(tab.url)
  const names = isOn ? await sendToTab(tab.id, 'page:names', undefined).catch(() => undefined) : undefined
  const { isArticle, isAsked } = state
  return { status: 'page', tabId: tab.id, url: tab.url, site, isOn, isArticle, isAsked, names }
}

/** The tab named in the popup's own address, where it stands as a page beside it; else the active one. */
async function currentTab() {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => undefined)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

// A browser with the built extension for the tests of a file: sample articles, its own pages, and nothing of it left after each test.
import { afterAll, afterEach, beforeAll } from 'vitest'
import { clearStorage } from './both.ts'
import type { Browser, Tab } from './browser.ts'
import { type PageServer, servePages } from './pages.ts'

interface Control {
  /** Once the tests run. */
  browser(): Browser
  url(name: string, host?: string): string
  open(name: string, host?: string): Promise<Tab>
  /** One of the extension's own pages. */
  openPage(path: string): Promise<Tab>
  openPopupOver(name: string, host?: string): Promise<Tab>
}

export function useControl(start: () => Promise<Browser>): Control {
  let browser: Browser
  let pages: PageServer
  const tabs = new Set<Tab>()
  const kept = async (opening: Promise<Tab>) => {
    const tab = await opening
    tabs.add(tab)
    return tab
  }
  beforeAll(async () => {
    pages = await servePages()
    browser = await start()
  }, 120_000)
  afterEach(async () => {
    const page = await browser.openExtensionPage('options.html')
    await clearStorage(page)
    await page.close()
    for (const tab of tabs) await tab.close()
    tabs.clear()
  })
  afterAll(async () => {
    await browser?.close()
    pages?.close()
  })
  const url: Control['url'] = (name, host) => pages.url(name, host)
  const openPage: Control['openPage'] = (path) => kept(browser.openExtensionPage(path))
  return {
    browser: () => browser,
    url,
    openPage,
    open: (name, host) => kept(browser.open(url(name, host))),
    openPopupOver: async (name, host) => openPage(`popup.html?tab=${await browser.tabId(url(name, host))}`),
  }
}

/** Clicks what is there, or as soon as it is. */
export async function choose(page: Tab, selector: string): Promise<void> {
  await page.waitFor((selector) => document.querySelector(selector), selector)
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector)
}

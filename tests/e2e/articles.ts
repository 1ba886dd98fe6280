// A browser with the built extension for the tests of a file, and sample articles in it, closed after each test.
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Browser, Tab } from './browser.ts'
import { type PageServer, servePages, waitForMentions } from './pages.ts'

interface Articles {
  /** Once the tests run. */
  browser(): Browser
  /** Opens a sample page and waits until names are underlined. */
  open(name: string, host?: string): Promise<Tab>
  /** Steps from name to name as the keyboard command does: commands can't be pressed from a test. */
  step(tab: Tab, by: 1 | -1): Promise<void>
}

interface MessageApi {
  sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>
}

export function useArticles(start: () => Promise<Browser>): Articles {
  let browser: Browser
  let pages: PageServer
  let tabs: Tab[] = []
  beforeAll(async () => {
    pages = await servePages()
    browser = await start()
  }, 120_000)
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close()
    tabs = []
  })
  afterAll(async () => {
    await browser?.close()
    pages?.close()
  })
  return {
    browser: () => browser,
    async open(name, host) {
      const tab = await browser.open(pages.url(name, host))
      tabs.push(tab)
      await waitForMentions(tab)
      return tab
    },
    async step(tab, by) {
      const tabId = await browser.tabId(await tab.evaluate(() => location.href))
      const page = await browser.openExtensionPage('popup.html')
      await page.evaluate(
        async ({ tabId, by }) => {
          const { browser, chrome } = globalThis as unknown as Record<string, { tabs: MessageApi } | undefined>
          const api = (browser ?? chrome) as { tabs: MessageApi }
          await api.tabs.sendMessage(tabId, { backgrounder: 'page:step', request: { by } }, { frameId: 0 })
        },
        { tabId, by },
      )
      await page.close()
      await tab.focus()
    },
  }
}

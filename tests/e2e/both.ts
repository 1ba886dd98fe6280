// The browsers with the built extension, for describe.each: both, or the one that the project of vitest.config.ts is about.
import { join } from 'node:path'
import type { Browser, Tab } from './browser.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'

const output = join(import.meta.dirname, '../../.output')

const all: (readonly [name: 'chromium' | 'firefox', start: () => Promise<Browser>])[] = [
  ['chromium', () => startChromium(join(output, 'chrome-mv3'))],
  ['firefox', () => startFirefox(join(output, 'firefox-mv3'))],
]

export const browsers = all.filter(([name]) => (process.env.E2E_BROWSER ?? name) === name)

/** The storage as the extension's pages see it. */
interface StorageApi {
  storage: Record<
    'local' | 'sync',
    {
      get(key: string | null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
      clear(): Promise<void>
    }
  >
}

/** Forgets everything, from one of the extension's pages. */
export function clearStorage(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi }
    return (browser ?? chrome).storage.local.clear()
  })
}

export function storedValue(tab: Tab, key: string): Promise<unknown> {
  return tab.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi }
    return ((await (browser ?? chrome).storage.local.get(key))[key] as { value?: unknown } | undefined)?.value
  }, key)
}

/** The settings as they are in the browser's sync, where another device finds them. */
export function sharedSettings(tab: Tab): Promise<unknown> {
  return tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi }
    const items = await (browser ?? chrome).storage.sync.get(null)
    const pieces = Array.from({ length: items['settings:count'] as number }, (_, i) => items[`settings:${i}`])
    return pieces.length ? JSON.parse(pieces.join('')) : undefined
  })
}

/** Writes them there as another device would. */
export function share(tab: Tab, settings: unknown): Promise<void> {
  return tab.evaluate((text) => {
    const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi }
    return (browser ?? chrome).storage.sync.set({ 'settings:count': 1, 'settings:0': text })
  }, JSON.stringify(settings))
}

/** What the icon says of the tab at this address: its badge and its title. */
export function iconOf(tab: Tab, url: string): Promise<[badge: string, title: string]> {
  return tab.evaluate(async (url) => {
    type Action = Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>
    type Api = { action: Action; tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const { action, tabs } = browser ?? chrome
    const tabId = (await tabs.query({})).find((one) => one.url === url)?.id as number
    return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })]
  }, url)
}

/** Presses the first button whose name or text begins so; waits for it. */
export async function pressButton(tab: Tab, name: string): Promise<void> {
  await tab.waitFor((name) => {
    const is = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(name)
    return [...document.querySelectorAll('button, summary, [role=option]')].some(is)
  }, name)
  await tab.evaluate((name) => {
    const is = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(name)
    ;[...document.querySelectorAll<HTMLElement>('button, summary, [role=option]')].find(is)?.click()
  }, name)
}

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
  storage: {
    local: {
      get(key: string | null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
      clear(): Promise<void>
    }
  }
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

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Tab } from './browser.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'

const output = join(import.meta.dirname, '../../.output')
const browsers = [
  ['chromium', () => startChromium(join(output, 'chrome-mv3'))],
  ['firefox', () => startFirefox(join(output, 'firefox-mv3'))],
] as const

describe.each(browsers)('%s', (_, start) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await start()
  }, 120_000)
  afterAll(async () => browser?.close())

  const names = (popup: Tab) =>
    popup.evaluate(() => [...document.querySelectorAll('[role=option] strong')].map(({ textContent }) => textContent))

  test('opens with the cursor in the search box and says what it has', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox')
    expect(await popup.evaluate(() => document.querySelector('.hint')?.textContent)).toMatch(/^\d+ cards/)
    await popup.close()
  })

  test.each([
    ['haqani', 'Haqqani network'],
    ['isis k', 'ISIS-K'],
    ['korasan', 'Khorasan'],
    ['talban', 'Taliban'],
  ])('finds a card by "%s"', async (query, name) => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox')
    await popup.type(query)
    await popup.waitFor(() => document.querySelector('[role=option]'))
    expect((await names(popup))[0]).toContain(name)
    await popup.close()
  })

  test('opens the same card with Enter, and goes back with Esc', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox')
    await popup.type('isis-k')
    await popup.waitFor(() => document.querySelector('[role=option]'))
    await popup.press('Enter')
    await popup.waitFor(() => document.querySelector('.card h2'))
    expect(await popup.evaluate(() => document.querySelector('.card h2')?.textContent)).toBe('ISIS-K')
    await popup.press('Escape')
    await popup.waitFor(() => document.querySelector('[role=option]'))
    await popup.close()
  })

  test('says what to do when nothing is found, and that extensions can’t run here', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox')
    await popup.type('zzyzx qwerty')
    await popup.waitFor(() => document.querySelector('.hint')?.textContent?.includes('No card for'))
    await popup.waitFor(() => document.querySelector('.site')?.textContent?.includes('can’t run on this page'))
    await popup.close()
  })
})

// What a card says to a reader with a mouse, and what can be done from it, in the built extension.
import { describe, expect, test } from 'vitest'
import { useArticles } from './articles.ts'
import { browsers } from './both.ts'
import type { Browser, Tab } from './browser.ts'
import { buttonInCard, until, waitForNames } from './card-in-page.ts'
import { cardBox, hover, mentionTexts, waitForNoCard } from './pages.ts'

describe.each(browsers)('%s', (_, start) => {
  const { open, browser } = useArticles(start)

  test('shows a hint with the first card, and only with that; it names the keys as people have set them', async () => {
    const key = await remapNext(browser())
    const tab = await open('classic.html')
    await hover(tab, 'ISIS-K', 'article')
    const isHint = (root: ParentNode, key: string) =>
      root
        .querySelector('.hint')
        ?.textContent?.includes(`Esc closes a card; the pin keeps it open. ${key} and Alt+K`) ?? false
    await until(tab, isHint, key)
    await tab.press('Escape')
    await waitForNoCard(tab)
    await tab.movePointer({ x: 2, y: 2 })
    await hover(tab, 'Nangarhar', 'article')
    await until(tab, (root) => root.querySelector('h2')?.textContent === 'Nangarhar')
    expect(await tab.inCard((root) => root.querySelector('.hint') === null)).toBe(true)
  })

  test('speaks as of the article’s date, three facts at first', async () => {
    const tab = await open('classic.html')
    await hover(tab, 'ISIS-K', 'article')
    const card = await tab.inCard((root) => ({
      time: root.querySelector('.time')?.textContent,
      first: root.querySelectorAll('.body > .facts > div').length,
      isMoreShown: getComputedStyle(root.querySelector('.more') as Element).display !== 'none',
      later: root.querySelector('.later')?.textContent,
    }))
    expect(card?.time).toBe('When this article was published, 28 Aug 2021')
    expect(card?.first).toBe(3)
    expect(card?.isMoreShown).toBe(false)
    expect(card?.later).toContain('2025')
  })

  test('says so where the article has no date', async () => {
    const tab = await open('card-rtl.html')
    await hover(tab, 'ISIS-K', '#name')
    expect(await tab.inCard((root) => root.querySelector('.time')?.textContent)).toMatch(
      /^As of today, .*undated article/,
    )
  })

  test('a mark names its source at once, and leads to it in the list', async () => {
    const tab = await open('classic.html')
    await hover(tab, 'ISIS-K', 'article')
    const mark = await buttonInCard(tab, 'Source 1')
    await tab.movePointer(mark)
    await until(tab, (root) => root.querySelector('.source-line strong') !== null)
    const isInList = (root: ParentNode) => root.querySelector('.sources .active')?.getAttribute('data-number') === '1'
    expect(await tab.inCard(isInList)).toBe(true)
    await tab.movePointer({ x: mark.x, y: mark.y + 60 })
    await until(tab, (root) => root.querySelector('.source-line, .sources .active') === null)
    await tab.inCard((root) => root.querySelector<HTMLElement>('.mark')?.focus())
    await until(tab, (root) => root.querySelector('.source-line strong') !== null)
    const title = await tab.inCard((root) => root.querySelector('.source-line strong')?.textContent)
    expect(await tab.inCard((root) => root.querySelector('.sources [data-number="1"] a')?.textContent)).toBe(title)
    await tab.inCard((root) => root.querySelector<HTMLElement>('.mark')?.click())
    await until(tab, (root) => (root as ShadowRoot).activeElement?.closest('[data-number="1"]') !== null)
    expect(await tab.inCard((root) => (root as ShadowRoot).activeElement?.textContent)).toBe(title)
  })

  test('opens a related card in its place, and goes back', async () => {
    const tab = await open('classic.html')
    await hover(tab, 'ISIS-K', 'article')
    const at = await cardBox(tab)
    const name = await tab.inCard((root) => {
      const link = root.querySelector<HTMLElement>('.definition .link')
      link?.click()
      return link?.textContent
    })
    await until(tab, (root, name) => root.querySelector('h2')?.textContent === name, name)
    expect((await cardBox(tab)).top).toBeCloseTo(at.top, 0)
    await tab.inCard((root) => root.querySelector<HTMLElement>('[aria-label="Back to ISIS-K"]')?.click())
    await until(tab, (root) => root.querySelector('h2')?.textContent === 'ISIS-K')
  })

  test('mutes a name on this site, at once, and takes it back', async () => {
    const tab = await open('classic.html')
    const elsewhere = await open('classic.html', '127.0.0.1')
    await tab.focus()
    await hover(tab, 'Hafiz Saeed Khan', 'article')
    const press = (text: string) =>
      tab.inCard(
        (root, text) =>
          [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click() ?? true,
        text,
      )
    await press('Not this?')
    await until(tab, (root) => root.querySelector('.choices') !== null)
    await press('On localhost')
    await waitForNames(tab, (names) => !names.includes('Hafiz Saeed Khan'))
    expect(await mentionTexts(elsewhere)).toContain('Hafiz Saeed Khan')
    expect(await tab.inCard((root) => root.querySelector('.about')?.textContent)).toContain('no longer underlined')
    await press('Undo')
    await waitForNames(tab, (names) => names.includes('Hafiz Saeed Khan'))
  })

  test('copies a fact with its source, as text or as Markdown', async () => {
    const tab = await open('classic.html')
    const press = async (selector: string, message: string) => {
      const at = await tab.inCard((root, selector) => {
        const { left, top, width, height } = (root.querySelector(selector) as Element).getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }, selector)
      await tab.click(at as { x: number; y: number })
      const isSaid = (root: ParentNode, message: string) =>
        root.querySelector('.copied')?.textContent?.startsWith(message) ?? false
      await until(tab, isSaid, message)
    }
    await hover(tab, 'Hafiz Saeed Khan', 'article')
    await press('.copy', 'Copied as text.')
    expect(await paste(tab)).toMatch(/^Hafiz Saeed Khan\. [^\n]+\nSource: [^\n]+ \(read [^\n]+ https:\/\//)

    await waitForNoCard(tab)
    await tab.movePointer({ x: 2, y: 2 })
    await hover(tab, 'Hafiz Saeed Khan', 'article')
    await press('.copy', 'Copied as text.')
    await press('.copied .link', 'Copied as Markdown.')
    expect(await paste(tab)).toMatch(/^\*\*Hafiz Saeed Khan\*\*\. [^\n]+\n- \[[^\n]+\]\(<https:\/\//)
  })

  test('says why a name is highlighted', async () => {
    const tab = await open('classic.html')
    await hover(tab, 'Khorasan', 'article')
    await tab.inCard((root) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Why highlighted?')?.click(),
    )
    await until(tab, (root) => root.querySelector('.about p') !== null)
    expect(await tab.inCard((root) => root.querySelector('.about p')?.textContent)).toMatch(/^“/)
    expect(await mentionTexts(tab, ['backgrounder-context'])).toContain('Khorasan')
    expect(await mentionTexts(tab, ['backgrounder-mention'])).toContain('ISIS-K')
  })
})

/** Where the browser lets an extension do it, gives "next name" another key; its key as it is then. */
async function remapNext(browser: Browser): Promise<string> {
  if (browser.name === 'chromium') return 'Alt+J'
  const page = await browser.openExtensionPage('options.html')
  await page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { commands: { update(command: object): Promise<void> } } }
    await browser.commands.update({ name: 'next-mention', shortcut: 'Alt+Shift+Y' })
  })
  await page.close()
  return 'Alt+Shift+Y'
}

/** What the clipboard holds, pasted into a box at the page's edge. Typing outside it closes the card. */
async function paste(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const box = document.createElement('textarea')
    box.id = 'paste'
    box.style.cssText = 'position: fixed; inset: auto auto 0 0'
    document.body.append(box)
    box.focus({ preventScroll: true })
  })
  await tab.press('Control+v')
  await tab.waitFor(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value)
  return tab.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#paste')
    box?.remove()
    return box?.value ?? ''
  })
}

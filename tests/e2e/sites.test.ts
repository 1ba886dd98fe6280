import { describe, expect, test } from 'vitest'
import { browsers, iconOf, pressButton, storedValue } from './both.ts'
import { mentionTexts, settle, waitForMentions, waitForNoMentions } from './pages.ts'
import { choose, useControl } from './use-control.ts'

describe.each(browsers)('%s', (_, start) => {
  const { url, open, openPage, openPopupOver } = useControl(start)

  test('a site is switched off and on from the popup, at once, in each of its tabs', async () => {
    // One after the other: a tab that nobody sees is not read.
    const first = await open('classic.html')
    await waitForMentions(first)
    const second = await open('split-names.html')
    await waitForMentions(second)
    const elsewhere = await open('classic.html', '127.0.0.1')
    await waitForMentions(elsewhere)

    const popup = await openPopupOver('classic.html')
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked)
    await choose(popup, '[role=switch]')
    await waitForNoMentions(first)
    await waitForNoMentions(second)
    expect(await mentionTexts(elsewhere)).not.toEqual([])

    const again = await open('classic.html')
    await settle(again)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await mentionTexts(again)).toEqual([])

    await choose(popup, '[role=switch]')
    for (const tab of [first, second, again]) await waitForMentions(tab)
  })

  test('only this page: other pages of the site stay on', async () => {
    const first = await open('classic.html')
    await waitForMentions(first)
    const second = await open('split-names.html')
    await waitForMentions(second)
    const popup = await openPopupOver('classic.html')
    await pressButton(popup, 'Switch off only this page')
    await waitForNoMentions(first)
    await expect.poll(() => iconOf(popup, url('classic.html'))).toEqual(['off', 'Backgrounder is off on this site'])
    expect(await iconOf(popup, url('split-names.html'))).toEqual([
      expect.stringMatching(/^\d+$/),
      expect.stringMatching(/is on: \d+ names with a card/),
    ])
    expect(await mentionTexts(second)).not.toEqual([])
    await popup.waitFor(() => document.querySelector('.site')?.textContent?.includes('for this page'))
    await pressButton(popup, 'Switch on only this page')
    await waitForMentions(first)
  })

  test('a subdomain can be on while its domain is off', async () => {
    const parent = await open('classic.html', 'localhost')
    await waitForMentions(parent)
    const child = await open('classic.html', 'news.localhost')
    await waitForMentions(child)
    const overParent = await openPopupOver('classic.html', 'localhost')
    await choose(overParent, '[role=switch]')
    await waitForNoMentions(parent)
    await waitForNoMentions(child)
    const overChild = await openPopupOver('classic.html', 'news.localhost')
    await overChild.waitFor(() => document.querySelector('.site')?.textContent?.includes('by the entry localhost'))
    await choose(overChild, '[role=switch]')
    await waitForMentions(child)
    expect(await mentionTexts(parent)).toEqual([])
  })

  test('the other mode has a list of its own, at once in every tab', async () => {
    const here = await open('classic.html', 'localhost')
    await waitForMentions(here)
    const there = await open('classic.html', '127.0.0.1')
    await waitForMentions(there)
    const options = await openPage('options.html')
    await choose(options, '[name=mode]:not(:checked)')
    await waitForNoMentions(here)
    await waitForNoMentions(there)
    const popup = await openPopupOver('classic.html', 'localhost')
    await popup.waitFor(() =>
      document.querySelector('.site')?.textContent?.includes('only on the sites that you choose'),
    )
    await choose(popup, '[role=switch]')
    await waitForMentions(here)
    expect(await mentionTexts(there)).toEqual([])
    expect(await storedValue(options, 'sites')).toEqual({ mode: 'only', off: [], on: ['localhost'], read: [] })
  })

  test('a page that is no article is read when asked for, once or on the whole site, and no longer', async () => {
    const thread = await open('thread.html')
    const popup = await openPopupOver('thread.html')
    const says = (words: string) =>
      popup.waitFor((words) => document.querySelector('.site')?.textContent?.includes(words), words)
    await says('does not look like an article, so it is not read')
    expect(await mentionTexts(thread)).toEqual([])
    await pressButton(popup, 'Read this page')
    await waitForMentions(thread)
    expect((await mentionTexts(thread)).sort()).toEqual(['ISIS-K', 'Jalalabad', 'Nangarhar', 'Taliban'])
    await says('it is read because you asked')
    await popup.waitFor(() => document.querySelectorAll('.found li').length === 4)
    await pressButton(popup, 'Stop reading this page')
    await waitForNoMentions(thread)
    await says('so it is not read')

    await pressButton(popup, 'Read every page on localhost')
    await waitForMentions(thread)
    const again = await open('thread.html?again')
    await waitForMentions(again)
    const options = await openPage('options.html')
    await pressButton(options, 'Remove localhost')
    await waitForNoMentions(thread)
    await waitForNoMentions(again)
    expect(await storedValue(options, 'sites')).toEqual({ mode: 'everywhere', off: [], on: [], read: [] })
    await pressButton(options, 'Undo')
    await waitForMentions(thread)
    await pressButton(popup, 'Read only articles on localhost again')
    await waitForNoMentions(thread)
  })

  test('the list of sites of an older version still holds', async () => {
    const page = await openPage('options.html')
    await page.evaluate(() => {
      type Api = { storage: { local: { set(items: object): Promise<void> } } }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (browser ?? chrome).storage.local.set({ offSites: ['localhost'] })
    })
    const tab = await open('classic.html', 'localhost')
    const other = await open('classic.html', '127.0.0.1')
    await waitForMentions(other)
    expect(await mentionTexts(tab)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { browsers, pressButton, storedValue } from './both.ts'
import { boxesOf, hover, mentionTexts, middleOf, waitForMentions, waitForNoMentions } from './pages.ts'
import { choose, useControl } from './use-control.ts'

describe.each(browsers)('%s', (_, start) => {
  const { browser, open, openPage } = useControl(start)

  test('a muted name, a kind, all mentions, and hiding all take effect at once', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    const before = await mentionTexts(tab)
    expect(before.filter((text) => text === 'Taliban')).toHaveLength(1)
    const options = await openPage('options.html')

    await choose(options, '[name=mentions]:not(:checked)')
    await expect.poll(async () => (await mentionTexts(tab)).length).toBeGreaterThan(before.length)
    expect((await mentionTexts(tab)).filter((text) => text === 'Taliban').length).toBeGreaterThan(1)

    await options.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Find a name to mute"]')?.focus())
    await options.type('nangarhar')
    await pressButton(options, 'Mute Nangarhar')
    await expect.poll(() => mentionTexts(tab)).not.toContain('Nangarhar')
    await pressButton(options, 'Undo')
    await expect.poll(() => mentionTexts(tab)).toContain('Nangarhar')

    // The third kind is "Place".
    await choose(options, '.columns label:nth-of-type(3) input')
    await expect.poll(() => mentionTexts(tab)).not.toContain('Nangarhar')
    expect(await mentionTexts(tab)).toContain('ISIS-K')

    await options.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) =>
        one.textContent?.includes('Hide all underlines'),
      )
      label?.querySelector('input')?.click()
    })
    await waitForNoMentions(tab)
  })

  test('the card opens only with the chosen key held, in the chosen theme and size', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    const options = await openPage('options.html')
    await options.waitFor(() => document.querySelectorAll('[name=theme]').length === 3)
    await options.evaluate(() => {
      document.querySelectorAll<HTMLElement>('[name=theme]')[2]?.click()
      document.querySelectorAll<HTMLElement>('[name=text-size]')[3]?.click()
    })
    await expect.poll(() => storedValue(options, 'preferences')).toMatchObject({ theme: 'dark', textSize: 'larger' })
    await tab.focus()
    await hover(tab, 'ISIS-K', 'article')
    const look = await tab.inCard((root) => {
      const card = root.querySelector('.card') as HTMLElement
      const { colorScheme } = getComputedStyle(((root as ShadowRoot).host ?? card) as Element)
      return { colorScheme, zoom: getComputedStyle(card).zoom }
    })
    expect(look).toMatchObject({ colorScheme: 'dark', zoom: '1.35' })
    await tab.movePointer({ x: 5, y: 5 })
    await tab.waitFor(() => !document.querySelector('backgrounder-card'))

    await options.evaluate(() => document.querySelectorAll<HTMLElement>('[name=modifier]')[1]?.click())
    await expect.poll(() => storedValue(options, 'preferences')).toMatchObject({ modifier: 'alt' })
    const opened = hover(tab, 'ISIS-K', 'article', 1_500).then(
      () => true,
      () => false,
    )
    expect(await opened).toBe(false)
    await tab.movePointer({ x: 5, y: 5 })
    await tab.holding('Alt', () => hover(tab, 'ISIS-K', 'article'))
  })

  test('shortcuts go to names, switch the site off and on, and hide all underlines', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    await tab.focus()
    await browser().ui.press('next-mention')
    await tab.waitFor(() => document.querySelector('backgrounder-card'))
    const heading = () => tab.inCard((root) => root.querySelector('h2')?.textContent)
    await expect.poll(heading).toBe('Kabul airport')
    // The second name means the same card.
    await browser().ui.press('next-mention')
    await browser().ui.press('next-mention')
    await expect.poll(heading).toBe('ISIS-K')
    await browser().ui.press('previous-mention')
    await expect.poll(heading).toBe('Kabul airport')
    await browser().ui.press('toggle-site')
    await waitForNoMentions(tab)
    await browser().ui.press('toggle-site')
    await waitForMentions(tab)
    // Has no keys until a person sets them, which Firefox lets a test do.
    if (browser().name === 'firefox') {
      const options = await browser().openExtensionPage('options.html')
      await options.evaluate(async () => {
        type Api = { commands: { update(change: object): Promise<void> } }
        await (globalThis as unknown as { browser: Api }).browser.commands.update({
          name: 'hide-underlines',
          shortcut: 'Alt+Shift+H',
        })
      })
      await options.close()
    }
    await tab.focus()
    await browser().ui.press('hide-underlines', 'Alt+Shift+H')
    await waitForNoMentions(tab)
    await browser().ui.press('hide-underlines', 'Alt+Shift+H')
    await waitForMentions(tab)
  })

  test('the address bar suggests cards and opens a search', async () => {
    const [best] = await browser().ui.suggestions('sirajuddin haqani')
    expect(best).toContain('Sirajuddin Haqqani')
    await browser().ui.enter('haqqani sons')
    await expect
      .poll(() => browser().ui.addresses())
      .toContainEqual(expect.stringMatching(/popup\.html\?.*q=haqqani(\+|%20)sons/))
  })

  test('the menu of a selection looks it up', async () => {
    const tab = await open('classic.html')
    await tab.focus()
    const [box] = await boxesOf(tab, 'Khorasan', 'article')
    await tab.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const start = node.data.indexOf('Khorasan')
        if (start >= 0) return getSelection()?.setBaseAndExtent(node, start, node, start + 'Khorasan'.length)
      }
    })
    await browser().ui.lookUp(tab, 'Khorasan', middleOf(box as NonNullable<typeof box>))
    await expect.poll(() => browser().ui.addresses()).toContainEqual(expect.stringMatching(/popup\.html\?.*q=Khorasan/))
  })

  test('the first page says what it does and what it may read', async () => {
    const welcome = await openPage('welcome.html')
    await welcome.waitFor(() => document.querySelector('h1'))
    expect(await welcome.evaluate(() => document.body.textContent)).toMatch(
      /What it may read, and why.*Nothing leaves your browser/,
    )
  })
})

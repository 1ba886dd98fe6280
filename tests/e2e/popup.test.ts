import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { browsers, clearStorage, pressButton } from './both.ts'
import type { Browser, Tab } from './browser.ts'
import { mentionTexts, type PageServer, servePages, waitForMentions } from './pages.ts'

describe.each(browsers)('%s', (_, start) => {
  let browser: Browser
  let pages: PageServer
  const tabs: Tab[] = []
  beforeAll(async () => {
    pages = await servePages()
    browser = await start()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    pages?.close()
  })

  const keep = (tab: Tab) => {
    tabs.push(tab)
    return tab
  }
  const names = (popup: Tab) =>
    popup.evaluate(() => [...document.querySelectorAll('[role=option] strong')].map(({ textContent }) => textContent))
  const openPopup = async (address = 'popup.html') => {
    const popup = keep(await browser.openExtensionPage(address))
    // The box is there before the rest.
    await popup.waitFor(
      () =>
        document.querySelector('.site') &&
        (document.activeElement?.getAttribute('role') === 'combobox' || document.querySelector('.opened')),
    )
    return popup
  }
  let shared: Tab | undefined
  /** One popup for all tests that only search in it, as it is when it opens. */
  const emptyPopup = async () => {
    shared ??= await openPopup()
    await shared.focus()
    // From a card to the search, from the search to nothing.
    for (let presses = 0; presses < 2; presses++) await shared.press('Escape')
    await shared.waitFor(() => {
      const box = document.querySelector<HTMLInputElement>('[role=combobox]')
      box?.focus()
      return box?.value === '' && !document.querySelector('.opened, [role=option], .nothing')
    })
    return shared
  }
  const openOver = async (page: string) => {
    const article = keep(await browser.open(pages.url(page)))
    await waitForMentions(article)
    const popup = await openPopup(`popup.html?tab=${await browser.tabId(pages.url(page))}`)
    return { article, popup }
  }

  test('opens with the cursor in the search box and says what it has', async () => {
    const popup = await openPopup()
    await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox')
    expect(await popup.evaluate(() => document.querySelector('.total')?.textContent)).toMatch(/^\d+ cards/)
  })

  test.each([
    ['haqani', 'Haqqani network'],
    ['isis k', 'ISIS-K'],
    ['korasan', 'Khorasan'],
    ['talban', 'Taliban'],
    ['طالبان', 'Taliban'],
    ['group behind Kabul airport attack', 'ISIS-K'],
  ])('finds a card by "%s"', async (query, name) => {
    const popup = await emptyPopup()
    await popup.type(query)
    await popup.waitFor(() => document.querySelector('[role=option]'))
    expect((await names(popup)).slice(0, name === 'Haqqani network' ? 4 : 1)).toContain(name)
  })

  test('marks the letters that match', async () => {
    const popup = await emptyPopup()
    await popup.type('haqq net')
    await popup.waitFor(() => document.querySelector('[role=option] mark'))
    expect(
      await popup.evaluate(() =>
        [...document.querySelectorAll('[role=option]:first-child strong mark')].map((m) => m.textContent),
      ),
    ).toEqual(['Haqq', 'net'])
  })

  test('is worked by keys alone: arrows, Enter, Esc; the address leads back to the card', async () => {
    const popup = await emptyPopup()
    await popup.type('haqqani')
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 2)
    const [, second] = await names(popup)
    await popup.press('ArrowDown')
    await popup.waitFor(() => document.querySelector('[role=option]:nth-child(2)')?.ariaSelected === 'true')
    await popup.press('Enter')
    await popup.waitFor(() => document.querySelector('.card h2'))
    expect(await popup.evaluate(() => document.querySelector('.card h2')?.textContent)).toBe(second)
    await popup.waitFor(() => document.activeElement?.textContent?.includes('Back'))
    const address = await popup.evaluate(() => location.href)
    await popup.press('Escape')
    await popup.waitFor(() => document.querySelector('[role=option]'))
    await popup.press('Escape')
    await popup.waitFor(() => !document.querySelector('[role=option]'))

    const linked = await openPopup(address.slice(address.indexOf('popup.html')))
    await linked.waitFor(() => document.querySelector('.card h2'))
    expect(await linked.evaluate(() => document.querySelector('.card h2')?.textContent)).toBe(second)
    await linked.waitFor((name) => document.title.startsWith(name ?? ''), second)
  })

  test('Ctrl+Enter opens the card as a page of its own', async () => {
    const popup = await emptyPopup()
    await popup.type('durand line')
    await popup.waitFor(() => document.querySelector('[role=option] strong')?.textContent === 'Durand Line')
    await popup.press('Control+Enter')
    await expect
      .poll(() => browser.ui.addresses())
      .toContainEqual(expect.stringMatching(/popup\.html\?card=durand-line$/))
  })

  test('filters by kind, and lists a kind with nothing typed', async () => {
    const popup = await emptyPopup()
    await pressButton(popup, 'Weapons')
    await popup.waitFor(() => document.querySelector('[role=option]'))
    expect(await names(popup)).toContain('MQ-9 Reaper')
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=combobox]')?.focus())
    await popup.type('kabul')
    await pressButton(popup, 'Places')
    await popup.waitFor(() => document.querySelector('[role=option] strong')?.textContent === 'Kabul')
    const kinds = await popup.evaluate(() =>
      [...document.querySelectorAll('.result .kind')].map((kind) => kind.textContent),
    )
    expect(new Set(kinds).isSubsetOf(new Set(['Place', 'Region', 'Facility']))).toBe(true)
  })

  test('says what to do when nothing is found, and that extensions can’t run here', async () => {
    const popup = await emptyPopup()
    await popup.type('zzyzx qwerty')
    await popup.waitFor(() => document.querySelector('.hint')?.textContent?.includes('No card for'))
    await popup.waitFor(() => document.querySelector('.nothing')?.textContent?.includes('What’s here'))
    await popup.waitFor(() => document.querySelector('.site')?.textContent?.includes('can’t run on this page'))
  })

  test('remembers the cards opened last', async () => {
    const popup = await openPopup('popup.html?card=durand-line')
    await popup.waitFor(() => document.querySelector('.card h2')?.textContent === 'Durand Line')
    const again = await openPopup()
    await again.waitFor(() => document.querySelector('.recent')?.textContent?.includes('Durand Line'))
    await clearStorage(again)
  })

  test('lists the names of the page; jumps to each and flashes it; says what was left alone', async () => {
    const { article, popup } = await openOver('classic.html')
    await popup.waitFor(() => document.querySelectorAll('.found li').length > 5)
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.found .plain')].map((name) => name.textContent),
    )
    expect(listed).toEqual(expect.arrayContaining(['ISIS-K', 'Nangarhar', 'Khorasan']))

    await pressButton(popup, '1 mention of Khorasan')
    await popup.waitFor(() => document.querySelector('.tools [role=status]')?.textContent?.startsWith('1 of'))
    await article.waitFor(() => {
      let text = ''
      CSS.highlights.get('backgrounder-flash')?.forEach(({ startContainer, startOffset, endOffset }) => {
        text = (startContainer as Text).data.slice(startOffset, endOffset)
      })
      return text === 'Khorasan'
    })
    await article.waitFor(() => !CSS.highlights.has('backgrounder-flash'))
    await pressButton(popup, '↓ Next')
    await popup.waitFor(() => /^\d+ of \d+$/.test(document.querySelector('.tools [role=status]')?.textContent ?? ''))

    await popup.evaluate(() => document.querySelector<HTMLElement>('.order input')?.click())
    await popup.waitFor(() => {
      const counts = [...document.querySelectorAll('.found .jump')].map((jump) =>
        Number.parseInt(jump.textContent ?? '', 10),
      )
      return counts.every((count, i) => i === 0 || count <= (counts[i - 1] as number))
    })
    await pressButton(popup, 'ISIS-K')
    await popup.waitFor(() => document.querySelector('.card h2')?.textContent === 'ISIS-K')
  })

  test('the side panel is the same', async () => {
    const panel = keep(await browser.openExtensionPage('sidepanel.html'))
    await panel.waitFor(() => document.documentElement.dataset.view === 'panel')
    await panel.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox')
    await panel.type('isis-k')
    await panel.waitFor(() => document.querySelector('[role=option] strong')?.textContent === 'ISIS-K')
  })

  test('axe finds nothing, in search, card and page list, narrow and wide', async () => {
    const { article, popup } = await openOver('classic.html')
    for (const [width, height] of [
      [320, 600],
      [1100, 800],
    ] as const) {
      await popup.setViewport(width, height)
      await popup.waitFor(() => document.querySelector('.found li'))
      expect(await axeViolations(popup)).toEqual([])
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role=combobox]')?.focus())
      await popup.type('kabul')
      await popup.waitFor(() => document.querySelector('[role=option]'))
      expect(await axeViolations(popup)).toEqual([])
      await popup.press('Enter')
      await popup.waitFor(() => document.querySelector('.card h2'))
      expect(await axeViolations(popup)).toEqual([])
      await popup.press('Escape')
      await popup.press('Escape')
    }
    expect(await mentionTexts(article)).not.toEqual([])
    expect(popup.consoleLines.filter((line) => line.startsWith('error'))).toEqual([])
  })
})

// What a reader does with a card: by mouse, by keyboard, by touch, in the built extension.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './both.ts'
import type { Browser, Tab } from './browser.ts'
import {
  type Box,
  boxesWithoutScroll,
  buttonInCard,
  openName,
  tabTo,
  until,
  waitForNames,
  waitForOpenName,
} from './card-in-page.ts'
import {
  boxesOf,
  cardBox,
  hover,
  mentionTexts,
  middleOf,
  type PageServer,
  servePages,
  settle,
  waitForMentions,
  waitForNoCard,
} from './pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
describe.each(browsers)('%s', (_, start) => {
  let browser: Browser
  let pages: PageServer
  let tabs: Tab[] = []
  const open = async (name: string, host?: string) => {
    const tab = await browser.open(pages.url(name, host))
    tabs.push(tab)
    await waitForMentions(tab)
    return tab
  }
  /** Steps as the keyboard command does: commands can't be pressed from a test. */
  const step = async (tab: Tab, by: 1 | -1) => {
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
  }
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

  test('shows a hint with the first card, and only with that; it names the keys as people have set them', async () => {
    const key = await remapNext(browser)
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

  test.each([
    ['below', 90, 'top'],
    ['above', 560, 'bottom'],
  ] as const)('grows away from the name: %s', async (_, y, held) => {
    const tab = await open('classic.html')
    await tab.setViewport(900, 640)
    await tab.evaluate(() => {
      document.body.style.paddingBlock = '600px'
    })
    await boxesOf(tab, 'Hafiz Saeed Khan', 'article')
    const [there] = await boxesWithoutScroll(tab, 'Hafiz Saeed Khan')
    await tab.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (there as Box).top - y)
    await settle(tab)
    const [box] = await boxesWithoutScroll(tab, 'Hafiz Saeed Khan')
    await tab.movePointer(middleOf(box as Box))
    await tab.waitFor(() => document.querySelector('backgrounder-card'))
    const before = await cardBox(tab)
    await tab.inCard((root) => root.querySelector<HTMLElement>('.show-all')?.click())
    await until(tab, (root) => getComputedStyle(root.querySelector('.more') as Element).display !== 'none')
    const after = await cardBox(tab)
    expect(after[held]).toBeCloseTo(before[held], 0)
    expect(held === 'top' ? after.top >= (box as Box).bottom : after.bottom <= (box as Box).top).toBe(true)
    expect(after.bottom - after.top).toBeGreaterThanOrEqual(before.bottom - before.top)
    expect(after.bottom).toBeLessThanOrEqual(after.viewport.height)
    expect(after.top).toBeGreaterThanOrEqual(0)
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

  test('the next name opens at once, a pinned card stays, Esc closes it', async () => {
    const tab = await open('classic.html')
    const [box] = await boxesOf(tab, 'Hafiz Saeed Khan', 'article')
    await settle(tab)
    await tab.movePointer(middleOf(box as Box))
    await until(tab, (root) => root.querySelector('h2')?.textContent === 'Hafiz Saeed Khan')
    await tab.evaluate(() => document.querySelector('backgrounder-card')?.toggleAttribute('data-same'))
    const [other] = await boxesWithoutScroll(tab, 'Pakistani Taliban')
    await tab.movePointer(middleOf(other as Box))
    await until(tab, (root) => root.querySelector('h2')?.textContent !== 'Hafiz Saeed Khan')
    // It did not close in between.
    expect(await tab.evaluate(() => document.querySelector('backgrounder-card[data-same]') !== null)).toBe(true)

    await tab.inCard((root) => root.querySelector<HTMLElement>('[aria-label="Keep open"]')?.click())
    await tab.movePointer({ x: 3, y: 3 })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await tab.inCard((root) => root.querySelector('[aria-pressed=true]') !== null)).toBe(true)
    await tab.press('Escape')
    await waitForNoCard(tab)
  })

  test.each(['scrolling', 'typing'])('does not open while somebody is %s', async (what) => {
    const tab = await open('classic.html')
    const [box] = await boxesOf(tab, 'Hafiz Saeed Khan', 'article')
    await settle(tab)
    await tab.movePointer(middleOf(box as Box))
    if (what === 'scrolling') await tab.evaluate(() => scrollBy({ top: 2, behavior: 'instant' }))
    if (what === 'typing') await tab.press('x')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await tab.evaluate(() => document.querySelector('backgrounder-card'))).toBe(null)
  })

  test('does not open over selected words', async () => {
    const tab = await open('classic.html')
    const [box] = await boxesOf(tab, 'Hafiz Saeed Khan', 'article')
    await settle(tab)
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as Element))
    await tab.movePointer(middleOf(box as Box))
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await tab.evaluate(() => document.querySelector('backgrounder-card'))).toBe(null)
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

  test('by keyboard alone: steps in reading order, with the focus inside; Esc gives it back', async () => {
    const tab = await open('classic.html')
    await tab.evaluate(() => document.querySelector<HTMLElement>('article a')?.focus({ preventScroll: true }))
    await tab.evaluate(() => scrollTo(0, 0))
    await settle(tab)
    const places: number[] = []
    for (const by of [1, 1, 1, -1] as const) {
      const last = places[places.length - 1] ?? -1
      await step(tab, by)
      await waitForOpenName(tab, (place) => place !== last)
      places.push((await openName(tab))?.place ?? -1)
    }
    const [first = 0, second = 0, third = 0, back] = places
    expect(first < second && second < third).toBe(true)
    expect(back).toBe(second)
    const box = (await openName(tab)) as NonNullable<Awaited<ReturnType<typeof openName>>>
    expect(box.top >= 0 && box.bottom <= box.height).toBe(true)
    const dialog = await tab.inCard((root) => {
      const { activeElement } = root as ShadowRoot
      const id = activeElement?.getAttribute('aria-labelledby') ?? ''
      return { role: activeElement?.getAttribute('role'), name: root.querySelector(`#${id}`)?.textContent }
    })
    expect(dialog?.role).toBe('dialog')
    expect(dialog?.name).toBeTruthy()
    await tab.press('Tab')
    expect(await tab.inCard((root) => (root as ShadowRoot).activeElement?.localName)).toBe('button')
    await tab.press('Escape')
    await waitForNoCard(tab)
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('a')
  })

  test('by keyboard alone: all of the card is within reach of Tab, and the focus is never lost', async () => {
    const tab = await open('classic.html')
    const isName = (name: string) => until(tab, (root, name) => root.querySelector('h2')?.textContent === name, name)
    const hasFocus = () => until(tab, (root) => (root as ShadowRoot).activeElement !== null)
    for (let steps = 0; steps < 20; steps++) {
      await step(tab, 1)
      await hasFocus()
      if (await tab.inCard((root) => root.querySelector('h2')?.textContent === 'ISIS-K')) break
    }
    await isName('ISIS-K')
    await tabTo(tab, 'Show all')
    await tab.press('Enter')
    await until(tab, (root) => root.querySelector('.show-all')?.getAttribute('aria-expanded') === 'true')

    await tab.press('Escape')
    await waitForNoCard(tab)
    await step(tab, 1)
    await step(tab, -1)
    await isName('ISIS-K')
    await tabTo(tab, 'Islamic State')
    await tab.press('Enter')
    await isName('Islamic State')
    await hasFocus()
    await tabTo(tab, 'Back to ISIS-K')
    await tab.press('Enter')
    await isName('ISIS-K')
    await hasFocus()
    await tabTo(tab, 'Not this?')
    await tab.press('Enter')
    await tabTo(tab, 'On localhost')
    await tab.press('Enter')
    await until(tab, (root) => (root as ShadowRoot).activeElement?.textContent === 'Undo')
    await tab.press('Enter')
    await until(tab, (root) => (root as ShadowRoot).activeElement?.textContent === 'On localhost')
    await tab.press('Escape')
    await waitForNoCard(tab)
  })

  test('by touch alone: a tap opens a sheet, the page still scrolls, a tap elsewhere closes', async () => {
    const tab = await open('classic.html')
    await tab.setViewport(390, 780)
    const [box] = await boxesOf(tab, 'Hafiz Saeed Khan', 'article')
    await settle(tab)
    await tab.tap(middleOf(box as Box))
    await tab.waitFor(() => document.querySelector('backgrounder-card'))
    const sheet = await cardBox(tab)
    expect(sheet.bottom).toBeCloseTo(sheet.viewport.height, 0)
    expect(sheet.top).toBeGreaterThan(sheet.viewport.height * 0.35)
    const scrolled = await tab.evaluate(() => {
      const before = scrollY
      scrollBy(0, -120)
      return before - scrollY
    })
    expect(scrolled).toBeGreaterThan(0)
    await settle(tab)
    expect(await tab.evaluate(() => document.querySelector('backgrounder-card') !== null)).toBe(true)
    const isName = (name: string) => until(tab, (root, name) => root.querySelector('h2')?.textContent === name, name)
    await tab.tap(await buttonInCard(tab, 'Show all'))
    await until(tab, (root) => root.querySelector('.show-all')?.getAttribute('aria-expanded') === 'true')
    await tab.tap(await buttonInCard(tab, 'Next name'))
    await isName('Tehrik-e Taliban Pakistan')
    await tab.tap(await buttonInCard(tab, 'Previous name'))
    await isName('Hafiz Saeed Khan')
    await tab.tap(await buttonInCard(tab, 'ISIS-K'))
    await isName('ISIS-K')
    await tab.tap(await buttonInCard(tab, 'Back to Hafiz Saeed Khan'))
    await isName('Hafiz Saeed Khan')
    await tab.tap({ x: 3, y: 100 })
    await waitForNoCard(tab)
  })

  test('a finger pulls the sheet down and away; a short pull lets it come back', async () => {
    const tab = await open('classic.html')
    await tab.setViewport(390, 780)
    const [box] = await boxesOf(tab, 'Nangarhar', 'article')
    await settle(tab)
    await tab.tap(middleOf(box as Box))
    await tab.waitFor(() => document.querySelector('backgrounder-card'))
    await until(tab, (root) => root.querySelector('h2') !== null)
    const { top, left } = await cardBox(tab)
    const grip = { x: left + 60, y: top + 20 }
    await tab.swipe(grip, { x: grip.x, y: grip.y + 15 })
    await settle(tab)
    expect((await cardBox(tab)).top).toBeCloseTo(top, 0)
    await tab.swipe(grip, { x: grip.x, y: grip.y + 220 })
    await waitForNoCard(tab)
  })

  test('a tapped link is followed, not explained', async () => {
    const tab = await open('classic.html')
    const [box] = await boxesOf(tab, 'the Hazara community', 'article')
    await settle(tab)
    await tab.tap(middleOf(box as Box))
    await tab.waitFor(() => location.hash === '#more')
    expect(await tab.evaluate(() => document.querySelector('backgrounder-card'))).toBe(null)
  })

  test('a page’s styles, zoom, policy and trusted types change nothing', async () => {
    const tab = await open('card-hostile.html')
    const boxes = await hover(tab, 'ISIS-K', '#name')
    const look = await tab.inCard((root) => {
      const card = getComputedStyle(root.querySelector('.card') as Element)
      const name = getComputedStyle(root.querySelector('h2') as Element)
      const { fontSize, letterSpacing, textTransform } = name
      return { fontSize, letterSpacing, textTransform, isFantasy: card.fontFamily.includes('fantasy') }
    })
    expect(look).toEqual({ fontSize: '18px', letterSpacing: '-0.09px', textTransform: 'none', isFantasy: false })
    const card = await cardBox(tab)
    expect(card.right - card.left).toBeGreaterThan(200)
    for (const box of boxes) expect(card.top >= box.bottom || card.bottom <= box.top).toBe(true)
    const seen = await tab.evaluate(({ left, top }) => {
      const host = document.querySelector('backgrounder-card') as HTMLElement
      const { display, visibility, opacity, filter } = getComputedStyle(host)
      const isOnTop = document.elementFromPoint(left + 60, top + 60) === host
      return { display, visibility, opacity, filter, isOnTop, text: host.textContent, root: host.shadowRoot }
    }, card)
    expect(seen).toMatchObject({ visibility: 'visible', opacity: '1', filter: 'none', isOnTop: true })
    expect(seen.display).not.toBe('none')
    expect([seen.text, seen.root]).toEqual(['', null])
  })

  test.each(['popover', 'modal', 'fullscreen'])('lies over what the page has in the top layer: %s', async (way) => {
    const tab = await open('card-top-layer.html')
    if (way === 'modal') await tab.evaluate(() => (window as unknown as { openInDialog(): void }).openInDialog())
    if (way === 'fullscreen') {
      await tab.click(middleOf((await boxesOf(tab, 'Full screen'))[0] as Box))
      await tab.waitFor(() => document.fullscreenElement?.localName === 'article')
      await settle(tab)
    }
    await hover(tab, 'ISIS-K', '#name')
    const { left, top } = await cardBox(tab)
    const isOnTop = await tab.evaluate(({ left, top }) => document.elementFromPoint(left + 60, top + 60)?.localName, {
      left,
      top,
    })
    expect(isOnTop).toBe('backgrounder-card')
    // It is not inert, and Esc closes the card alone.
    await tab.click(await buttonInCard(tab, 'Show all'))
    await until(tab, (root) => root.querySelector('.show-all')?.getAttribute('aria-expanded') === 'true')
    await tab.press('Escape')
    await waitForNoCard(tab)
    expect(await tab.evaluate(() => document.querySelector('#reader:popover-open, dialog:modal') !== null)).toBe(true)
  })

  test.each(['Nangarhar', 'ISIS-K'])(
    'zoomed four times, the card of %s fits the window, stays, and can be read',
    async (at) => {
      const tab = await open('classic.html')
      await tab.setViewport(320, 256)
      const [box] = await hover(tab, at, 'article')
      // Longer than the grace on leaving: the pointer has not left.
      await new Promise((resolve) => setTimeout(resolve, 600))
      const card = await cardBox(tab)
      expect(card.left).toBeGreaterThanOrEqual(0)
      expect(card.right).toBeLessThanOrEqual(card.viewport.width)
      expect(card.bottom).toBeLessThanOrEqual(card.viewport.height)
      const name = box as Box
      expect(card.top >= name.bottom || card.bottom <= name.top).toBe(true)
      const reach = await tab.inCard((root) => {
        const layer = root.querySelector('.layer') as HTMLElement
        const footer = root.querySelector('footer') as HTMLElement
        layer.style.animation = 'none'
        footer.scrollIntoView()
        return { isWide: layer.scrollWidth > layer.clientWidth, bottom: footer.getBoundingClientRect().bottom }
      })
      expect(reach?.isWide).toBe(false)
      expect(reach?.bottom).toBeLessThanOrEqual(card.viewport.height + 1)
    },
  )

  test.each([
    ['ISIS-K', 'classic.html', 'article'],
    ['Nangarhar', 'classic.html', 'article'],
    ['Khorasan', 'classic.html', 'article'],
    ['ISIS-K', 'card-rtl.html', '#name'],
  ])('axe finds nothing on the card of %s on %s, short or in full', async (name, page, selector) => {
    const tab = await open(page)
    await hover(tab, name, selector)
    await runAxe(tab)
    await tab.inCard((root) => {
      root.querySelector<HTMLElement>('.show-all')?.click()
      ;[...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Not this?')?.click()
    })
    await until(tab, (root) => root.querySelector('.about') !== null)
    await runAxe(tab)
  })

  /** axe looks into open shadow roots only; for its sake, and after all else, this one is shown to it. */
  async function runAxe(tab: Tab): Promise<void> {
    await tab.inCard((root) => {
      const layer = root.querySelector('.layer') as HTMLElement
      layer.style.animation = 'none'
      Object.defineProperty((root as ShadowRoot).host, 'shadowRoot', { value: root, configurable: true })
    })
    await tab.evaluate((source) => {
      if (!('axe' in globalThis)) new Function(source)()
    }, axe)
    const violations = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<AxeResult> } }
      const { violations, passes } = await axe.run('backgrounder-card', { resultTypes: ['violations', 'passes'] })
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
      )
      return { found, passed: passes.length }
    })
    expect(violations.found).toEqual([])
    expect(violations.passed).toBeGreaterThan(8)
  }
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

interface MessageApi {
  sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>
}
interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[]
  passes: unknown[]
}

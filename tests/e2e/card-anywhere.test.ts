// The card on pages that could hide or change it, on zoomed and right-to-left ones, and for assistive technology.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { useArticles } from './articles.ts'
import { browsers } from './both.ts'
import type { Tab } from './browser.ts'
import { type Box, buttonInCard, until } from './card-in-page.ts'
import { boxesOf, cardBox, hover, middleOf, settle, waitForNoCard } from './pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each(browsers)('%s', (_, start) => {
  const { open, browser } = useArticles(start)

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

  test('a page can’t read the cards, nor see by them that they are there', async () => {
    const tab = await open('classic.html')
    const page = await browser().openExtensionPage('options.html')
    const root = await page.evaluate(() => location.origin)
    expect(await page.evaluate(async () => (await fetch('/data/cards/isis-k.json')).ok)).toBe(true)
    await page.close()
    const read = (path: string) =>
      tab.evaluate(
        (url) =>
          fetch(url).then(
            () => 'read',
            (error) => String(error),
          ),
        root + path,
      )
    const known = await read('/data/cards/isis-k.json')
    expect(known).not.toBe('read')
    expect(await read('/data/cards/no-such-card.json')).toBe(known)
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

interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[]
  passes: unknown[]
}

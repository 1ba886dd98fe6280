import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './both.ts'
import type { Browser, Tab } from './browser.ts'
import {
  type boxesOf,
  cardBox,
  hover,
  mentionTexts,
  middleOf,
  type PageServer,
  servePages,
  waitForMentions,
  waitForNoCard,
} from './pages.ts'

describe.each(browsers)('%s', (_, start) => {
  let browser: Browser
  let pages: PageServer
  const tabs: Tab[] = []
  const open = async (name: string, host?: string) => {
    const tab = await browser.open(pages.url(name, host))
    tabs.push(tab)
    return tab
  }
  beforeAll(async () => {
    pages = await servePages()
    browser = await start()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    pages?.close()
  })

  test('underlines the names of an article, and nothing in code, forms, navigation or hidden text', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    const names = await mentionTexts(tab)
    expect(names).toEqual(
      expect.arrayContaining([
        'ISIS-K',
        'Nangarhar',
        'Hafiz Saeed Khan',
        'Khorasan',
        'Al‑Qaeda',
        'Haqqani network',
        'GBU-43',
      ]),
    )
    const selectors = ['nav', 'code', 'form', 'footer', '[hidden]']
    const inside = await tab.evaluate((selectors) => {
      const found: string[] = []
      for (const name of ['backgrounder-mention', 'backgrounder-context'])
        CSS.highlights.get(name)?.forEach(({ startContainer }) => {
          const element = startContainer.parentElement?.closest(selectors.join())
          if (element) found.push(element.localName)
        })
      return found
    }, selectors)
    expect(inside).toEqual([])
    expect(names.filter((name) => name === 'ISIS-K')).toHaveLength(1)
  })

  test('finds names split over elements and in every hyphen, and none in other words', async () => {
    const tab = await open('split-names.html')
    await waitForMentions(tab)
    const names = await mentionTexts(tab)
    for (const name of ['Haqqani network', 'Taliban', 'Sirajuddin Haqqani', 'ISIS‑K', 'Islamic State']) {
      expect(names).toContain(name)
    }
    // Once in a section is enough to see; the others open the card all the same.
    for (const later of ['ISIS‐K', 'IS–K', 'Isis-K', 'Tali\u00ADban']) {
      expect(names).not.toContain(later)
      await hover(tab, later, '#hyphens')
      await tab.press('Escape')
      await waitForNoCard(tab)
    }
    const wrong = await tab.evaluate(() => {
      const found: string[] = []
      const where = document.querySelector('#not-names') as Element
      for (const name of ['backgrounder-mention', 'backgrounder-context'])
        CSS.highlights.get(name)?.forEach(({ startContainer }) => {
          const { parentElement } = startContainer
          if (where.contains(startContainer) || parentElement?.closest('[contenteditable], [style], [aria-hidden]')) {
            found.push((startContainer as Text).data)
          }
        })
      return found
    })
    expect(wrong).toEqual([])
  })

  test('leaves the page byte-identical, asks for nothing and says nothing', async () => {
    for (const name of ['classic.html', 'split-names.html', 're-rendered.html']) {
      const tab = await open(name)
      if (name === 're-rendered.html') await tab.waitFor(() => document.querySelector('#app p'))
      const before = await plainHtml(tab, pages.source(name), name)
      await waitForMentions(tab)
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before)
      expect(tab.requests.filter((url) => !url.startsWith(pages.url('')) && !url.endsWith('favicon.ico'))).toEqual([])
      expect(tab.consoleLines.filter((line) => !line.includes('favicon') && !line.includes('404'))).toEqual([])
    }
  })

  test('opens the card beside the name; it can be reached, and closes with Esc', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    const before = await tab.evaluate(() => document.documentElement.outerHTML)
    const boxes = await hover(tab, 'ISIS-K', 'article')
    const card = await cardBox(tab)
    expectBeside(card, boxes)

    const text = (await tab.inCard((root) => (root.querySelector('.card') as Element).textContent)) ?? ''
    expect(text).toContain('ISIS-K')
    expect(text).toMatch(/As of \d/)
    expect(text).toContain('Sources differ')
    expect(text).toContain('Not to be confused with')

    await tab.movePointer({ x: card.left + 40, y: card.top + 40 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await tab.evaluate(() => document.querySelector('backgrounder-card') !== null)).toBe(true)
    await tab.press('Escape')
    await waitForNoCard(tab)
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  test('closes when the pointer leaves', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    await hover(tab, 'Nangarhar', 'article')
    await tab.movePointer({ x: 5, y: 5 })
    await waitForNoCard(tab)
  })

  test('links each source, with publisher and date, to https in a new tab', async () => {
    const tab = await open('classic.html')
    await waitForMentions(tab)
    await hover(tab, 'Taliban', 'figcaption')
    const links = await tab.inCard((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.sources a')].map((link) => ({
        href: link.href,
        rel: link.rel,
        target: link.target,
        line: link.closest('li')?.textContent,
      })),
    )
    expect(links?.length).toBeGreaterThan(1)
    for (const { href, rel, target, line } of links ?? []) {
      expect(href).toMatch(/^https:/)
      expect(rel).toBe('noopener noreferrer')
      expect(target).toBe('_blank')
      expect(line).toMatch(/\d{4}/)
    }
  })

  test('does not cover a name that wraps over two lines', async () => {
    const tab = await open('split-names.html')
    await waitForMentions(tab)
    const boxes = await hover(tab, 'Tehrik-i-Taliban Pakistan', '#wrapped')
    expect(boxes.length).toBeGreaterThan(1)
    expectBeside(await cardBox(tab), boxes)
  })

  test('stays inside a small window', async () => {
    const tab = await open('classic.html')
    await tab.setViewport(360, 420)
    await waitForMentions(tab)
    const boxes = await hover(tab, 'Hafiz Saeed Khan', 'article')
    expectBeside(await cardBox(tab), boxes)
    await tab.setViewport(1100, 800)
  })

  test('is not changed by the page’s styles, and closed to its scripts', async () => {
    const tab = await open('split-names.html')
    await waitForMentions(tab)
    await hover(tab, 'ISIS‑K', '#hyphens')
    const look = await tab.inCard((root) => {
      const heading = getComputedStyle(root.querySelector('h2') as Element)
      return { fontSize: heading.fontSize, letterSpacing: heading.letterSpacing }
    })
    expect(look).toEqual({ fontSize: '18px', letterSpacing: '-0.09px' })
    expect(await tab.evaluate(() => (document.querySelector('backgrounder-card') as Element).shadowRoot)).toBe(null)
    expect(await tab.evaluate(() => (document.querySelector('backgrounder-card') as Element).textContent)).toBe('')
  })

  test('follows a page that renders its text anew, and drops an underline whose text changed', async () => {
    const tab = await open('re-rendered.html')
    await waitForMentions(tab)
    expect((await mentionTexts(tab)).sort()).toEqual(expect.arrayContaining(['Haqqani network', 'Taliban']))

    const stale = await tab.evaluate(() => {
      ;(window as unknown as { editInPlace(text: string): void }).editInPlace('No such name is here, in this text.')
      return new Promise<string[]>((resolve) =>
        requestAnimationFrame(() => {
          const texts: string[] = []
          for (const name of ['backgrounder-mention', 'backgrounder-context'])
            CSS.highlights.get(name)?.forEach(({ startContainer, startOffset, endOffset }) => {
              if (startContainer.isConnected) texts.push((startContainer as Text).data.slice(startOffset, endOffset))
            })
          resolve(texts)
        }),
      )
    })
    expect(stale).toEqual(['Haqqani network'])

    await tab.evaluate(() => (window as unknown as { renderState(number: number): void }).renderState(1))
    await tab.waitFor(() => {
      let found = false
      for (const name of ['backgrounder-mention', 'backgrounder-context'])
        CSS.highlights.get(name)?.forEach(({ startContainer, startOffset, endOffset }) => {
          found ||=
            startContainer.isConnected && (startContainer as Text).data.slice(startOffset, endOffset) === 'ISIS-K'
        })
      return found
    })
    expect(await mentionTexts(tab)).not.toContain('Taliban')
  })

  function expectBeside(card: Awaited<ReturnType<typeof cardBox>>, boxes: Awaited<ReturnType<typeof boxesOf>>) {
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(card.viewport.width)
    expect(card.bottom).toBeLessThanOrEqual(card.viewport.height)
    expect(card.bottom - card.top).toBeGreaterThan(60)
    for (const box of boxes) {
      const overlaps = box.left < card.right && box.right > card.left && box.top < card.bottom && box.bottom > card.top
      expect(overlaps, `card over ${JSON.stringify(middleOf(box))}`).toBe(false)
    }
  }
})

/** The page's HTML as the browser writes it where no extension has been: parsed from its source, its scripts' work added. */
async function plainHtml(tab: Tab, source: string, name: string): Promise<string> {
  if (name === 're-rendered.html') return tab.evaluate(() => document.documentElement.outerHTML)
  return tab.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    source,
  )
}

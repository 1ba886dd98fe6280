// When a card opens and closes, where it lies and how it grows: by mouse, by keyboard, by touch, in the built extension.
import { describe, expect, test } from 'vitest'
import { useArticles } from './articles.ts'
import { browsers } from './both.ts'
import { type Box, boxesWithoutScroll, buttonInCard, openName, tabTo, until, waitForOpenName } from './card-in-page.ts'
import { boxesOf, cardBox, middleOf, settle, waitForNoCard } from './pages.ts'

describe.each(browsers)('%s', (_, start) => {
  const { open, step } = useArticles(start)

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
})

// What the tests of the card ask of it again and again.

import { boxesOfWords, type WordsBox } from '../../scripts/words-on-page.ts'
import type { Tab } from './browser.ts'
import { mentionTexts } from './pages.ts'

export type { WordsBox as Box }

/** Polls until something holds in the card; throws after 5 s. */
export async function until<Arg>(tab: Tab, is: (root: ParentNode, arg: Arg) => boolean, arg?: Arg): Promise<void> {
  const end = Date.now() + 5_000
  while (Date.now() < end) {
    if (await tab.inCard(is as (root: ParentNode, arg: unknown) => boolean, arg)) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error(`The card is not as expected: ${is}`)
}

export async function waitForNames(tab: Tab, is: (names: string[]) => boolean): Promise<void> {
  const end = Date.now() + 5_000
  while (Date.now() < end) {
    if (is(await mentionTexts(tab))) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Names: ${(await mentionTexts(tab)).join(', ')}`)
}

/** The name whose card is open: its place in the article's text, and in the window. */
export function openName(tab: Tab) {
  return tab.evaluate(() => {
    let range: Range | undefined
    CSS.highlights.get('backgrounder-open')?.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
    })
    if (!range) return undefined
    const { top, bottom } = range.getBoundingClientRect()
    const before = document.createRange()
    before.setStart(document.body, 0)
    before.setEnd(range.startContainer, range.startOffset)
    return { place: before.toString().length, top, bottom, height: innerHeight }
  })
}

export async function waitForOpenName(tab: Tab, is: (place: number) => boolean): Promise<void> {
  const end = Date.now() + 5_000
  while (Date.now() < end) {
    const name = await openName(tab)
    if (name && is(name.place)) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error('No other name was opened.')
}

/** Where the words are now, in the article. */
export function boxesWithoutScroll(tab: Tab, text: string): Promise<WordsBox[]> {
  return tab.evaluate(boxesOfWords, { text, selector: 'article', isScrolled: false })
}

/** The middle of the first button of the card with this text or name, scrolled into view, in the window. */
export async function buttonInCard(tab: Tab, label: string): Promise<{ x: number; y: number }> {
  await until(tab, hasButton, label)
  const at = await tab.inCard((root, label) => {
    const buttons = [...root.querySelectorAll<HTMLElement>('button, [role=button]')]
    const button = buttons.find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === label && button.checkVisibility(),
    )
    button?.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = button?.getClientRects()[0] ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, label)
  return at as { x: number; y: number }
}

/** Goes on with Tab until the button with this text or name has the focus. */
export async function tabTo(tab: Tab, label: string): Promise<void> {
  await until(tab, hasButton, label)
  const seen: (string | undefined)[] = []
  for (let presses = 0; presses < 60; presses++) {
    await tab.press('Tab')
    const focused = await tab.inCard((root) => {
      const { activeElement } = root as ShadowRoot
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (focused === label) return
    seen.push(focused)
  }
  throw new Error(`Tab does not lead to "${label}" but to: ${seen.join(', ')}`)
}

function hasButton(root: ParentNode, label: string): boolean {
  return [...root.querySelectorAll('button, [role=button]')].some(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === label && button.checkVisibility(),
  )
}

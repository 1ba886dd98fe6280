// What scripts do with a card: open an article, point at a name.
import type { BrowserContext, Page } from 'playwright'
import { boxesOfWords, middleOf, type WordsBox } from './words-on-page.ts'

/** A new tab with the article, once names are underlined. */
export async function openArticle(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => CSS.highlights.has('backgrounder-mention'))
  return page
}

/** The middle of the first such name in the article, scrolled into view and at rest. */
export async function findName(page: Page, name: string): Promise<{ x: number; y: number }> {
  const [box] = await page.evaluate(boxesOfWords, { text: name, selector: 'article' })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return middleOf(box as WordsBox)
}

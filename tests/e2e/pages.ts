// Serves the sample pages under host names of this machine, and finds things on them.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { boxesOfWords, middleOf, type WordsBox } from '../../scripts/words-on-page.ts'
import type { Tab } from './browser.ts'

export { middleOf }

const folder = join(import.meta.dirname, '../pages')

export interface PageServer {
  /** The URL of a sample page; another host name of this machine makes another site of it. */
  url(name: string, host?: string): string
  /** The page as it is served, for comparison. */
  source(name: string): string
  close(): void
}

export async function servePages(): Promise<PageServer> {
  const source = (name: string) => readFileSync(join(folder, name), 'utf8')
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    try {
      const page = source(name)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (name, host = 'localhost') => `http://${host}:${port}/${name}`,
    source,
    close: () => server.close(),
  }
}

/** Names that are sure, and names by context. */
const highlights = ['backgrounder-mention', 'backgrounder-context']

/** Waits until names are underlined. */
export function waitForMentions(tab: Tab): Promise<void> {
  return tab.waitFor((names) => names.some((name) => CSS.highlights.has(name)), highlights)
}

export function waitForNoMentions(tab: Tab): Promise<void> {
  return tab.waitFor((names) => !names.some((name) => CSS.highlights.has(name)), highlights)
}

/** The text under each underline, in no particular order, white space folded. */
export function mentionTexts(tab: Tab, names = highlights): Promise<string[]> {
  return tab.evaluate((names) => {
    const texts: string[] = []
    // Through forEach: a content script's Highlight can't be iterated from every world.
    for (const name of names) {
      CSS.highlights.get(name)?.forEach((mention) => {
        const range = document.createRange()
        range.setStart(mention.startContainer, mention.startOffset)
        range.setEnd(mention.endContainer, mention.endOffset)
        texts.push(range.toString().replace(/\s+/g, ' '))
      })
    }
    return texts
  }, names)
}

/** The lines' boxes of the first text like `text` below `selector`, after scrolling to it. Joined over elements. */
export function boxesOf(tab: Tab, text: string, selector = 'body'): Promise<WordsBox[]> {
  return tab.evaluate(boxesOfWords, { text, selector })
}

/** Moves the pointer onto the text and waits for the card. Returns the text's boxes. */
export async function hover(tab: Tab, text: string, selector?: string, timeoutMs?: number) {
  const boxes = await boxesOf(tab, text, selector)
  await settle(tab)
  await tab.movePointer(middleOf(boxes[0] as (typeof boxes)[number]))
  await tab.waitFor(() => document.querySelector('backgrounder-card'), undefined, timeoutMs)
  // What a card hides at first is made after its first frame.
  await settle(tab)
  return boxes
}

/** Two frames: scrolling is done, and its event has been seen. */
export function settle(tab: Tab): Promise<void> {
  return tab.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

export function cardBox(tab: Tab) {
  return tab.evaluate(() => {
    const { left, top, right, bottom } = (
      document.querySelector('backgrounder-card') as Element
    ).getBoundingClientRect()
    return { left, top, right, bottom, viewport: { width: innerWidth, height: innerHeight } }
  })
}

export function waitForNoCard(tab: Tab): Promise<void> {
  return tab.waitFor(() => !document.querySelector('backgrounder-card'))
}

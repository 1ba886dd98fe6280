// What is held of a page while it is read, and that nothing is once it is not: by heap snapshots, in Chromium.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../../scripts/launch-chromium.ts'
import { benchArticle } from '../pages/live/bench-pages.ts'
import { type HeapNode, readHeap } from './heap.ts'

let browser: Chromium
let page: Page
let session: CDPSession
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(benchArticle())
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchChromium(join(import.meta.dirname, '../../.output/chrome-mv3'))
  page = await browser.context.newPage()
  session = await browser.context.newCDPSession(page)
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/story`)
})
afterAll(async () => {
  await browser?.close()
  server.close()
})

const hasUnderlines = () => CSS.highlights.has('backgrounder-mention')

/** The heap once it is as it should be; if it never is, as it was last. */
async function heapWhen(isDone: (heap: HeapNode[]) => boolean): Promise<HeapNode[]> {
  let heap = await readHeap(session)
  for (let tries = 0; tries < 8 && !isDone(heap); tries++) heap = await readHeap(session)
  return heap
}

/** What only the extension has on this page. */
function ours(heap: HeapNode[]) {
  const count = (is: (node: HeapNode) => boolean) => heap.filter(is).length
  return {
    ranges: count(({ type, name }) => type === 'native' && name === 'StaticRange'),
    highlights: count(({ type, name }) => type === 'native' && name === 'Highlight'),
    // A card's id, which stands in the lexicon and on no page.
    lexicons: count(({ type, name }) => /string/.test(type) && name === 'abbey-gate-bombing'),
    cards: count(({ type, name }) => type === 'native' && /backgrounder-card/i.test(name)),
  }
}
const detached = (heap: HeapNode[]) => heap.filter(({ isDetached }) => isDetached).map(({ name }) => name)

test('holds ranges and names while it reads, each once', async () => {
  await page.waitForFunction(hasUnderlines)
  const { ranges, highlights, lexicons } = ours(await readHeap(session))
  expect(ranges).toBeGreaterThan(100)
  expect(highlights).toBeGreaterThan(0)
  expect(lexicons).toBe(1)
})

test('holds no node that the page has thrown away', async () => {
  await page.evaluate(() => {
    history.pushState({}, '', '?story=2')
    const article = document.querySelector('article') as Element
    article.outerHTML = article.outerHTML.replace(/The Taliban/g, 'Boko Haram')
  })
  await page.waitForFunction(() => {
    const texts: string[] = []
    CSS.highlights.get('backgrounder-mention')?.forEach(({ startContainer }) => {
      texts.push((startContainer as Text).data)
    })
    return texts.some((text) => text.startsWith('Boko Haram'))
  })
  expect(detached(await heapWhen((heap) => !detached(heap).length))).toEqual([])
})

test('holds no card that was closed', async () => {
  const box = await page.evaluate(() => {
    const range = document.createRange()
    const paragraph = document.querySelector('article p') as Element
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
    const text = paragraph.firstChild as Text
    range.setStart(text, 0)
    range.setEnd(text, 'Boko Haram'.length)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.move(box.x, box.y, { steps: 3 })
  // Nothing that hands the test a node: it would be held.
  await page.waitForFunction(() => document.querySelector('backgrounder-card') !== null)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.querySelector('backgrounder-card') === null)
  await page.mouse.move(2, 2)
  expect(detached(await heapWhen((heap) => !detached(heap).length))).toEqual([])
})

test('holds nothing on a site that is switched off', async () => {
  const popup = await browser.context.newPage()
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`)
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } }
    }
    await chrome.storage.local.set({
      sites: { version: 2, value: { mode: 'everywhere', off: ['localhost'], on: [] } },
    })
  })
  await popup.close()
  await page.waitForFunction(() => !CSS.highlights.has('backgrounder-mention'))
  const nothing = { ranges: 0, highlights: 0, lexicons: 0, cards: 0 }
  const heap = await heapWhen((heap) => Object.values(ours(heap)).every((count) => count === 0))
  expect(ours(heap)).toEqual(nothing)
  expect(detached(heap)).toEqual([])
})

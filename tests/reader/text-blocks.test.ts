import { describe, expect, test } from 'vitest'
import { createBlockCache } from '../../entrypoints/reader/block-cache.ts'
import { flowInFile } from '../../entrypoints/reader/element-flow.ts'
import { locate } from '../../entrypoints/reader/locate.ts'
import { readTextBlocks } from '../../entrypoints/reader/text-blocks.ts'
import { readDocument } from '../../scripts/read-file.ts'

const read = (html: string) => {
  const { body } = readDocument(`<html><body>${html}</body></html>`)
  return [...readTextBlocks(body, flowInFile)].map(({ text }) => text.replace(/\s+/g, ' ').trim())
}

describe('readTextBlocks', () => {
  test.each([
    ['joins inline elements', '<p>The <b>Haqqani</b> <i>net</i>work</p>', ['The Haqqani network']],
    ['parts blocks', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['breaks lines', '<p>One<br>two</p>', ['One two']],
    ['does not join over what it skips', '<p>Boko <code>x</code> Haram</p>', ['Boko \uFFFC Haram']],
    ['leaves out closed sections', '<details><summary>Sum</summary><p>In</p></details>', ['Sum']],
    ['reads open sections', '<details open><summary>Sum</summary><p>In</p></details>', ['Sum', 'In']],
    ['leaves out comments', '<div class="comments"><p>Reply</p></div><p>Text</p>', ['Text']],
    ['leaves out a small form', '<form><p>Your mail</p></form><p>Text</p>', ['Text']],
    [
      'leaves out a line that is one link',
      '<p><a href="/a">Old story</a> ›</p><li><a href="/b"> Another story </a></li><p>Text</p>',
      ['Text'],
    ],
    ['leaves out a line of links', '<p><a href="/a">Kabul</a> | <a href="/b">Taliban</a></p><p>Text</p>', ['Text']],
    ['leaves out what stands in a link', '<a href="/a"><div>Old story</div><p>It says</p></a><p>Text</p>', ['Text']],
    [
      'reads links in a text',
      '<p>See <a href="/a">Kabul</a> and <a href="/b">Kandahar</a></p>',
      ['See Kabul and Kandahar'],
    ],
    ['reads a headline that is a link', '<h2><a href="/a">Taliban meet</a></h2><p>Text</p>', ['Taliban meet', 'Text']],
    ['reads a form around the page', `<form>${'<p>Text</p>'.repeat(6)}</form>`, Array(6).fill('Text')],
    [
      'reads a wrapper named for a sidebar',
      `<div class="content sidebar">${'<p>Text</p>'.repeat(13)}</div>`,
      Array(13).fill('Text'),
    ],
  ])('%s', (_, html, blocks) => expect(read(html)).toEqual(blocks))

  test('marks headings', () => {
    const { body } = readDocument('<html><body><h2>What <b>next</b></h2><p>Text</p></body></html>')
    expect([...readTextBlocks(body, flowInFile)].map(({ isHeading = false }) => isHeading)).toEqual([true, false])
  })

  test('finds the way back to the nodes', () => {
    const { body } = readDocument('<html><body><p>The <b>Haqqani</b> network</p></body></html>')
    const [block] = [...readTextBlocks(body, flowInFile)]
    if (!block) throw new Error('no block')
    expect(locate(block, 4, 'start').node.data).toBe('Haqqani')
    expect(locate(block, 11, 'end')).toMatchObject({ node: { data: 'Haqqani' }, offset: 7 })
    expect(locate(block, 11, 'start')).toMatchObject({ node: { data: ' network' }, offset: 0 })
  })
})

describe('createBlockCache', () => {
  const html =
    '<html><body><section><p>One</p><p>Two</p></section><section><p>Three</p><p hidden>Four</p></section></body></html>'
  const count = (flows: { read: number }) => (element: Element) => {
    flows.read++
    return flowInFile(element)
  }

  test('reads only what changed', () => {
    const { body } = readDocument(html)
    const cache = createBlockCache(() => undefined)
    const flows = { read: 0 }
    const texts = () => [...readTextBlocks(body, count(flows), cache)].map(({ text }) => text)
    const first = texts()
    const whole = flows.read
    flows.read = 0
    expect(texts()).toEqual(first)
    expect(flows.read).toBe(0)

    const text = body.querySelector('p')?.firstChild as Text
    text.data = 'New'
    cache.touch(text)
    expect(texts()).toEqual(['New', ...first.slice(1)])
    expect(flows.read).toBeLessThan(whole)
  })

  test('notices when hidden text may be shown', () => {
    const { body } = readDocument(html)
    const cache = createBlockCache(() => undefined)
    const texts = () => [...readTextBlocks(body, flowInFile, cache)].map(({ text }) => text)
    texts()
    const [first, second] = [...body.querySelectorAll('section')] as unknown as [Element, Element]
    expect(cache.mayShow(first)).toBe(false)
    second.querySelector('[hidden]')?.removeAttribute('hidden')
    expect(cache.mayShow(second)).toBe(true)
    expect(texts()).toContain('Four')
    expect(cache.mayShow(second)).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { tailLines } from '../../data/tail-lines.ts'
import { endOfArticle } from '../../entrypoints/reader/article-end.ts'
import { flowInFile } from '../../entrypoints/reader/element-flow.ts'
import { readTextBlocks } from '../../entrypoints/reader/text-blocks.ts'
import { readDocument } from '../../scripts/read-file.ts'
import { paragraphs, ps } from '../content/furniture.ts'

/** What is read of an article of six paragraphs with this after it, besides those. */
function readAfter(tail: string, body = ps(6)): string[] {
  const document = readDocument(
    `<html><body><article><h1>Talks</h1><div class="body">${body}</div>${tail}</article></body></html>`,
  )
  const blocks = readTextBlocks(document.body, flowInFile)
  const texts = blocks.slice(0, endOfArticle(blocks, tailLines)).map(({ text }) => text.replace(/\s+/g, ' ').trim())
  return texts.slice(1).filter((text) => !paragraphs(6).includes(text))
}

const card = (i: number) =>
  `<div class="card"><h4>Another story</h4><p class="dek">${paragraphs(1, 'en', i)[0]}</p></div>`
const long = paragraphs(1, 'en', 4)[0] as string

test.each([
  ['related stories with blurbs', `<h3>Related Stories</h3>${[1, 2, 3, 4].map(card).join('')}`],
  ['a bold line instead of a heading', `<p><strong>Read also:</strong></p>${[1, 2].map(card).join('')}`],
  ['more of a subject', `<h2>More on Afghanistan</h2>${[1, 2].map(card).join('')}`],
  ['the author', `<div class="bio"><h4>About the author</h4><p>${long}</p></div>`],
  ['comments, however many', `<h2>12 Comments</h2><div id="thread">${ps(12)}</div>`.replaceAll('<p>', '<p>Well. ')],
  [
    'one tail after the other',
    `<p>Share this article</p><h3>Most popular</h3>${[1, 2].map(card).join('')}<h3>Leave a comment</h3><div id="thread"><p>${long}</p></div>`,
  ],
  ['in German', `<h3>Mehr zum Thema</h3>${[1, 2].map(card).join('')}`],
  ['in French', `<p>À lire aussi :</p>${[1, 2].map(card).join('')}`],
  ['in Arabic', `<h3>مواضيع ذات صلة</h3>${[1, 2].map(card).join('')}`],
  ['in Russian', `<h3>Читайте также</h3>${[1, 2].map(card).join('')}`],
])('the article ends before %s', (_, tail) => {
  expect(readAfter(tail)).toEqual([])
})

test.each([
  ['a box in the middle', `<h3>Related</h3>${card(1)}`, `<div class="body"><p>${long}</p></div>`, long],
  [
    'an advertisement before the last line',
    '<p>Advertisement</p>',
    '<div class="body"><p>The talks go on in Doha on Sunday.</p></div>',
    'The talks go on in Doha on Sunday.',
  ],
  [
    'the next article below',
    `<h3>Up next</h3>`,
    `<section class="second">${ps(3, '', 'en', 7)}</section>`,
    paragraphs(3, 'en', 7)[2] as string,
  ],
  [
    'a correction',
    '',
    '<p class="note">Correction: an earlier version gave another date for the talks.</p>',
    'Correction: an earlier version gave another date for the talks.',
  ],
  [
    'a section that is called like a tail',
    '<h2>Comments on the draft by the council</h2>',
    `<div class="late"><p>${long}</p></div>`,
    long,
  ],
  [
    'an encyclopedia’s list',
    '<h2>See also</h2>',
    '<ul><li>The talks of 2019 in Doha, which had another agenda altogether</li></ul>',
    'The talks of 2019 in Doha, which had another agenda altogether',
  ],
])('the article goes on after %s', (_, between, rest, last) => {
  expect(readAfter(between + rest).at(-1)).toBe(last)
})

test('entries of a live blog go on', () => {
  const entries = [1, 2, 3, 4, 5].map(
    (i) => `<section class="entry"><h3>10:${i}0</h3><p>${paragraphs(1, 'en', i)[0]}</p><p>Share this</p></section>`,
  )
  expect(readAfter('', entries.join('')).filter((text) => /^10:/.test(text))).toHaveLength(5)
})

test('a page that begins with such a line has no end there', () => {
  expect(readAfter('', `<p>Related</p>${ps(6)}`)).toEqual(['Related'])
})

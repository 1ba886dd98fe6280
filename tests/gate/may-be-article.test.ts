import { expect, test } from 'vitest'
import { judgeArticle } from '../../entrypoints/content/article.ts'
import { mayBeArticle } from '../../entrypoints/gate/may-be-article.ts'
import { readDocument } from '../../scripts/read-file.ts'
import { articleMakes } from '../content/article-makes.ts'
import { otherMakes } from '../content/other-makes.ts'
import { benchOther } from '../pages/live/bench-pages.ts'

const urlOf = (document: Document) => {
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  return new URL(url ?? '/some/page', 'https://x.example').href
}
const may = (html: string) => {
  const document = readDocument(html)
  return mayBeArticle(document, urlOf(document))
}

test('the gate lets every article of the corpus through, and also what the doorkeeper takes by mistake', {
  timeout: 30_000,
}, () => {
  const missed = [...articleMakes, ...otherMakes]
    .filter(({ html }) => judgeArticle(readDocument(html)).isArticle && !may(html))
    .map(({ name }) => name)
  expect(missed).toEqual([])
})

test('it spares many other pages the doorkeeper, even of a corpus that is full of false declarations', {
  timeout: 30_000,
}, () => {
  const taken = otherMakes.filter(({ html }) => may(html)).map(({ name }) => name)
  expect(taken.length / otherMakes.length, taken.join(', ')).toBeLessThan(0.65)
})

test.each([
  ['a busy front page', benchOther(), '/other', false],
  [
    'a form',
    '<h1>Sign in</h1><form><p>Name <input></p><p>Password <input></p><p><button>Go</button></p></form>',
    '/login',
    false,
  ],
  ['paragraphs too short for text', '<p>One.</p><p>Two.</p><p>Three.</p>', '/x', false],
  [
    'paragraphs beside each other',
    `<div>${`<p>${'A sentence of some length. '.repeat(6)}</p>`.repeat(4)}</div>`,
    '/x',
    true,
  ],
  [
    'teasers, one paragraph each',
    `<div><h3>T</h3><p>${'A sentence of some length. '.repeat(6)}</p></div>`.repeat(40),
    '/x',
    false,
  ],
  ['text divided by line breaks', `<div>${'Some words.<br><br>'.repeat(6)}</div>`, '/x', true],
  ['a headline in the address', '<h1>Road reopens</h1><div>text</div>', '/news/road-reopens-after-long-talks', true],
  [
    'JSON-LD of an article',
    '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>',
    '/',
    true,
  ],
  ['JSON-LD of a site', '<script type="application/ld+json">{"@type":"WebSite"}</script>', '/x', false],
  ['Open Graph', '<meta property="og:type" content="article">', '/', true],
])('%s', (_, html, pathname, expected) => {
  expect(
    mayBeArticle(readDocument(`<html><head></head><body>${html}</body></html>`), `https://x.example${pathname}`),
  ).toBe(expected)
})

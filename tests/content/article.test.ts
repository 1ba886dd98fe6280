import { isProbablyReaderable } from '@mozilla/readability'
import { describe, expect, test } from 'vitest'
import { judgeArticle } from '../../entrypoints/content/article.ts'
import { findPublished } from '../../entrypoints/content/published.ts'
import { readDocument } from '../../scripts/read-file.ts'
import { articleMakes } from './article-makes.ts'
import { otherMakes } from './other-makes.ts'

const judge = (html: string) => judgeArticle(readDocument(html))
const explain = ({ score, signals, bodyLength }: ReturnType<typeof judge>) =>
  `${score}, ${bodyLength} characters: ${signals.map(({ name, weight }) => `${weight} ${name}`).join('; ')}`

describe('articles of every make', () => {
  test.each(articleMakes.map((make) => [make.name, make] as const))('%s', (_, { html }) => {
    const judgement = judge(html)
    expect(judgement.isArticle, explain(judgement)).toBe(true)
    expect(judgement.root?.textContent).toMatch(
      /checkpoints|Checkpoint|Wartezeiten|نقطتي|检查站|pages|promises|fourth month/,
    )
  })
})

describe('pages that are none', () => {
  test.each(otherMakes.map((make) => [make.name, make] as const))('%s', (_, { html }) => {
    const judgement = judge(html)
    expect(judgement.isArticle, explain(judgement)).toBe(false)
  })
})

describe('the day of publication', () => {
  test.each(articleMakes.filter(({ published }) => published !== undefined).map((make) => [make.name, make] as const))(
    '%s',
    (_, { html, published }) => {
      const document = readDocument(html)
      const { declared, root, headline } = judgeArticle(document)
      expect(findPublished(document, declared, root, headline)?.date ?? null).toBe(published)
    },
  )
})

test('the corpus is one that Readability’s quick test can not tell apart', { timeout: 30_000 }, () => {
  const readable = (html: string) => isProbablyReaderable(readDocument(html))
  const found = articleMakes.filter(({ html }) => readable(html)).length / articleMakes.length
  const wrong = otherMakes.filter(({ html }) => readable(html)).length / otherMakes.length
  expect(articleMakes.length).toBeGreaterThanOrEqual(60)
  expect(otherMakes.length).toBeGreaterThanOrEqual(60)
  expect(found < 0.96 || wrong > 0.04, `found ${found}, wrong ${wrong}`).toBe(true)
})

describe('pages with less to go by', () => {
  const without = {
    'no JSON-LD': (html: string) => html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, ''),
    'no address': (html: string) => html.replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, ''),
    'no metadata': (html: string) => html.replace(/<meta (property|name)=[^>]*>|<link rel="canonical"[^>]*>/g, ''),
    'no class names': (html: string) =>
      html.replace(/ class="[^"]*"/g, ' class="a1b2"').replace(/<body [^>]*>/, '<body>'),
    'og:article on everything': (html: string) =>
      html.replace('</head>', '<meta property="og:type" content="article"></head>'),
    'an Article on everything': (html: string) =>
      html.replace('</head>', '<script type="application/ld+json">{"@graph":[{"@type":"Article"}]}</script></head>'),
  }
  test.each(Object.entries(without))(
    '%s',
    (_, change) => {
      const missed = articleMakes.filter(({ html }) => !judge(change(html)).isArticle).map(({ name }) => name)
      const wrong = otherMakes.filter(({ html }) => judge(change(html)).isArticle).map(({ name }) => name)
      expect(missed.length / articleMakes.length, missed.join(', ')).toBeLessThanOrEqual(0.06)
      expect(wrong.length / otherMakes.length, wrong.join(', ')).toBeLessThanOrEqual(0.04)
    },
    30_000,
  )
})

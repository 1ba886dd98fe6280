// A line that is a link, or nothing but links, leads to another page: a teaser, a related story, a button. Such lines stand among the article's paragraphs
// and below them on most news pages, under names that nobody can list.
import type { TextBlock } from './text-blocks.ts'

/** So much may stand beside a link: a bullet, an arrow, a bar before the next; or so much of all: "Read more:". */
const mostBesideEach = 3
const mostBeside = 0.1

/** Headlines lead to their own page on many sites. */
const headline = /^h[12]$/

export function isLinksOnly({ element, inline, text }: Pick<TextBlock, 'element' | 'inline' | 'text'>): boolean {
  if (headline.test(element.localName)) return false
  const links = inline.filter(({ element: part }) => isLink(part))
  if (!links.length) return element.closest('a[href]') !== null
  const linked = links.reduce((sum, { start, end }) => sum + lengthOf(text.slice(start, end)), 0)
  const all = lengthOf(text)
  return all - linked <= Math.max(links.length * mostBesideEach, all * mostBeside)
}

const isLink = (element: Element) => element.localName === 'a' && element.hasAttribute('href')
const lengthOf = (text: string) => text.trim().length

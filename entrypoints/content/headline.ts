import { follows } from './flat-tree.ts'

/** The headline of what the page is about: not the site's name, which many pages put into an h1 too. */
export function findHeadline(document: Document, holder: Element | undefined): { element?: Element; isTitle: boolean } {
  const declared = [
    document.querySelector('meta[property="og:title" i]')?.getAttribute('content') ?? '',
    document.title ?? '',
  ].map(fold)
  const site = fold(document.querySelector('meta[property="og:site_name" i]')?.getAttribute('content') ?? '')
  const isSame = (text: string) =>
    declared.some(
      (title) =>
        title.length > 5 &&
        (title.startsWith(text) ||
          (text.length > 18 && title.includes(text)) ||
          (title.length > 18 && text.includes(title))),
    )
  let best: Element | undefined
  for (const element of headlineLike(document)) {
    const text = fold(element.textContent ?? element.getAttribute('content') ?? '')
    if (text.length < 6 || text === site || element.localName === 'meta') continue
    if (isSame(text)) return { element, isTitle: text.length >= 12 || !text.includes(' ') }
    const isBefore = !holder || holder.contains(element) || follows(holder, element)
    if (isBefore && element.localName === 'h1') best = element
  }
  const plain = best ? undefined : plainTitle(document, isSame)
  return plain ? { element: plain, isTitle: true } : { ...(best && { element: best }), isTitle: false }
}

const mostPlain = 3_000

/** On pages without headings: what holds the title and nothing else. */
function plainTitle(document: Document, isTitle: (text: string) => boolean): Element | undefined {
  const elements = document.querySelectorAll('div, span, p, td, strong')
  for (let i = 0; i < elements.length && i < mostPlain; i++) {
    const element = elements[i] as Element
    if (element.firstElementChild) continue
    const text = fold((element.textContent ?? '').slice(0, longestTitle))
    if (text.length > shortestPlain && isTitle(text) && !element.closest('a, nav, footer, aside')) return element
  }
  return undefined
}
const shortestPlain = 20
const longestTitle = 300

/** First what is one; then what else is made into one on pages whose h1 is the site's name, or that have none. */
function* headlineLike(document: Document): Generator<Element> {
  yield* [...document.querySelectorAll('h1, [itemprop~=headline]')].slice(0, 8)
  yield* [
    ...document.querySelectorAll('h2, h3, [class*="headline" i], [class*="heading" i], [class*="title" i], font, b'),
  ].slice(0, 30)
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

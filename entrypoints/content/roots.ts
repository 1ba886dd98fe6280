// The elements to read: the article, and further ones of the same make below it, as pages append them on scrolling.
import type { Judgement } from './article.ts'
import type { Asked } from './door.ts'

const leastParagraphs = 3
const leastLength = 500

/** None if the page is no article, unless it is asked for all the same: then its main text, or all there is. */
export function findRoots(document: Document, { isArticle, root }: Judgement, asked?: Asked): Element[] {
  if (asked === 'page' && !isArticle) return [document.querySelector('main, [role=main]') ?? document.body]
  if (!root || !(isArticle || asked)) return []
  return [root, ...findMore(document, root)]
}

function findMore(document: Document, root: Element): Element[] {
  if (root === document.body || root.localName === 'main') return []
  const [make] = (root.getAttribute('class') ?? '').split(/\s+/)
  return [...document.getElementsByTagName(root.localName)].filter((element) => {
    if (element.contains(root) || root.contains(element)) return false
    const [otherMake] = (element.getAttribute('class') ?? '').split(/\s+/)
    return otherMake === make && isLong(element) && element.querySelector('h1, h2') !== null
  })
}

function isLong(element: Element): boolean {
  let count = 0
  let length = 0
  for (const paragraph of element.getElementsByTagName('p')) {
    const characters = paragraph.textContent?.length ?? 0
    if (characters > 60) count++
    length += characters
    if (count >= leastParagraphs && length >= leastLength) return true
  }
  return false
}

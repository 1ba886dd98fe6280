// Where the running text of a page is, and how much of it is of one piece: not teasers, posts, comments, or menus. By the DOM's
// structure alone, without styles or layout.

import { findShadowRoots, isWithin, parentOf } from './flat-tree.ts'
import { collectParagraphs, createAsideTest, ownText, type Paragraph } from './paragraphs.ts'
import { findRepeated } from './repeated.ts'

export interface PageText {
  /** The element that holds most of the text, closely. */
  holder?: Element
  /** Paragraphs of the main text, and their characters without those in links. Dense scripts count for more. */
  paragraphs: number
  length: number
  /** Paragraphs that stand alone below a heading of their own, in boxes of one make, as features and settings do. */
  alone: number
  /** Part of the text that stands in links. */
  linkShare: number
  /** What stands in boxes of one make, one beside the other: posts of a thread, comments, teasers. */
  repeated?: { count: number; length: number; kind: 'posts' | 'teasers' }
}

/** In steps: on a long page it is the most that judging costs. */
export function* readPageText(body: Element, allowSlow = true, isLive = false): Generator<void, PageText> {
  const isAside = createAsideTest(body)
  const tagged = yield* collectParagraphs(body.querySelectorAll('p'), isAside, (element) => element.textContent ?? '')
  const byTag = yield* weighText(body, tagged, isLive)
  if (byTag.length >= 700 || !allowSlow) return byTag
  // The page's text is in paragraphs, and they are teasers.
  if (byTag.repeated?.kind === 'teasers' && byTag.repeated.length > 2_000) return byTag
  if (byTag.length < 300) {
    const shadowed = findShadowRoots(body).flatMap((root) => [...root.querySelectorAll('p')])
    if (shadowed.length) {
      const more = yield* collectParagraphs(shadowed, isAside, (element) => element.textContent ?? '')
      const all = [...tagged, ...more]
      const inShadow = yield* weighText(body, all, isLive)
      if (inShadow.length > byTag.length) return inShadow
    }
  }
  // Pages that put their text straight into other elements, with line breaks or one element a paragraph.
  const leaves = yield* collectParagraphs(
    body.querySelectorAll('div, td, section, article, span, dd, li, font, center, pre, blockquote'),
    isAside,
    ownText,
  )
  const byText = yield* weighText(body, leaves, isLive)
  return byText.length > byTag.length * 1.5 ? byText : byTag
}

const lengthOf = (paragraphs: Paragraph[]) => paragraphs.reduce((sum, { length, linked }) => sum + length - linked, 0)

function* weighText(body: Element, paragraphs: Paragraph[], isLive: boolean): Generator<void, PageText> {
  yield
  const items = isLive ? undefined : findRepeated(body, paragraphs)
  yield
  const main = items ? paragraphs.filter((paragraph) => !items.within.has(paragraph)) : paragraphs
  const holder = findHolder(body, main.length ? main : paragraphs)
  yield
  const gathered = holder ? main.filter(({ element }) => isWithin(element, holder)) : []
  const length = lengthOf(gathered)
  const linked = gathered.reduce((sum, paragraph) => sum + paragraph.linked, 0)
  return {
    ...(holder && { holder }),
    paragraphs: gathered.length,
    alone: countAlone(gathered),
    length: Math.round(length),
    linkShare: length + linked > 0 ? linked / (length + linked) : 0,
    ...(items && { repeated: items.summary }),
  }
}

function countAlone(paragraphs: Paragraph[]): number {
  const children = new Map<Element, number>()
  for (const { element } of paragraphs) {
    const parent = parentOf(element) as Element
    children.set(parent, (children.get(parent) ?? 0) + 1)
  }
  let alone = 0
  for (const [parent, count] of children) {
    if (count === 1 && parent.querySelector('h2, h3, h4, label, button, a[class*="btn" i]') !== null) alone++
  }
  return alone
}

/** Paragraphs vote for their parent, and less for what is above it; then up to where nearly all of the main text is inside. */
function findHolder(body: Element, paragraphs: Paragraph[]): Element | undefined {
  const votes = new Map<Element, number>()
  for (const { element, length } of paragraphs) {
    let above = parentOf(element)
    for (let share = 1; above && above !== body.parentElement && share > 0.2; share *= 0.6) {
      votes.set(above, (votes.get(above) ?? 0) + length * share)
      above = parentOf(above)
    }
  }
  let holder: Element | undefined
  for (const [element, vote] of votes) if (!holder || vote > (votes.get(holder) as number)) holder = element
  return holder
}

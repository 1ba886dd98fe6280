// Where the running text of a page is, and how much of it is of one piece: not teasers, posts, comments, or menus. By the DOM's
// structure alone, without styles or layout.

import { findShadowRoots, isWithin, parentOf } from './flat-tree.ts'
import { isPageForm } from './page-form.ts'

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

interface Paragraph {
  element: Element
  length: number
  linked: number
}

const outsideTags = new Set(['nav', 'footer', 'aside', 'dialog', 'button', 'figure', 'noscript', 'template'])
const outsideRoles = /^(navigation|complementary|dialog|alertdialog|contentinfo|menu|search)$/
const besideText =
  /(^|[\s_-])(cookies?|consent|gdpr|newsletter|comments?|disqus|respond|related|recirc\w*|recommend\w*|more-(on|from|stories)|(?<!(?:no|has|with|without|right|left)[-_])sidebar(?!-(?:left|right|none|no))|promo|teasers?|footer|modal|popup|overlay|cookie-banner|outbrain|taboola|trending|most-(read|popular)|author-(bio|box|info)|advert\w*|breadcrumbs?|disclaimer|copyright|reviews?-(list|section)|product-(description|details|info))($|[\s_-])/i
/** Shorter ones are captions, labels and menus more often than text. */
const shortestParagraph = 50
/** So many paragraphs tell enough. */
const mostParagraphs = 150

export function readPageText(body: Element, allowSlow = true, isLive = false): PageText {
  const isAside = createAsideTest(body)
  const tagged = collect(body.querySelectorAll('p'), isAside, (element) => element.textContent ?? '')
  const byTag = weighText(body, tagged, isLive)
  if (byTag.length >= 700 || !allowSlow) return byTag
  // The page's text is in paragraphs, and they are teasers.
  if (byTag.repeated?.kind === 'teasers' && byTag.repeated.length > 2_000) return byTag
  if (byTag.length < 300) {
    const shadowed = findShadowRoots(body).flatMap((root) => [...root.querySelectorAll('p')])
    if (shadowed.length) {
      const all = [...tagged, ...collect(shadowed, isAside, (element) => element.textContent ?? '')]
      const inShadow = weighText(body, all, isLive)
      if (inShadow.length > byTag.length) return inShadow
    }
  }
  // Pages that put their text straight into other elements, with line breaks or one element a paragraph.
  const leaves = collect(
    body.querySelectorAll('div, td, section, article, span, dd, li, font, center, pre, blockquote'),
    isAside,
    ownText,
  )
  const byText = weighText(body, leaves, isLive)
  return byText.length > byTag.length * 1.5 ? byText : byTag
}

function collect(
  elements: ArrayLike<Element>,
  isAside: (element: Element) => boolean,
  textOf: (element: Element) => string,
) {
  const found: Paragraph[] = []
  const most = Math.min(elements.length, 2_500)
  for (let i = 0; i < most && found.length < mostParagraphs; i++) {
    const element = elements[i] as Element
    if (!element.firstChild) continue
    const text = textOf(element).trim()
    if (text.length < 20 || weightOf(text) < shortestParagraph || isAside(element)) continue
    let linked = 0
    for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0
    const length = weightOf(text)
    if (linked > text.length * 0.8) continue
    found.push({ element, length, linked: Math.min(length, linked * (length / text.length)) })
  }
  return found
}

/** Characters; those of scripts that write a word in one or two signs count two and a half. */
function weightOf(text: string): number {
  const folded = /\s{3}/.test(text) ? text.replace(/\s+/g, ' ') : text
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(folded.slice(0, 40))
  return dense ? folded.length * 2.5 : folded.length
}

/** Text that stands in the element itself or in inline elements within it, not in blocks. */
function ownText(element: Element): string {
  let text = ''
  let hasOwn = false
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const { data } = node as Text
      hasOwn ||= data.length > 20 && data.trim().length > 20
      text += data
    } else if (
      node.nodeType === 1 &&
      /^(a|b|i|em|strong|span|u|font|sup|q|cite|mark|abbr)$/.test((node as Element).localName)
    ) {
      if (text.length < 3_000) text += node.textContent ?? ''
    }
  }
  return hasOwn ? text : ''
}

/** Asked for every paragraph, and the same for all that share a parent. */
function createAsideTest(body: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  const isAsideAbove = (element: Element): boolean => {
    const above = parentOf(element)
    return above !== null && test(above)
  }
  const test = (element: Element): boolean => {
    if (element === body) return false
    let is = known.get(element)
    if (is === undefined) {
      is = isOutside(element) || isAsideAbove(element)
      known.set(element, is)
    }
    return is
  }
  return (element) => isAsideAbove(element) || isOutside(element)
}

function isOutside(element: Element): boolean {
  // Some pages open the article itself as a dialog.
  const isDialog = element.localName === 'dialog' && element.querySelector('article') !== null
  if (outsideTags.has(element.localName) && !isDialog) return true
  if (element.localName === 'form' && !isPageForm(element)) return true
  if (!element.hasAttributes()) return false
  if (element.hasAttribute('hidden') || outsideRoles.test(element.getAttribute('role') ?? '')) return true
  const editable = element.getAttribute('contenteditable')
  if (editable === '' || editable === 'true') return true
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.length > 1 && names.length < 300 && besideText.test(names) && !element.querySelector('h1')
}

const lengthOf = (paragraphs: Paragraph[]) => paragraphs.reduce((sum, { length, linked }) => sum + length - linked, 0)

function weighText(body: Element, paragraphs: Paragraph[], isLive: boolean): PageText {
  const items = isLive ? undefined : findRepeated(body, paragraphs)
  const main = items ? paragraphs.filter((paragraph) => !items.within.has(paragraph)) : paragraphs
  const holder = findHolder(body, main.length ? main : paragraphs)
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

const marker =
  'time, [class*="author" i], [class*="user" i], [class*="avatar" i], [class*="date" i], [class*="rating" i], [itemprop=author], a[href*="/user" i], a[href*="profile" i], a[href*="/u/"]'
const linkedHeading = 'h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4'
const postWords = /(^|[\s_-])(posts?|postbody|message|comments?|reply|replies|answers?|review|thread)($|[\s_-])/i

/** The largest group of boxes of one make whose members look like posts or teasers. */
function findRepeated(body: Element, paragraphs: Paragraph[]) {
  // Text by element, for every ancestor of a paragraph.
  const texts = new Map<Element, number>()
  for (const { element, length } of paragraphs) {
    for (let above = parentOf(element); above && above !== body; above = parentOf(above)) {
      texts.set(above, (texts.get(above) ?? 0) + length)
    }
  }
  const groups = new Map<Element, Map<string, Element[]>>()
  for (const element of texts.keys()) {
    const parent = parentOf(element) as Element
    const make = `${element.localName}.${(element.getAttribute('class') ?? '').split(/\s+/, 2).join('.').replace(/\d+/g, '')}`
    let makes = groups.get(parent)
    if (!makes) {
      makes = new Map()
      groups.set(parent, makes)
    }
    const members = makes.get(make)
    if (members) members.push(element)
    else makes.set(make, [element])
  }
  const found: { members: Element[]; length: number; kind: 'posts' | 'teasers' }[] = []
  for (const makes of groups.values()) {
    for (const members of makes.values()) {
      if (members.length < 2) continue
      const length = members.reduce((sum, member) => sum + (texts.get(member) as number), 0)
      const first = members[0] as Element
      const isPost = postWords.test(`${first.getAttribute('class') ?? ''} ${first.id}`)
      if (members.length < 3 && !isPost) continue
      const kind = kindOf(members, isPost, length / members.length, paragraphs)
      if (kind) found.push({ members, length, kind })
    }
  }
  if (!found.length) return undefined
  const all = new Set(found.flatMap(({ members }) => members))
  const within = new Set(paragraphs.filter(({ element }) => isBelow(element, all)))
  const largest = found.reduce((a, b) => (b.length > a.length ? b : a))
  const length = [...within].reduce((sum, paragraph) => sum + paragraph.length, 0)
  return { within, summary: { count: all.size, length: Math.round(length), kind: largest.kind } }
}

function isBelow(element: Element, ancestors: Set<Element>): boolean {
  for (let above = parentOf(element); above; above = parentOf(above)) if (ancestors.has(above)) return true
  return false
}

function kindOf(
  members: Element[],
  isPost: boolean,
  mean: number,
  paragraphs: Paragraph[],
): 'posts' | 'teasers' | undefined {
  const sample = members.slice(0, 6)
  const share = (selector: string) =>
    sample.filter((member) => member.querySelector(selector) !== null).length / sample.length
  if (share(linkedHeading) > 0.6 || sample.every((member) => member.closest('a') !== null)) return 'teasers'
  // A link that is no part of the text beside a few words: a teaser whose title is no heading.
  const isLinked = (member: Element) =>
    [...member.getElementsByTagName('a')].some(
      (link) =>
        (link.textContent?.trim().length ?? 0) > 15 && !paragraphs.some(({ element }) => element.contains(link)),
    )
  if (members.length > 5 && mean < 250 && sample.every(isLinked)) return 'teasers'
  // Whole articles below each other are no posts, unless they say so.
  if (mean > 1_500 && !isPost) return undefined
  return share(marker) > 0.6 ? 'posts' : undefined
}

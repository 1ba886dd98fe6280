// Is this page an article, which element holds it, and when was it published? Reads the DOM's structure only: no styles, no
// layout, so that a page that is no article pays next to nothing, and saved pages can be judged without a browser.
import { findPublished, type Published } from './published.ts'

export interface Signal {
  name: string
  weight: number
}

export interface Article {
  /** The smallest element that holds the headline and the body. */
  root: Element
  published?: Published
  signals: Signal[]
}

export interface Judgement {
  isArticle: boolean
  signals: Signal[]
  score: number
  root?: Element
  /** UTF-16 units of running text in paragraphs. */
  bodyLength: number
}

const threshold = 4

/** The article on this page, or undefined if it is none. */
export function readArticle(document: Document): Article | undefined {
  const { isArticle, root, signals } = judgeArticle(document)
  if (!isArticle || !root) return undefined
  const published = findPublished(document)
  return { root, signals, ...(published && { published }) }
}

/** Weighs what the publisher declares against what is there. */
export function judgeArticle(document: Document): Judgement {
  const signals: Signal[] = []
  const weigh = (name: string, weight: number, holds = true) => {
    if (holds && weight !== 0) signals.push({ name, weight })
  }
  const body = document.body
  if (!body) return { isArticle: false, signals, score: 0, bodyLength: 0 }

  const type = declaredType(document)
  weigh(`declared ${type.name}`, type.weight)
  const text = findText(body)
  weigh(`${text.paragraphs} paragraphs, ${text.length} characters`, textWeight(text))
  weigh('one headline', 1, document.querySelectorAll('h1').length === 1)
  weigh(
    'date or byline',
    1,
    document.querySelector('time, [rel=author], [itemprop=author], [class*=byline i]') !== null,
  )
  weigh('mostly links', -3, text.linkShare > 0.4)
  weigh('front page', -4, isFrontPage(document))
  weigh('being edited', -5, isEditor(document))
  weigh('sign-in or purchase', -3, text.length < 1500 && document.querySelector('input[type=password]') !== null)

  const score = signals.reduce((sum, { weight }) => sum + weight, 0)
  const isArticle = score >= threshold && text.length > 0
  const root = text.holder && withHeadline(text.holder)
  return { isArticle, signals, score, bodyLength: text.length, ...(root && { root }) }
}

const articleTypes =
  /(News|Analysis|AskPublicNews|Background|Opinion|Report|Review|Satirical|Scholarly|Tech|Medical|AdvertiserContent)?Article$|BlogPosting|^Report$|LiveBlogPosting|^(Critic)?Review$/i
const otherTypes =
  /Product|SearchResultsPage|CollectionPage|ItemList|ProfilePage|QAPage|DiscussionForum|Recipe|JobPosting|CheckoutPage/i

function declaredType(document: Document): Signal {
  const types = jsonLdTypes(document)
  for (const element of document.querySelectorAll('[itemtype*="schema.org"][itemscope]')) {
    types.push(element.getAttribute('itemtype')?.split('/').pop() ?? '')
  }
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  const found = types.find((type) => articleTypes.test(type))
  if (found) return { name: found, weight: 3 }
  if (/^article/i.test(og)) return { name: 'og:article', weight: 2 }
  const other = types.find((type) => otherTypes.test(type)) ?? (/product|profile/i.test(og) ? og : undefined)
  if (other) return { name: other, weight: -3 }
  return { name: 'nothing', weight: 0 }
}

function jsonLdTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // The types are enough: a match by pattern survives the broken JSON that many pages carry.
    for (const [, one, many] of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(?:"([^"]*)"|\[([^\]]*)\])/g)) {
      types.push(...(one !== undefined ? [one] : (many as string).split(',').map((type) => type.replace(/["\s]/g, ''))))
    }
  }
  return types
}

interface MainText {
  holder?: Element
  paragraphs: number
  length: number
  linkShare: number
}

const outside = 'nav, footer, aside, form, dialog, [role=navigation], [role=complementary], [role=dialog], [hidden]'
const shortestParagraph = 60

/** Paragraphs by tag; on pages that have none worth the name, the innermost elements with text of their own. */
function findText(body: Element): MainText {
  const byTag = tally(body, body.querySelectorAll('p'))
  if (byTag.length >= 600) return byTag
  const leaves = [...body.querySelectorAll('p, div, section, span, dd')].filter(hasOwnText)
  const byText = tally(body, leaves)
  return byText.length > byTag.length ? byText : byTag
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim().length > 20) return true
  }
  return false
}

/** The element with most running text: paragraphs vote for their parent, and with half a voice for its parent. */
function tally(body: Element, candidates: Iterable<Element>): MainText {
  const votes = new Map<Element, number>()
  let paragraphs = 0
  let length = 0
  let linked = 0
  for (const paragraph of candidates) {
    const characters = paragraph.textContent?.trim().length ?? 0
    const parent = paragraph.parentElement
    if (characters < shortestParagraph || !parent || paragraph.closest(outside)) continue
    paragraphs++
    length += characters
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0
    votes.set(parent, (votes.get(parent) ?? 0) + characters)
    const grandparent = parent.parentElement
    if (grandparent && grandparent !== body.parentElement) {
      votes.set(grandparent, (votes.get(grandparent) ?? 0) + characters / 2)
    }
  }
  let holder: Element | undefined
  for (const [element, vote] of votes) if (!holder || vote > (votes.get(holder) as number)) holder = element
  return { ...(holder && { holder }), paragraphs, length, linkShare: length ? linked / length : 0 }
}

function textWeight({ paragraphs, length }: MainText): number {
  if (length < 250) return -2
  if (length < 600) return 1
  if (length < 1500) return paragraphs >= 2 ? 2 : 1
  return paragraphs >= 4 ? 3 : 2
}

function isFrontPage(document: Document): boolean {
  const path = document.location?.pathname ?? ''
  const links = document.querySelectorAll('h2 a, h3 a, a h2, a h3').length
  return (/^\/?(index\.\w+)?$/.test(path) && links > 8) || links > 60
}

function isEditor(document: Document): boolean {
  const editable = document.querySelector('[contenteditable=""], [contenteditable=true], [role=textbox]')
  return (document as { designMode?: string }).designMode === 'on' || (editable?.textContent?.length ?? 0) > 200
}

/** Climbs from the text until the headline is inside, but not into the whole page's furniture. */
function withHeadline(holder: Element): Element {
  const headline = holder.ownerDocument.querySelector('h1')
  for (let element: Element | null = holder; element; element = element.parentElement) {
    if (!headline || element.contains(headline)) return element
  }
  return holder
}

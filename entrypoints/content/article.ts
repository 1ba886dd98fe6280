// Is this page an article, which element holds it, and when was it published? Reads the DOM's structure only: no styles, no
// layout, so that a page that is no article pays next to nothing, and saved pages can be judged without a browser.
import { atOnce } from '../../mentions/steps.ts'
import { addressKind, pageUrls } from './address.ts'
import { type Declared, readDeclared, systemMark } from './declared.ts'
import { isWithin, parentOf } from './flat-tree.ts'
import { findHeadline } from './headline.ts'
import { type PageText, readPageText } from './page-text.ts'
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
  declared?: Declared
  headline?: Element
}

const threshold = 4
/** The most that text and headline can add: pages that can't reach the threshold with it are not read. */
const mostFromText = 7

/** The article on this page, or undefined if it is none. `isAsked`: a person wants it read, whatever the signals say. */
export function readArticle(document: Document, isAsked = false): Article | undefined {
  const { isArticle, root, signals, declared, headline } = judgeArticle(document)
  if (!(isArticle || isAsked) || !root) return undefined
  const published = findPublished(document, declared, root, headline)
  return { root, signals, ...(published && { published }) }
}

/** Weighs what the publisher declares against what is there. */
export const judgeArticle = (document: Document): Judgement => atOnce(judgeInSteps(document))

/** The same, with pauses for the page. */
export function* judgeInSteps(document: Document): Generator<void, Judgement> {
  const signals: Signal[] = []
  const weigh = (name: string, weight: number, holds = true) => {
    if (holds && weight !== 0) signals.push({ name, weight })
  }
  const score = () => signals.reduce((sum, { weight }) => sum + weight, 0)
  const body = document.body
  if (!body) return { isArticle: false, signals, score: 0, bodyLength: 0 }

  const declared = readDeclared(document)
  weighDeclared(declared, weigh)
  yield
  weighMarks(document, declared, weigh)
  weigh(
    'headlines of many stories',
    -3,
    declared.type === 'nothing' && document.querySelectorAll(storyLinks).length > 60,
  )
  if (score() + mostFromText < threshold) return { isArticle: false, signals, score: score(), bodyLength: 0, declared }

  yield
  const text = yield* readPageText(body, score() > -2, isLive(document, declared))
  yield
  const { element: headline, isTitle } = findHeadline(document, text.holder)
  yield
  weighText(text, declared, weigh)
  weigh('headline is the title', 1, isTitle)
  weigh('headline', 0.5, !isTitle && headline !== undefined)
  weigh('no headline', -1, headline === undefined)
  weigh('one entry', 1, document.querySelectorAll('.hentry:not(.type-page), .h-entry').length === 1)
  weigh('date or byline', 1, hasByline(document))
  weigh('being edited', -5, isEditor(document))
  weigh(
    'sign-in',
    -3,
    text.length < 700 && document.querySelector('input[type=password]') !== null && !/news|live|og/.test(declared.type),
  )

  const holder = text.holder
  const isArticle = score() >= threshold && text.length >= (declared.type === 'nothing' ? 400 : 80)
  const root = holder && withHeadline(holder, headline)
  return {
    isArticle,
    signals,
    score: score(),
    bodyLength: text.length,
    declared,
    ...(headline && { headline }),
    ...(root && { root }),
  }
}

const storyLinks = 'h2 a, h3 a, a h2, a h3'

type Weigh = (name: string, weight: number, holds?: boolean) => void

const declaredWeights = { news: 3, live: 5, article: 2.5, 'og-article': 2, nothing: 0 }

function weighDeclared({ type, name, other }: Declared, weigh: Weigh): void {
  weigh(`declared ${name}`, declaredWeights[type])
  // SEO plug-ins put an Article on everything, and reviews name the product: it is less clear then.
  weigh(`declared ${other}`, type === 'news' || type === 'live' ? -1.5 : -3.5, other !== undefined)
}

const addressWeights = { front: -4, service: -2.5, shop: -2.5, forum: -3, list: -2.5, article: 1, unknown: 0 }
const markWeights = { single: 1.5, listing: -3, forum: -3.5, shop: -4, special: -4 }

function weighMarks(document: Document, { type }: Declared, weigh: Weigh): void {
  const address = addressKind(pageUrls(document)[0])
  weigh(`address of ${address}`, addressWeights[address])
  const mark = systemMark(document)
  // Some themes call the pages of a category's articles by the category.
  if (mark) weigh(`marked as ${mark}`, mark === 'listing' && address === 'article' ? -1.5 : markWeights[mark])
  // Reviews and news of products offer them, too.
  weigh('for sale', type === 'news' || type === 'live' ? -2 : -4.5, document.querySelector(forSale) !== null)
  weigh('prices', -1.5, document.querySelectorAll('[class*="price" i]').length > 3)
  weigh('application', -2, document.querySelector(application) !== null)
}

/** Entries of a live blog look like posts of a thread. */
function isLive(document: Document, { type }: Declared): boolean {
  return (
    type === 'live' || (type !== 'nothing' && /(^|[/-])live(blog)?([/-]|$)/.test(pageUrls(document)[0]?.pathname ?? ''))
  )
}

const forSale =
  '[itemprop=price], [itemprop=offers], meta[property="product:price:amount"], meta[property="og:price:amount"], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], [name="add-to-cart"], form[action*="/cart" i], [class*="add-to-basket" i], [data-testid*="add-to-cart" i]'
const application = 'body > [role=application], [role=grid], [role=treegrid], [role=feed], [role=log]'

function weighText(text: PageText, declared: Declared, weigh: Weigh): void {
  const { paragraphs, length, linkShare, repeated, alone } = text
  weigh(`${paragraphs} paragraphs, ${length} characters`, textWeight(text))
  weigh('mostly links', -3, linkShare > 0.45)
  weigh('short paragraphs', -1.5, paragraphs >= 5 && length / paragraphs < 90)
  const isScattered = alone >= 4 && alone > paragraphs * 0.7 && length / paragraphs < 160
  weigh('a few words below each heading', declared.type === 'news' ? -1 : -3, isScattered)
  if (!repeated || declared.type === 'live') return
  // Comments and teasers below an article are normal; where they are the page, there is no article.
  const share = repeated.length / (repeated.length + length)
  const weight = share > 0.85 ? -5 : share > 0.6 && length < 1_500 ? -3.5 : share > 0.5 && length < 700 ? -1.5 : 0
  weigh(`${repeated.count} ${repeated.kind}`, weight)
}

function textWeight({ paragraphs, length }: PageText): number {
  if (length < 80) return -3
  if (length < 120) return -1
  if (length < 300) return 0
  if (length < 700) return 1.5
  if (length < 1_500) return paragraphs >= 3 ? 2.5 : 2
  return paragraphs >= 4 ? 4 : 3
}

function hasByline(document: Document): boolean {
  return (
    document.querySelector(
      'time, [rel~=author], [itemprop=author], [itemprop=datePublished], [class*=byline i], [class*=author i], [class*=publish i], [class*=dateline i], meta[name=author i]',
    ) !== null
  )
}

function isEditor(document: Document): boolean {
  if ((document as { designMode?: string }).designMode === 'on') return true
  for (const editable of document.querySelectorAll('[contenteditable=""], [contenteditable=true], [role=textbox]')) {
    if ((editable.textContent?.length ?? 0) > 200) return true
  }
  return false
}

/** Climbs from the text until the headline is inside, but not into the whole page's furniture. */
function withHeadline(holder: Element, headline: Element | undefined): Element {
  for (let element: Element | null = holder; headline && element; element = parentOf(element)) {
    if (isWithin(headline, element)) return element
  }
  return holder
}

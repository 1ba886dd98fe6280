// Which elements hold text to be read. By tag and role first; the page's styles decide the rest.
import { isPageForm } from '../content/page-form.ts'
import type { Flow } from './text-blocks.ts'

const skipped = new Set(
  `script style noscript template textarea input select option button code pre kbd samp var svg math iframe object embed
  video audio canvas picture img nav footer aside dialog menu sup sub rt rp datalist progress meter map head title`.split(
    /\s+/,
  ),
)
const inline = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span strike strong time tt u wbr`.split(
    /\s+/,
  ),
)
/** What is drawn as a block unless a page is made very oddly: paragraphs, headings, lists, tables, sections. */
const blocks = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table caption thead tbody tfoot tr td th article section main
  header hgroup hr address`.split(/\s+/),
)
const skippedRoles =
  /^(navigation|search|menu|menubar|toolbar|tablist|textbox|dialog|alertdialog|complementary|contentinfo|banner|button)$/

/** Class and id words of what stands beside an article: comments, teasers, sharing, consent. */
const besideArticle =
  /(^|[\s_-])(comments?|disqus|related|recommend(ed|ations?)|read-?more|more-(on|from|stories)|newsletter|sign-?up|promo|share|sharing|social|cookie|consent|gdpr|breadcrumbs?|outbrain|taboola|teasers?|most-(read|popular)|trending|advert(isement)?|ad-slot|subscribe|nav(igation|bar)?|site-(header|footer)|footer|menu|sidebar|skip-link|sr-only|visually-hidden|screen-reader-text)($|[\s_-])/i

const isComments = /comment|disqus|related|recommend/i

/** Wrappers say so of the whole page ("with-sidebar", "has-paywall"): what holds so many paragraphs is no box beside the text. */
const mostBeside = 12

/** What the markup alone says; 'ask' where the styles must decide. */
export function flowByMarkup(element: Element): Flow | 'ask' {
  const tag = element.localName
  if (skipped.has(tag)) return 'skip'
  const above = element.parentElement
  if (above?.localName === 'details' && tag !== 'summary' && !above.hasAttribute('open')) return 'hidden'
  if (tag === 'form' && !isPageForm(element)) return 'skip'
  if (!element.hasAttributes()) return inline.has(tag) ? 'inline' : 'ask'
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'hidden'
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return 'skip'
  const role = element.getAttribute('role')
  if (role && skippedRoles.test(role)) return 'skip'
  if (inline.has(tag)) return 'inline'
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (names.length > 1 && besideArticle.test(names)) {
    const isWrapper = !isComments.test(names) && element.getElementsByTagName('p').length > mostBeside
    if (!isWrapper) return 'skip'
  }
  return 'ask'
}

/** The flow of an element on a page that is shown: hidden text is skipped, and only a block's own styles break a line. */
export function flowOnPage(element: Element): Flow {
  const byMarkup = flowByMarkup(element)
  return byMarkup === 'skip' || byMarkup === 'hidden' ? byMarkup : flowByStyle(element)
}

function flowByStyle(element: Element): Flow {
  const style = getComputedStyle(element)
  const { display } = style
  if (display === 'none' || style.visibility !== 'visible' || style.contentVisibility === 'hidden') return 'hidden'
  if (isClippedAway(style)) return 'hidden'
  if (display === 'contents' || display.startsWith('inline') || display.startsWith('ruby')) return 'inline'
  return 'block'
}

/**
 * Flows that are nearly always right, for a fraction of the cost: an inline tag is inline, a plain paragraph a block that is
 * shown, and an element like the one before it, with the same classes, flows alike. Where a name stands, `hasLikelyFlow` looks again.
 */
export function createLikelyFlow(): (element: Element) => Flow {
  let last: Element | undefined
  let lastFlow: Flow = 'block'
  return (element) => {
    const byMarkup = flowByMarkup(element)
    if (byMarkup !== 'ask') return byMarkup
    if (blocks.has(element.localName) && !element.hasAttributes()) return 'block'
    if (!last || !isLike(element, last)) {
      lastFlow = flowByStyle(element)
      last = element
    }
    return lastFlow
  }
}

function isLike(element: Element, other: Element): boolean {
  return (
    element.parentNode === other.parentNode &&
    element.localName === other.localName &&
    element.className === other.className &&
    !element.hasAttribute('style') &&
    !other.hasAttribute('style') &&
    element.id === '' &&
    other.id === ''
  )
}

/** Text kept for screen readers, or made invisible: absent to the eye, so it gets no underline. */
function isClippedAway({ position, clip, clipPath, opacity, fontSize }: CSSStyleDeclaration): boolean {
  if (opacity === '0' || fontSize === '0px') return true
  if (position !== 'absolute' && position !== 'fixed') return false
  return /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(clip) || /^(inset\((50|100)%|circle\(0)/.test(clipPath)
}

/** The flow of an element of a saved page, without styles: what is not known to be inline is a block. */
export function flowInFile(element: Element): Flow {
  const byMarkup = flowByMarkup(element)
  if (byMarkup !== 'ask') return byMarkup
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ? 'skip' : 'block'
}

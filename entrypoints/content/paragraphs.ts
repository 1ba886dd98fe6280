// The running text of a page, paragraph by paragraph: not menus, captions and labels, nor what stands beside the text.
import { parentOf } from './flat-tree.ts'
import { isPageForm } from './page-form.ts'

export interface Paragraph {
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

/** Between two pauses: so many elements are looked at. */
const stepElements = 20

/** Those of the elements that hold text of their own, as `textOf` gives it. In steps. */
export function* collectParagraphs(
  elements: ArrayLike<Element>,
  isAside: (element: Element) => boolean,
  textOf: (element: Element) => string,
): Generator<void, Paragraph[]> {
  const found: Paragraph[] = []
  const most = Math.min(elements.length, 2_500)
  for (let i = 0; i < most && found.length < mostParagraphs; i++) {
    if (i % stepElements === 0) yield
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
export function ownText(element: Element): string {
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
export function createAsideTest(body: Element): (element: Element) => boolean {
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

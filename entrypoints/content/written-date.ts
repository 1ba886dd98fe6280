// The day of publication as it stands written: in a box named for it, beside the headline, or after a word that says so.
import { isBeside } from './beside.ts'
import { publishWords, readDateLine, readDateline, wordsOf } from './date-line.ts'
import { isNearHeadline, isOfChange, type Place } from './time-date.ts'

const named =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i], [class*="info" i], [class*="stamp" i], [class*="credit" i], [class*="datum" i], [class*="fecha" i]'
/** Names that mean publication, wherever in the article they stand. */
const namedPublished =
  '[class*="publi" i][class*="date" i], [class*="pub-date" i], [class*="pubdate" i], [class*="post-date" i], [class*="postdate" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i], [class*="story-date" i], [class*="posted-on" i], [class*="date-posted" i]'

const mostNamed = 80
/** So many pieces of text before and after the headline are looked at, and the text itself begins with so long ones. */
const mostBefore = 8
const mostAfter = 24
const longLine = 110

export function dateInWords(document: Document, place: Place): string | undefined {
  const { root, headline, order } = place
  const scope = root ?? document
  const read = (element: Element, most: number) => {
    if ((element.textContent?.length ?? 0) > 2 * most) return undefined
    const text = wordsOf(element)
    if (text.length > most || !/\d{2}/.test(text) || isBeside(element, headline) || isOfChange(element))
      return undefined
    return readDateLine(text, order)
  }
  for (const element of [...scope.querySelectorAll(named)].slice(0, mostNamed)) {
    const date = isNearHeadline(element, place) ? read(element, 200) : undefined
    if (date) return date
  }
  for (const element of [...scope.querySelectorAll(namedPublished)].slice(0, mostNamed)) {
    const date = read(element, 120)
    if (date) return date
  }
  const near = headline ? linesNear(document, headline, place) : []
  for (const element of near) {
    const date = read(element, longLine)
    if (date) return date
  }
  const [first] = [...scope.querySelectorAll('p')].filter((paragraph) => (paragraph.textContent?.length ?? 0) > 120)
  return first && readDateline(first.textContent ?? '')
}

/** Elements that hold a short line with numbers, close before and after the headline. */
function linesNear(document: Document, headline: Element, place: Place): Element[] {
  const { root } = place
  const top = root?.contains(headline) ? root : (headline.parentElement?.parentElement ?? headline)
  const walker = document.createTreeWalker(top, 4)
  const before: Element[] = []
  const after: Element[] = []
  let looked = 0
  let long = 0
  for (let node = walker.nextNode(); node && looked < mostAfter && long < 3; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    const element = node.parentElement
    if (!element || text.trim().length < 2 || /^(script|style|noscript)$/.test(element.localName)) continue
    if (headline.contains(element)) continue
    const isAfter = (headline.compareDocumentPosition(node) & 4) !== 0
    if (isAfter) looked++
    if (isAfter && text.length > 160) long++
    const line = lineOf(element)
    if (!/\d/.test(text) || !line) continue
    if (isAfter) after.push(line)
    else before.push(line)
  }
  return [...after.filter(isDateLine), ...before.slice(-mostBefore).filter(isDateLine)]
}

/** The whole of a line whose parts stand in inline elements. */
function lineOf(element: Element): Element | undefined {
  let line = element
  while (line.parentElement && /^(span|b|i|em|strong|small|font|a|abbr)$/.test(line.localName)) {
    if ((line.parentElement.textContent?.length ?? 0) > longLine) break
    line = line.parentElement
  }
  return (line.textContent?.length ?? 0) <= longLine ? line : undefined
}

/** A date with a few words about it, or words that say it is the day of publication; not a sentence that tells of a day. */
function isDateLine(element: Element): boolean {
  const text = wordsOf(element).replace(/\s+/g, ' ')
  if (/^h[1-6]$/.test(element.localName) && !publishWords.test(text)) return false
  if (/©|\bcopyright\b|\(c\)/i.test(text)) return false
  if (publishWords.test(text)) return true
  const words = text
    .replace(/[\d.,:/|()-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1)
  const most = /^(by|von|par|por|di|av|door|von)\s/i.test(text) ? 12 : 7
  return words.length <= most && !/[.!?]["”]?$/.test(text.replace(/\d\.$/, ''))
}

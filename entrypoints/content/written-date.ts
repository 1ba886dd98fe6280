// The day of publication as it stands written: in a box named for it, beside the headline, or after a word that says so.
import { isBeside } from './beside.ts'
import { publishWords, readDateLine, readDateline, wordsOf } from './date-line.ts'
import { follows } from './flat-tree.ts'
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
const longText = 160
/** Characters in pieces that are no captions and labels, until the text is well under way. */
const shortestText = 70
const underWay = 700

export function dateInWords(document: Document, place: Place): string | undefined {
  const { root, headline, order } = place
  const scope = root ?? document
  const read = (element: Element, most: number) => {
    if ((element.textContent?.length ?? 0) > 2 * most || isOfChange(element)) return undefined
    return readLine({ element, text: wordsOf(element) }, most)
  }
  const readLine = ({ element, text }: Line, most: number) => {
    if (text.length > most || !/\d{2}/.test(text) || isBeside(element, headline)) return undefined
    return readDateLine(text, order)
  }
  const inText = headline && textAfter(document, headline, place)
  const isBeforeText = (element: Element) => !inText || !follows(element, inText)
  for (const element of [...scope.querySelectorAll(named)].slice(0, mostNamed)) {
    const date = isNearHeadline(element, place) && isBeforeText(element) ? read(element, 200) : undefined
    if (date) return date
  }
  for (const element of [...scope.querySelectorAll(namedPublished)].slice(0, mostNamed)) {
    const date = read(element, 120)
    if (date) return date
  }
  const near = headline ? linesNear(document, headline, place) : []
  for (const line of near) {
    const date = readLine(line, longLine)
    if (date) return date
  }
  const [first] = [...scope.querySelectorAll('p')].filter((paragraph) => (paragraph.textContent?.length ?? 0) > 120)
  return first && readDateline(first.textContent ?? '')
}

/** Where the text is well under way after the headline. What stands below is of other things. */
function textAfter(document: Document, headline: Element, place: Place): Element | undefined {
  let read = 0
  for (const { element, text, isAfter } of textsOf(document, headline, place)) {
    if (isAfter && text.length >= shortestText) read += text.length
    if (read > underWay) return element
  }
  return undefined
}

/** The pieces of text around the headline, in order, and whether they stand after it. */
function* textsOf(document: Document, headline: Element, { root }: Place) {
  const top = root?.contains(headline) ? root : (headline.parentElement?.parentElement ?? headline)
  const walker = document.createTreeWalker(top, 4)
  let isAfter = false
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = node.parentElement
    if (!element || node.data.trim().length < 2 || /^(script|style|noscript)$/.test(element.localName)) continue
    if (headline.contains(element)) isAfter = true
    else yield { node, element, text: node.data, isAfter }
  }
}

interface Line {
  element: Element
  text: string
}

/** Short lines with numbers, close before and after the headline. */
function linesNear(document: Document, headline: Element, place: Place): Line[] {
  const before: Line[] = []
  const after: Line[] = []
  let looked = 0
  let long = 0
  for (const { node, element, text, isAfter } of textsOf(document, headline, place)) {
    if (isAfter) looked++
    if (isAfter && text.length > longText) long++
    if (looked > mostAfter || long > 2) break
    if (!/\d/.test(text)) continue
    const whole = lineOf(element)
    if (whole && isOfChange(whole)) continue
    const line = whole ? { element: whole, text: wordsOf(whole) } : lineOfBreaks(node)
    if (!line) continue
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

/** A line that line breaks or blocks divide from the rest of its element. */
function lineOfBreaks(node: Text): Line | undefined {
  const isEnd = (beside: Node | null) => beside === null || /^(br|div|p|table|ul|h[1-6]|hr)$/i.test(beside.nodeName)
  const { data, parentElement: element } = node
  if (!element || data.trim().length > longLine || !isEnd(node.previousSibling) || !isEnd(node.nextSibling))
    return undefined
  return { element, text: data }
}

/** A date with a few words about it, or words that say it is the day of publication; not a sentence that tells of a day. */
function isDateLine(line: Line): boolean {
  const text = line.text.trim().replace(/\s+/g, ' ')
  if (/^h[1-6]$/.test(line.element.localName) && !publishWords.test(text)) return false
  if (/©|\bcopyright\b|\(c\)/i.test(text)) return false
  if (publishWords.test(text)) return true
  const words = text
    .replace(/[\d.,:/|()-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1)
  const most = /^(by|von|par|por|di|av|door|von)\s/i.test(text) ? 12 : 7
  return words.length <= most && !/[.!?]["”]?$/.test(text.replace(/\d\.$/, ''))
}

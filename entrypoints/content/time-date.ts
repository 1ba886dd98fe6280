// The day of publication in <time> and in what is marked as it.
import { isBeside } from './beside.ts'
import { asIsoDate, type NumberOrder } from './date-formats.ts'
import { changeWords, publishWords, readDateLine, wordsOf } from './date-line.ts'
import { isWithin } from './flat-tree.ts'

/** Where in the page to look. */
export interface Place {
  root: Element | null
  headline: Element | null
  order?: NumberOrder | undefined
}

const marked =
  '[itemprop~=datePublished], time[pubdate], time[class*="publish" i], time.entry-date, abbr.published, [property~="datePublished"], [property~="schema:datePublished"], [property~="schema:dateCreated"], [class~="dt-published"]'

export function dateInTime(document: Document, place: Place): string | undefined {
  const { root, headline } = place
  const sure = document.querySelectorAll(marked)
  for (const element of sure) {
    // Outside the article it is another story's, unless it is the only one.
    if (root && sure.length > 1 && !isWithin(element, root)) continue
    if (element.closest('a[href] time') || isBeside(element, headline) || isOfChange(element)) continue
    const date = dateOf(element, place.order)
    if (date) return date
  }
  const times = [...(root ?? document).querySelectorAll('time, abbr[title^="20"]')].slice(0, 200)
  const own = times.filter((time) => !isOfOther(time, headline) && !isOfChange(time))
  for (const time of own) {
    const date = isNearHeadline(time, place) ? dateOf(time, place.order) : undefined
    if (date) return date
  }
  const days = new Set(own.map((time) => dateOf(time, place.order)).filter(Boolean))
  return root?.localName !== 'body' && days.size === 1 ? [...days][0] : undefined
}

/** Of what an element is marked with, and then of its words. */
export function dateOf(element: Element, order?: NumberOrder): string | undefined {
  for (const attribute of [
    'datetime',
    'content',
    'value',
    'title',
    'data-datetime',
    'data-time',
    'data-timestamp',
    'date-time',
  ]) {
    const value = element.getAttribute(attribute)
    const date = value ? asIsoDate(value, order) : undefined
    if (date) return date
  }
  return readDateLine(wordsOf(element), order)
}

/** A link's time is that of what it leads to, if that is another story: it holds a title too. */
function isOfOther(time: Element, headline: Element | null): boolean {
  const link = time.closest('a[href]')
  return isBeside(time, headline) || (link !== null && (link.textContent?.trim().length ?? 0) > 40)
}

/** Said to be the day of a change, by its names or the words before it. */
export function isOfChange(element: Element): boolean {
  const own = wordsOf(element)
  if (publishWords.test(own)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`
  if (changeNames.test(names) && !/publish|posted|entry-date/i.test(names)) return true
  if (changeWords.test(own) && !publishWords.test(own)) return true
  const before = element.previousSibling?.textContent ?? element.parentElement?.firstChild?.textContent ?? ''
  return new RegExp(`${changeWords.source}[^\\p{L}]*(on|at|am|le|el|il)?[:\\s]*$`, 'iu').test(before.slice(-40))
}
const changeNames =
  /(^|[\s_-])(updated?|modified|datemodified|modification|last-?mod|changed|aktualisiert|mise-a-jour|edited|revised)/i

/** In the article, near its headline, and not the day of the visit at the top of every page of the site. */
export function isNearHeadline(element: Element, { root, headline }: Place): boolean {
  if (!headline) return root?.querySelectorAll('time').length === 1
  const header = element.closest('header')
  if (header && !header.contains(headline) && !(root?.contains(header) && root?.localName !== 'body')) return false
  let near: Element | null = headline
  for (let up = 0; up < 4 && near && near !== root?.parentElement; up++, near = near.parentElement) {
    if (near.contains(element)) return true
  }
  return false
}

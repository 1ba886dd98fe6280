// When was the article published? From JSON-LD, meta, <time>, URL, in that order, and last from a date that stands written beside
// the headline. A date of change is never taken for it.
import { dateInUrl, pageUrls } from './address.ts'
import { asIsoDate, type NumberOrder } from './date-formats.ts'
import { type Declared, metaContent, readDeclared } from './declared.ts'
import { dateInJsonLd } from './json-ld-date.ts'
import { dateInMeta } from './meta-date.ts'
import { dateInTime } from './time-date.ts'
import { dateInWords } from './written-date.ts'

export interface Published {
  /** An ISO 8601 date or date and time, with its time zone if it was given one. */
  date: string
  from: 'json-ld' | 'meta' | 'time' | 'url' | 'text'
}

/** No date is a fine answer: undefined. */
export function findPublished(
  document: Document,
  declared: Declared = readDeclared(document),
  root: Element | null = document.body,
  headline: Element | null = document.querySelector('h1'),
): Published | undefined {
  const inUrl = dateInUrl(pageUrls(document))
  const place = { root, headline, order: numberOrder(document) }
  const ways: [Published['from'], () => string | undefined][] = [
    ['json-ld', () => dateInJsonLd(document, declared)],
    ['meta', () => dateInMeta(document, inUrl)],
    ['time', () => dateInTime(document, place)],
    ['url', () => inUrl],
    ['text', () => dateInWords(document, place)],
  ]
  for (const [from, look] of ways) {
    const date = look()
    if (!date) continue
    // Some systems write the day of the last change, or of the template, into the field for the first: the address knows better.
    if (inUrl && from !== 'url' && isContradicted(date, inUrl, declared)) return { date: inUrl, from: 'url' }
    return { date, from }
  }
  return undefined
}

const dayMs = 86_400_000

function isContradicted(date: string, inUrl: string, { articles }: Declared): boolean {
  const later = (Date.parse(date.slice(0, 10)) - Date.parse(inUrl)) / dayMs
  if (later < -30 || later > 30) return true
  const modified = articles.map(({ values }) => asIsoDate(String(values.dateModified ?? ''))).find(Boolean)
  return modified?.slice(0, 10) === date.slice(0, 10) && later > 1
}

/** "03/04/2021" is in March in the United States, and in April nearly everywhere else. English pages may be of either. */
function numberOrder(document: Document): NumberOrder | undefined {
  const language = (document.documentElement.getAttribute('lang') || metaContent(document, 'og:locale')).toLowerCase()
  const locale = metaContent(document, 'og:locale').toLowerCase()
  if (!/^[a-z]{2}/.test(language)) return undefined
  if (!language.startsWith('en')) return 'day first'
  const region = /^en[-_]([a-z]{2})/.exec(language)?.[1] ?? /^en[-_]([a-z]{2})/.exec(locale)?.[1]
  // Systems come set to American English.
  if (!region || region === 'us') return undefined
  return region === 'ca' || region === 'ph' ? undefined : 'day first'
}

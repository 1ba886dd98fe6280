// What a card says at a date: the article's, or today's. Facts that came later are set apart, never told as present.
import type { CardView } from '../data/card-view.ts'

/** How a date, perhaps known to the month or year only, lies to a day. `around`: the same month or year, no more is known. */
export type When = 'by-then' | 'around' | 'later'

interface Span {
  validFrom?: string
  validTo?: string
  asOf?: string
}

export type Timed<Item> = Item & {
  /** Held on the day, was over by then, or can't be told from what is known of its dates. */
  standing: 'held' | 'ended' | 'around'
  /** It held on the day, and its end came after. */
  endedLater?: string
  /** It held on the day, but its text also tells of what came after. */
  tellsLater?: boolean
}

export interface CardInTime {
  /** The day the card speaks of, YYYY-MM-DD. */
  day: string
  from: 'article' | 'today'
  facts: Timed<CardView['facts'][number]>[]
  relations: Timed<CardView['relations'][number]>[]
  events: CardView['events']
  later: {
    facts: CardView['facts']
    relations: CardView['relations']
    events: CardView['events']
  }
  /** Today is past the day by which the card should have been checked again. */
  isOverdue: boolean
  /** The article is younger than the last check of the card. */
  isOlderThanArticle: boolean
}

/**
 * Splits the card by `published`, an ISO 8601 date or date and time as the page declares it; without one, by `today`
 * (YYYY-MM-DD). A declared time zone is left as it is: the day is the publisher's own.
 */
export function cardInTime(card: CardView, published: string | undefined, today: string): CardInTime {
  const declared = published?.slice(0, 10)
  const isDeclared = declared !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(declared) && declared <= today
  const day = isDeclared ? declared : today
  const facts = split(card.facts, day, ({ label, value, attribution = '' }) => `${label} ${value} ${attribution}`)
  const relations = split(card.relations, day, () => '')
  return {
    day,
    from: isDeclared ? 'article' : 'today',
    facts: facts.then,
    relations: relations.then,
    events: card.events.filter(({ date }) => whenIs(date, day) !== 'later'),
    later: {
      facts: facts.later,
      relations: relations.later,
      events: card.events.filter(({ date }) => whenIs(date, day) === 'later'),
    },
    isOverdue: today > card.reviewDue,
    isOlderThanArticle: isDeclared && declared > card.reviewed,
  }
}

export function whenIs(date: string, day: string): When {
  const start = day.slice(0, date.length)
  if (date !== start) return date < start ? 'by-then' : 'later'
  return date.length < day.length ? 'around' : 'by-then'
}

function split<Item extends Span>(items: Item[], day: string, textOf: (item: Item) => string) {
  const then: Timed<Item>[] = []
  const later: Item[] = []
  for (const item of items) {
    const standing = standingOf(item, textOf(item), day)
    if (standing === 'later') {
      later.push(item)
      continue
    }
    const { validTo, validFrom } = item
    const endsLater = validTo !== undefined && validTo !== validFrom && whenIs(validTo, day) === 'later'
    const tellsLater = namesLaterDate(textOf(item), day)
    then.push({ ...item, standing, ...(endsLater && { endedLater: validTo }), ...(tellsLater && { tellsLater }) })
  }
  return { then, later }
}

function standingOf(item: Span, text: string, day: string): Timed<Span>['standing'] | 'later' {
  const { validFrom, validTo, asOf } = item
  const start = validFrom === undefined ? undefined : whenIs(validFrom, day)
  if (start === 'later') return 'later'
  // Nothing says since when it holds: seen only after the day, or telling of what nobody knew then, it came after.
  if (start === undefined && asOf !== undefined && whenIs(asOf, day) === 'later') return 'later'
  if (start === undefined && namesLaterDate(text, day)) return 'later'
  const end = validTo === undefined || validTo === validFrom ? undefined : whenIs(validTo, day)
  if (end === 'by-then') return 'ended'
  return start === 'around' || end === 'around' ? 'around' : 'held'
}

function namesLaterDate(text: string, day: string): boolean {
  return datesIn(text).some((date) => whenIs(date, day) === 'later')
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Dates named in English text: "26 August 2021", "Aug 2021", "2021". Years of four digits from 1900 to 2099. */
export function datesIn(text: string): string[] {
  const pattern =
    /(?:\b(\d{1,2}) )?(?:\b([A-Z][a-z]{2,8})\.? )?\b((?:19|20)\d\d)\b(?![,.]\d|-[a-z]| (?:fighters|people|men|troops))/g
  return [...text.matchAll(pattern)].map(([, dayOfMonth, monthName = '', year]) => {
    const month = months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1
    if (!month) return year as string
    const parts = [year, String(month).padStart(2, '0')]
    if (dayOfMonth) parts.push(dayOfMonth.padStart(2, '0'))
    return parts.join('-')
  })
}

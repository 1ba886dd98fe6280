import { describe, expect, test } from 'vitest'
import { cardInTime, datesIn, whenIs } from '../../components/as-of.ts'
import { cardView, fact } from './fixtures.ts'

describe('whenIs', () => {
  const cases: [date: string, day: string, expected: ReturnType<typeof whenIs>][] = [
    ['2021-08-26', '2021-08-28', 'by-then'],
    ['2021-08-28', '2021-08-28', 'by-then'],
    ['2021-08-29', '2021-08-28', 'later'],
    ['2021-07', '2021-08-28', 'by-then'],
    ['2021-08', '2021-08-28', 'around'],
    ['2021-09', '2021-08-28', 'later'],
    ['2020', '2021-08-28', 'by-then'],
    ['2021', '2021-08-28', 'around'],
    ['2022', '2021-08-28', 'later'],
  ]
  test.each(cases)('%s seen from %s is %s', (date, day, expected) => {
    expect(whenIs(date, day)).toBe(expected)
  })
})

describe('cardInTime', () => {
  const day = '2021-08-28'
  const cases: [name: string, fields: Parameters<typeof fact>[0], expected: string][] = [
    ['no dates: holds', {}, 'held'],
    ['since before', { validFrom: '2020-06' }, 'held'],
    ['since after', { validFrom: '2021-08-31' }, 'later'],
    ['since some day of the same month', { validFrom: '2021-08' }, 'around'],
    ['over before', { validFrom: '2015', validTo: '2016-07-26' }, 'ended'],
    ['over after', { validFrom: '2020-06', validTo: '2023' }, 'held until 2023'],
    ['until later, start unknown', { validTo: '2023' }, 'held until 2023'],
    ['of one day before', { validFrom: '2021-08-26', validTo: '2021-08-26' }, 'held'],
    ['counted before', { asOf: '2021-07' }, 'held'],
    ['counted after', { asOf: '2025-07' }, 'later'],
    ['counted after, but valid since before', { validFrom: '2016', asOf: '2025-07' }, 'held'],
    ['a text with a later date', { value: 'Head until his death on 31 July 2022' }, 'later'],
    [
      'since before, in a text with a later date',
      { validFrom: '2019-03-28', value: 'Commander from March 2019 to 1 April 2022' },
      'held, tells later',
    ],
    ['the leader then, in a report of later', { validFrom: '2020-06', attribution: 'UN, 2025' }, 'held, tells later'],
    ['an attribution of later', { attribution: 'UN report of February 2024' }, 'later'],
    ['a text with an earlier date', { value: 'Announced on 10 January 2015' }, 'held'],
    ['a number that looks like a year', { value: 'About 2024 fighters' }, 'held'],
  ]
  test.each(cases)('%s', (_, fields, expected) => {
    const time = cardInTime(cardView({ facts: [fact(fields)] }), day, '2026-11-22')
    const [then] = time.facts
    const end = then?.endedLater ? ` until ${then.endedLater}` : ''
    const told = then ? `${then.standing}${end}${then.tellsLater ? ', tells later' : ''}` : 'later'
    expect(told).toBe(expected)
    expect(time.facts.length + time.later.facts.length).toBe(1)
  })

  test('sets later events and relations apart', () => {
    const events = [
      { date: '2021-08-26', text: 'before', marks: [1] },
      { date: '2022', text: 'after', marks: [1] },
    ]
    const relation = { label: 'Led by', card: { id: 'a', name: 'A' }, marks: [1] }
    const relations = [
      { ...relation, validFrom: '2015', validTo: '2016' },
      { ...relation, validFrom: '2023' },
    ]
    const time = cardInTime(cardView({ events, relations }), day, '2026-11-22')
    expect(time.events.map(({ text }) => text)).toEqual(['before'])
    expect(time.later.events.map(({ text }) => text)).toEqual(['after'])
    expect(time.relations.map(({ standing }) => standing)).toEqual(['ended'])
    expect(time.later.relations).toHaveLength(1)
  })

  const days: [published: string | undefined, expected: string][] = [
    ['2021-08-28T23:30:00-05:00', 'article 2021-08-28'],
    ['2021-08-28', 'article 2021-08-28'],
    [undefined, 'today 2026-11-22'],
    ['yesterday', 'today 2026-11-22'],
    ['2031-01-01', 'today 2026-11-22'],
  ]
  test.each(days)('an article of %s is read as of %s', (published, expected) => {
    const { from, day } = cardInTime(cardView(), published, '2026-11-22')
    expect(`${from} ${day}`).toBe(expected)
  })

  test('says when the check is overdue, and when the article is younger than it', () => {
    const card = cardView({ reviewed: '2026-11-22', reviewDue: '2026-12-22' })
    expect(cardInTime(card, undefined, '2026-12-22').isOverdue).toBe(false)
    expect(cardInTime(card, undefined, '2026-12-23').isOverdue).toBe(true)
    expect(cardInTime(card, '2026-12-01', '2026-12-02').isOlderThanArticle).toBe(true)
    expect(cardInTime(card, '2026-11-01', '2026-12-02').isOlderThanArticle).toBe(false)
  })
})

test.each([
  ['on 26 August 2021, and in Sept. 2022', ['2021-08-26', '2022-09']],
  ['2016–2018', ['2016', '2018']],
  ['2,000 of them, 1,999.5 others', []],
  ['in May 2020', ['2020-05']],
])('the dates in "%s"', (text, dates) => {
  expect(datesIn(text)).toEqual(dates)
})

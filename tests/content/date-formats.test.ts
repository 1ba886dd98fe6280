import { describe, expect, test } from 'vitest'
import { addressKind, dateInUrl } from '../../entrypoints/content/address.ts'
import { asIsoDate } from '../../entrypoints/content/date-formats.ts'

const now = Date.UTC(2026, 10, 22)

describe('asIsoDate', () => {
  test.each([
    ['2021-08-28', '2021-08-28'],
    ['2021-08-28T06:30:00Z', '2021-08-28T06:30:00Z'],
    ['2021-08-28T06:30:00.000+0000', '2021-08-28T06:30:00.000+00:00'],
    ['2021-08-28 06:30:00 +0000', '2021-08-28T06:30:00+00:00'],
    ['2021-08-28T06:30', '2021-08-28T06:30'],
    ['2021-08-28T23:30:00-05:00', '2021-08-28T23:30:00-05:00'],
    ['2021-8-8', '2021-08-08'],
    ['2021/08/28', '2021-08-28'],
    ['20210828', '2021-08-28'],
    ['20210828T063000Z', '2021-08-28T06:30:00Z'],
    ['Sat, 28 Aug 2021 06:30:00 GMT', '2021-08-28T06:30:00Z'],
    ['Sat, 28 Aug 2021 06:30:00 +0430', '2021-08-28T06:30:00+04:30'],
    ['Sat Aug 28 2021 06:30:00 GMT+0200 (CEST)', '2021-08-28T06:30:00+02:00'],
    ['Sat Aug 28 06:30:00 UTC 2021', '2021-08-28T06:30:00Z'],
    ['August 28, 2021 6:30 pm EDT', '2021-08-28T18:30-04:00'],
    ['Aug. 28, 2021', '2021-08-28'],
    // The P of a zone is no p.m.
    ['28 Aug 2021 - 0:00 PDT', '2021-08-28T00:00-07:00'],
    ['2021-08-28 08:30:00 PST', '2021-08-28T08:30:00-08:00'],
    ['Aug 28, 2021 6:30p', '2021-08-28T18:30'],
    ['28th August 2021', '2021-08-28'],
    ['28. August 2021', '2021-08-28'],
    ['28. März 2021, 12:05 Uhr', '2021-03-28T12:05'],
    ['28 août 2021', '2021-08-28'],
    ['28 de agosto de 2021', '2021-08-28'],
    ['28.08.2021', '2021-08-28'],
    ['28/08/2021', '2021-08-28'],
    ['08/28/2021', '2021-08-28'],
    ['2021年8月28日', '2021-08-28'],
    ['1630132200', '2021-08-28T06:30:00Z'],
    ['1630132200000', '2021-08-28T06:30:00Z'],
    ['1955-03-01T05:00:00Z', '1955-03-01T05:00:00Z'],
  ])('%s', (text, expected) => expect(asIsoDate(text, undefined, now)).toBe(expected))

  test.each([
    ['ambiguous', '03/04/2021'],
    ['no day', '2021-08'],
    ['a month alone', 'August 2021'],
    ['an impossible day', '2021-02-30'],
    ['an empty field', '1970-01-01T00:00:00Z'],
    ['zeros', '0000-00-00'],
    ['the far future', '2031-01-01'],
    ['a number', '123456'],
    ['a phone number', '2021555012'],
    ['words', 'two hours ago'],
    ['a long text', `28 August 2021 ${'word '.repeat(40)}`],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => expect(asIsoDate(text, undefined, now)).toBe(undefined))
})

describe('addresses', () => {
  test.each([
    ['https://x.example/', 'front'],
    ['https://x.example/en/', 'front'],
    ['https://x.example/?p=123', 'unknown'],
    ['https://x.example/world/asia', 'unknown'],
    ['https://x.example/2021/08/28/road-reopens', 'article'],
    ['https://x.example/a-road-reopens-after-talks', 'article'],
    ['https://x.example/search?q=road', 'service'],
    ['https://x.example/support/2021/08/28/road-reopens', 'unknown'],
    ['https://x.example/login', 'service'],
    ['https://shop.example/products/a-radio-for-the-road', 'shop'],
    ['https://x.example/forum/a-radio-for-the-road', 'forum'],
    ['https://x.example/tag/roads', 'list'],
  ])('%s is %s', (url, kind) => expect(addressKind(new URL(url))).toBe(kind))

  test.each([
    ['https://x.example/2021/08/28/road', '2021-08-28'],
    ['https://x.example/world/2021/aug/8/road', '2021-08-08'],
    ['https://x.example/road-2021-08-28/', '2021-08-28'],
    ['https://x.example/news/20210828-road', '2021-08-28'],
    ['https://x.example/2021/08/road', undefined],
    ['https://x.example/id/2021082855', undefined],
  ])('the day in %s is %s', (url, day) => expect(dateInUrl([new URL(url)])).toBe(day))
})

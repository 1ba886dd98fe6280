import { describe, expect, test } from 'vitest'
import { readDateLine, readDateline } from '../../entrypoints/content/date-line.ts'

describe('date lines', () => {
  test.each([
    ['Published: 28 August 2021, 06:30 BST | Updated: 30 August 2021', '2021-08-28T06:30+01:00'],
    [
      'Updated: Monday, 30 Aug 2021, 4:25 PM EDT Published : Saturday, 28 Aug 2021, 3:05 PM EDT',
      '2021-08-28T15:05-04:00',
    ],
    ['by Some One on August 28, 2021 at 3:45 pm ET', '2021-08-28T15:45'],
    ['Last updated on 30 August 2021', undefined],
    ['Aktualisiert am 30.08.2021, 12:00 Uhr', undefined],
    ['Veröffentlicht am 28.08.2021, 12:05 Uhr', '2021-08-28T12:05'],
    ['Stand: 28.08.2021', '2021-08-28'],
    ['Publié le 28 août 2021 à 06h30 - Mis à jour le 30 août 2021', '2021-08-28T06:30'],
    ['Publicado el 28 de agosto de 2021', '2021-08-28'],
    ['28 Ağustos 2021', '2021-08-28'],
    ['28 августа 2021, 12:05', '2021-08-28T12:05'],
    ['2021. augusztus 28., 11:16', '2021-08-28T11:16'],
    ['السبت، 28 أغسطس 2021', '2021-08-28'],
    ['2021.08.28 10:28', '2021-08-28T10:28'],
    ['First Published: 00:37 IST(28/8/2021)', '2021-08-28'],
    ['Seven people came', undefined],
  ])('%s', (words, expected) => expect(readDateLine(words)).toBe(expected))

  test('numbers that could be either are read by the language of the page', () => {
    expect(readDateLine('Publié le 03/04/2021', 'day first')).toBe('2021-04-03')
    expect(readDateLine('Posted 03/04/2021', 'month first')).toBe('2021-03-04')
    expect(readDateLine('Posted 03/04/2021')).toBe(undefined)
  })
})

test.each([
  ['KABUL, Aug. 27, 2021 (Agency) - The road is open.', '2021-08-27'],
  ['Aug. 27, 2021 -- The road is open.', '2021-08-27'],
  ['BRUSSELS, August 27, 2021 /Wire/ -- The road is open.', '2021-08-27'],
  ['The road was closed on August 27, 2021 – nobody knew why.', undefined],
  ['A road - long closed - is open.', undefined],
])('a report that begins "%s"', (text, expected) => expect(readDateline(text)).toBe(expected))

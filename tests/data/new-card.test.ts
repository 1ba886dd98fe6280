import { describe, expect, it, test } from 'vitest'
import { createNewCard, newCardProblem } from '../../data/new-card.ts'
import { parseShape } from '../../data/parse.ts'
import { Card, cardKinds } from '../../data/schema.ts'

const missingIn = (kind?: (typeof cardKinds)[number]) =>
  parseShape('x.json', createNewCard('river-front', kind, '2026-01-31'), Card).problems

describe('what can not be begun', () => {
  it.each([
    [undefined, undefined, /npm run data:new/],
    ['River Front', undefined, /"river-front"/],
    ['Zoë_1', undefined, /"zoe-1"/],
    ['taken', undefined, /already: data\/cards\/taken\.json/],
    ['../up', undefined, /"up"/],
    ['new', 'movie', /armed-group, person/],
  ])('%s %s', (id, kind, message) => {
    expect(newCardProblem(id, kind, ['taken'])).toMatch(message)
  })
  it('and what can', () => {
    expect(newCardProblem('river-front', 'armed-group', ['taken'])).toBeUndefined()
    expect(newCardProblem('river-front', undefined, [])).toBeUndefined()
  })
})

describe.each(cardKinds)('a new card of kind %s', (kind) => {
  it('is missing texts and sources only: every key it has is right, and none is lacking', () => {
    for (const { path, expected, fix } of missingIn(kind)) {
      expect(fix, `${path}: ${expected}`).toMatch(/empty: fill it in|found 0|found null/)
    }
  })
})

test('the check names everything that is to be filled in', () => {
  const paths = missingIn('facility').map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'name',
      'aliases[0].text',
      'aliases[0].match',
      'definition.text',
      'definition.asOf',
      'definition.sources',
      'facts[2].label',
      'facts[2].value',
      'facts[2].confidence',
      'facts[2].sources',
      'events[1].date',
      'relations[0].type',
      'place.lat',
      'place.countries',
    ]),
  )
  expect(paths).not.toContain('kind')
})

test('without a kind, that is missing too', () => {
  expect(missingIn().map(({ path }) => path)).toContain('kind')
})

test('groups and persons want more events, places coordinates', () => {
  expect(createNewCard('a', 'person', '2026-01-31').events).toHaveLength(4)
  expect(createNewCard('a', 'weapon', '2026-01-31').events).toHaveLength(2)
  expect(createNewCard('a', 'weapon', '2026-01-31')).not.toHaveProperty('place')
})

test('the next review is due as late as the kind allows', () => {
  const { reviewed, reviewDue } = createNewCard('a', 'armed-group', '2026-01-31')
  expect([reviewed, reviewDue]).toEqual(['2026-01-31', '2026-05-01'])
})

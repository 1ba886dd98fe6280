import { expect, test } from 'vitest'
import { createReport } from '../../data/report.ts'
import { formatReport } from '../../data/report-text.ts'
import { createDataset } from '../../data/rules/rule.ts'
import { createSampleData, datasetOf, fact, type SampleData } from './sample-data.ts'

function reportOn(today = '2026-01-15', change: (data: SampleData) => void = () => {}) {
  const data = createSampleData()
  change(data)
  return createReport(datasetOf(data), today)
}

test('counts cards, facts and sources', () => {
  const { cards, facts, sources, factsPerCard, kinds } = reportOn()
  expect({ cards, facts, sources, factsPerCard }).toEqual({
    cards: 4,
    facts: 13,
    sources: 3,
    factsPerCard: { least: 3, average: 3.25, most: 4 },
  })
  expect(kinds.filter((row) => row.cards)).toEqual([
    { kind: 'armed-group', cards: 1, facts: 4 },
    { kind: 'person', cards: 1, facts: 3 },
    { kind: 'place', cards: 1, facts: 3 },
    { kind: 'event', cards: 1, facts: 3 },
  ])
})

test('says what facts stand on, and why one publisher was enough', () => {
  const { support } = reportOn(undefined, ({ place }) => {
    place.facts.splice(0, 2, fact('Area', '5 km²', { sources: ['un-report'], soleSource: 'geographic-figure' }))
    place.facts.push(fact('Twin town', 'none', { sources: ['post'] }), fact('x', 'y', { sources: ['nobody'] }))
  })
  expect(support).toEqual({ twoPublishers: 10, ownAct: 1, geographicFigure: 1, tooFew: 2 })
})

test('lists cards from the day their review is due, longest overdue first', () => {
  expect(reportOn('2026-01-31').overdue).toEqual([])
  expect(reportOn('2026-03-01').overdue.map(({ id }) => id)).toEqual(['ana-keller', 'river-front'])
})

test('lists what is not connected, whatever its kind', () => {
  expect(reportOn().islands).toEqual([])
  const { islands } = reportOn(undefined, ({ event }) => {
    event.relations = []
  })
  expect(islands).toEqual([['milltown']])
})

test('event cards connect too', () => {
  const { islands } = reportOn(undefined, ({ event }) => {
    event.relations = []
    event.events[0] = { date: '2019', text: 'The town was founded.', card: 'milltown', sources: ['post'] }
  })
  expect(islands).toEqual([])
})

test('lists what a card is silent on, until it is said or said to be unknown', () => {
  const silentWith = (label: string, confidence: 'established' | 'unknown') =>
    reportOn(undefined, ({ person }) => {
      person.facts.splice(
        0,
        person.facts.length,
        fact('Role', 'x'),
        fact(label, 'x', { confidence }),
        fact('Home', 'x'),
      )
    }).silent.filter(({ id }) => id === 'ana-keller')
  expect(silentWith('School', 'established')).toEqual([{ id: 'ana-keller', on: ['birth'] }])
  expect(silentWith('Born', 'established')).toEqual([])
  expect(silentWith('Born', 'unknown')).toEqual([])
})

test('lists names of more than one card, however they are written', () => {
  const { sharedAliases } = reportOn(undefined, ({ person }) => {
    person.aliases.push({ text: 'river-front', lang: 'en', match: 'in-context' })
  })
  expect(sharedAliases).toEqual([{ text: 'River Front', cards: ['river-front', 'ana-keller'] }])
})

test('counts cards that say where sources differ, what is printed wrong, what to tell apart', () => {
  expect(reportOn().having).toEqual({ differ: 1, mistakes: 1, notToConfuse: 1 })
})

test('reads as a table', () => {
  const text = formatReport(reportOn('2026-03-01'), '2026-03-01')
  expect(text).toContain('4 cards, 13 facts, 3 sources')
  expect(text).toMatch(/^ {2}armed-group\s+1\s+4\s+4\.0$/m)
  expect(text).toMatch(/two or more independent publishers\s+12\s+92\.3 %/)
  expect(text).toContain('ana-keller (due 2026-02-01)')
  expect(text).toContain('Not connected with the rest: none')
})

test('has something to say about no data', () => {
  expect(formatReport(createReport(createDataset([], []), '2026-01-01'), '2026-01-01')).toContain('0 cards')
})

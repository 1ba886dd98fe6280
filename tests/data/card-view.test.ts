import { expect, test } from 'vitest'
import { type CardView, createCardViews } from '../../data/card-view.ts'
import { languageName } from '../../data/language-name.ts'
import { createSampleData, datasetOf, type SampleData } from './sample-data.ts'

function viewOf(id: string, change: (data: SampleData) => void = () => {}): CardView {
  const data = createSampleData()
  change(data)
  const { cards, sources } = datasetOf(data)
  const view = createCardViews(cards, sources).get(id)
  if (!view) throw new Error(`no view of ${id}`)
  return view
}

test('sources are numbered in the order in which a reader meets them', () => {
  const { definition, facts, differ, sources } = viewOf('river-front')
  expect(sources.map(({ number, publisher }) => [number, publisher])).toEqual([
    [1, 'The Post'],
    [2, 'United Nations'],
    [3, 'River Front'],
  ])
  expect(definition.marks).toEqual([1])
  expect(facts.map(({ marks }) => marks)).toEqual([[1, 2], [1, 2], [2], [3, 1]])
  expect(differ[0]?.positions.map(({ marks }) => marks)).toEqual([[1], [2]])
})

test('each mark leads to a source that is shown', () => {
  const { sources, facts, events, relations } = viewOf('river-front')
  const numbers = sources.map(({ number }) => number)
  for (const { marks } of [...facts, ...events, ...relations]) expect(numbers).toEqual(expect.arrayContaining(marks))
})

test('a relation shows on both cards, read from each', () => {
  expect(viewOf('river-front').relations.map(({ label, card }) => `${label}: ${card.name}`)).toEqual([
    'Led by: Ana Keller',
    'Carried out: Milltown attack',
  ])
  expect(viewOf('ana-keller').relations).toEqual([
    { label: 'Leads or led', card: { id: 'river-front', name: 'River Front' }, validFrom: '2015', marks: [1, 2] },
  ])
  expect(viewOf('milltown-attack-2020').relations.map(({ label, card }) => `${label}: ${card.name}`)).toEqual([
    'In: Milltown',
    'Carried out by: River Front',
  ])
})

test('events are in the order of time, whatever their precision', () => {
  const { events } = viewOf('river-front', ({ group }) => {
    group.events.reverse()
    group.events.push({ date: '2018', text: 'An event of that year.', card: 'milltown', sources: ['post'] })
  })
  expect(events.map(({ date }) => date)).toEqual(['2015', '2016-02', '2018', '2018-07-01', '2020-05-04'])
  expect(events[2]?.card).toEqual({ id: 'milltown', name: 'Milltown' })
})

test('names in other languages are shown with their language', () => {
  const { native } = viewOf('river-front', ({ group }) => {
    group.aliases.push({ text: 'The Front', lang: 'en-GB', match: 'in-context' })
  })
  expect(native).toEqual([{ text: 'Front de la Rivière', lang: 'fr', language: 'French' }])
})

test('languages are called what readers call them', () => {
  expect(['ps', 'fa-AF', '??'].map(languageName)).toEqual(['Pashto', 'Dari', '??'])
})

test('links carry the name of the other card', () => {
  expect(viewOf('river-front').notToConfuse).toEqual([
    { text: 'A hotel in Milltown has the same name.', card: { id: 'milltown', name: 'Milltown' } },
  ])
})

test('what is not there is left out', () => {
  const view = viewOf('ana-keller')
  expect(view).not.toHaveProperty('fullName')
  expect(view).not.toHaveProperty('place')
  expect(viewOf('milltown').place?.countries).toEqual(['XX'])
})

import { expect, test } from 'vitest'
import { compileLexicon } from '../../data/compile.ts'
import type { LexiconData } from '../../mentions/lexicon.ts'
import { createSampleData, datasetOf, type SampleData } from './sample-data.ts'

const compile = (change: (data: SampleData) => void = () => {}): LexiconData => {
  const data = createSampleData()
  change(data)
  return compileLexicon(datasetOf(data).cards)
}
const aliasOf = ({ aliases }: LexiconData, text: string) => aliases.find((alias) => alias.text === text)

test('names travel, facts do not', () => {
  const lexicon = JSON.stringify(compile())
  expect(lexicon).toContain('Front de la Rivière')
  expect(lexicon).not.toContain('Autonomy')
  expect(lexicon).not.toContain('example')
})

test('cards keep their order and say what sort of name they have', () => {
  expect(compile().cards.map(({ id, sort }) => [id, sort])).toEqual([
    ['river-front', 'body'],
    ['ana-keller', 'person'],
    ['milltown-attack-2020', 'event'],
    ['milltown', 'place'],
  ])
  expect(compile(({ event }) => Object.assign(event, { kind: 'concept' })).cards[2]?.sort).toBe('noun')
})

test('relations are known from both ends', () => {
  const { cards } = compile()
  expect(cards.map(({ related }) => related)).toEqual([[1, 2], [0], [3, 0], [2]])
})

test('a relation to a card that is not there is left out', () => {
  const { cards } = compile(({ place }) => {
    place.relations.push({ type: 'located-in', card: 'nowhere', sources: ['post'] })
  })
  expect(cards[3]?.related).toEqual([2])
})

test('context is split into cards and words', () => {
  const lexicon = compile()
  const alias = aliasOf(lexicon, 'RF')
  expect(alias).toEqual({
    text: 'RF',
    card: 0,
    isAlone: false,
    isCaseSensitive: true,
    contextCards: [1],
    contextCues: [0],
  })
  expect(lexicon.cues).toEqual(['rebels'])
})

test('an alias that stands alone says no more than that', () => {
  expect(aliasOf(compile(), 'Milltown')).toEqual({ text: 'Milltown', card: 3, isAlone: true })
})

test('a word that several aliases name is one cue', () => {
  const lexicon = compile(({ group, place }) => {
    Object.assign(group.aliases[1] ?? {}, { against: ['radio', 'rebels'] })
    place.aliases.push({ text: 'Mill', lang: 'en', match: 'in-context', context: ['radio'] })
  })
  expect(lexicon.cues).toEqual(['rebels', 'radio'])
  expect(aliasOf(lexicon, 'RF')?.againstCues).toEqual([1, 0])
  expect(aliasOf(lexicon, 'Mill')?.contextCues).toEqual([1])
})

test('blocks of all cards are one list, each once', () => {
  const lexicon = compile(({ place }) => Object.assign(place, { blocks: ['River Front Hotel', 'Milltown United'] }))
  expect(lexicon.blocks).toEqual(['River Front Hotel', 'Milltown United'])
})

test('an agreement has years as an event has', () => {
  expect(compile(({ event }) => Object.assign(event, { kind: 'agreement' })).cards[2]?.years).toEqual([2020, 2020])
})

test('no cards make an empty lexicon', () => {
  expect(compileLexicon([])).toMatchObject({ cards: [], aliases: [], blocks: [], cues: [] })
})

test('an event’s years: of its name, or the one that its definition tells, or those of its timeline', () => {
  const yearsOf = (name: string, text: string) =>
    compile(({ event }) => {
      event.id = 'milltown-attack'
      event.name = name
      event.definition.text = text
      event.events = ['2019-01-02', '2024'].map((date) => ({ ...event.events[0], date })) as never
    }).cards[2]?.years
  expect(yearsOf('Siege of Milltown (2011–2014)', 'A siege that was lifted in 2013.')).toEqual([2011, 2014])
  expect(yearsOf('Milltown attack', 'An attack in Milltown on 3 May 2020.')).toEqual([2020, 2020])
  expect(yearsOf('Milltown talks', 'Talks in Milltown, begun in 2019 and again in 2022.')).toEqual([2019, 2024])
})

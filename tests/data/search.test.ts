import { describe, expect, it, test } from 'vitest'
import { createSearch } from '../../data/search.ts'
import { createSampleData, readCard, type WrittenCard } from './sample-data.ts'

const names: Record<string, string[]> = {
  'haqqani-network': ['Haqqani network', 'Haqqanis'],
  'sirajuddin-haqqani': ['Sirajuddin Haqqani', 'Khalifa'],
  'isis-k': ['ISIS-K', 'Islamic State Khorasan', 'ISKP'],
  'islamic-state': ['Islamic State', 'ISIS', 'Daesh'],
  'khorasan-region': ['Khorasan', 'Greater Khorasan'],
  'khorasan-group': ['Khorasan group'],
  taliban: ['Taliban', 'Afghan Taliban', 'طالبان'],
  'pakistani-taliban': [
    'Tehrik-e-Taliban Pakistan',
    'Pakistani Taliban',
    'Pakistan Taliban',
    'Tehrik-i-Taliban',
    'TTP',
  ],
  'al-qaeda': ['al-Qaeda', 'al-Qaida'],
  kunduz: ['Kunduz', 'Qunduz'],
  'river-front': ['River Front'],
}

const search = createSearch(Object.entries(names).map(([id, texts]) => readCard(cardNamed(id, texts))))
const idsFor = (query: string, most = 8) => search(query, { most }).map(({ card }) => card.id)

describe('typing errors still find the card', () => {
  it.each([
    ['haqani', 'haqqani-network'],
    ['isis k', 'isis-k'],
    ['korasan', 'khorasan-region'],
    ['talban', 'taliban'],
    ['sirajudin', 'sirajuddin-haqqani'],
    ['alqaeda', 'al-qaeda'],
    ['kundus', 'kunduz'],
  ])('%s', (query, id) => {
    expect(idsFor(query).slice(0, 3)).toContain(id)
  })
})

describe('the name itself comes first', () => {
  it.each([
    ['Taliban', 'taliban'],
    ['taliban', 'taliban'],
    ['ISIS', 'islamic-state'],
    ['isis-k', 'isis-k'],
    ['Islamic State', 'islamic-state'],
    ['KHORASAN', 'khorasan-region'],
    ['ttp', 'pakistani-taliban'],
    ['طالبان', 'taliban'],
    ['al qaeda', 'al-qaeda'],
  ])('%s', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })
})

test('the beginning of a name comes before the same letters inside one', () => {
  expect(idsFor('khor')[0]).toMatch(/^khorasan/)
})

test('many names alike do not make a card better', () => {
  expect(idsFor('talban')[0]).toBe('taliban')
})

test('the nearer of two that begin alike comes first', () => {
  expect(idsFor('isis').slice(0, 2)).toEqual(['islamic-state', 'isis-k'])
})

test('words of the definition find a card that is not named so', () => {
  expect(idsFor('town on a river')).toContain('kunduz')
})

test('nothing, space and marks find nothing', () => {
  for (const query of ['', '  ', '-', '?!']) expect(idsFor(query)).toEqual([])
})

test('a word that is like no name finds nothing', () => {
  expect(idsFor('xylophone')).toEqual([])
})

test('no more than asked for', () => {
  expect(idsFor('a', 3).length).toBeLessThanOrEqual(3)
  expect(idsFor('khorasan', 1)).toEqual(['khorasan-region'])
})

function cardNamed(id: string, texts: string[]): WrittenCard {
  const { place } = createSampleData()
  const aliases = texts.map((text) => ({ text, lang: 'en', match: 'alone' as const }))
  return {
    ...place,
    id,
    name: texts[0] ?? id,
    aliases,
    definition: { ...place.definition, text: id === 'kunduz' ? 'City on a river.' : 'A subject.' },
  }
}

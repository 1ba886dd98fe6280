import { expect, test } from 'vitest'
import { readDataset } from '../../data/build.ts'
import { createSearch } from '../../data/search.ts'

const { cards } = readDataset(process.cwd()).dataset
const search = createSearch(cards)
const first = (query: string) => search(query)[0]?.card.id

test('the first search finds what later ones find', () => {
  for (const query of ['leader of ISIS-K', 'spy', 'group behind Kabul airport attack']) {
    const ids = (run: typeof search) => run(query).map(({ card }) => card.id)
    expect(ids(createSearch(cards))).toEqual(ids(search))
  }
})

test.each([
  ['founder of al-Qaeda', 'osama-bin-laden'],
  ['who started al qaeda', 'osama-bin-laden'],
  ['founder of al-Qaeda in Iraq', 'abu-musab-al-zarqawi'],
])('a longer name is another card’s: %s', (query, id) => {
  expect(first(query)).toBe(id)
})

test.each([
  ['leader of HTS', 'ahmed-al-sharaa'],
  ['commander of quds force', 'qasem-soleimani'],
])('who a group’s card names as its leader, by whatever name of the group: %s', (query, id) => {
  expect(first(query)).toBe(id)
})

test.each([
  ['who is khalilzad', 'zalmay-khalilzad'],
  ['what is the durand line', 'durand-line'],
  ['Isis-K what is it', 'isis-k'],
])('a question about a name: %s', (query, id) => {
  expect(first(query)).toBe(id)
})

test('the last noun says what is meant', () => {
  expect(first('kabul airport bomber')).toBe('abdul-rahman-al-logari')
  expect(first('kabul airport bombing')).toBe('abbey-gate-bombing')
})

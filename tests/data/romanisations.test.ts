import { expect, test } from 'vitest'
import { compileLexicon } from '../../data/compile.ts'
import { otherSpellings } from '../../data/romanisations.ts'
import { createSampleData, datasetOf } from './sample-data.ts'

test('a name is spelled in all ways of all its words, with what stands between them', () => {
  expect(otherSpellings('Jamaat-e-Taliban Pakistan')).toEqual([
    'Jamaat-e-Taleban Pakistan',
    'Jamat-e-Taliban Pakistan',
    'Jamat-e-Taleban Pakistan',
  ])
})

test('capitals stay as they are, apostrophes do not hide a word', () => {
  expect(otherSpellings("links of al-Qa'ida")).toEqual(['links of al-Qaeda'])
})

test('agencies say "group" after "Islamic State"', () => {
  expect(otherSpellings('Islamic State in Somalia')).toEqual(['Islamic State group in Somalia'])
})

test('a single word has no other spelling, as too many share it', () => {
  expect(otherSpellings('Omar')).toEqual([])
})

test('other spellings of an alias come with its context, unless a card lists the form itself', () => {
  const data = createSampleData()
  data.group.aliases.push({ text: 'Omar Front', lang: 'en', match: 'in-context', context: ['rebels'] })
  data.person.aliases.push({ text: 'Umar Front', lang: 'en', match: 'alone' })
  const { aliases, cues } = compileLexicon(datasetOf(data).cards)
  expect(aliases.filter(({ text }) => text.endsWith('mar Front'))).toEqual([
    { text: 'Omar Front', card: 0, isAlone: false, contextCues: [cues.indexOf('rebels')] },
    { text: 'Umar Front', card: 1, isAlone: true, isUnmistakable: true },
  ])
  expect(aliases).toContainEqual({ text: 'Omer Front', card: 0, isAlone: false, contextCues: [cues.indexOf('rebels')] })
})

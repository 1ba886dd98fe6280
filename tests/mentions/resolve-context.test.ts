import { expect, test } from 'vitest'
import { resolved, testEach } from './resolved.ts'

testEach({
  'a proper name right beside says more than words against elsewhere': [
    ['An opera opened.', 'Then Wagner of Prigozhin left.'],
    ['Wagner=wagner'],
  ],
  'in an article on two bodies so called, the one that was last spoken of': [
    [
      'The Wagner Group of Prigozhin left the Russian front.',
      'It took its name from the composer Richard Wagner.',
      'Whoever loves Wagner winced.',
      'Prigozhin did not.',
      'It was said that Wagner had won.',
    ],
    ['Wagner Group=wagner', 'Wagner=wagner'],
  ],
  'of two readings, the one that a word beside it names': [
    ['In Mozambique the Shabab have left Palma. They are no kin of the Shabab of Somalia.'],
    ['Shabab=ansar', 'Shabab=shabaab'],
  ],
  'the next sentence may be about another': [
    ['They are in Somalia, where sea and sand are one. Their rival is the Shabab. Palma is quiet.'],
    [],
  ],
  'words against a name that stands alone': [
    ['The goddess ISIS and her husband Osiris stood in the temple; soldiers had guarded it.'],
    [],
  ],
  'context for one that stands alone, where another meaning of it is known': [
    ['A CNN anchor has left.', 'CNN was sorry.'],
    ['CNN=cnn', 'CNN=cnn'],
  ],
  'and none': [['The pixels go to CNN layers.'], []],
  'in German a noun after a hyphen describes the name': [
    ['Die Taliban-Delegation und ein Taliban-Botschafter reisten ab.'],
    ['Taliban=taliban', 'Taliban=taliban'],
  ],
  'context against context': [['The opera by Wagner was sung by a Russian tenor.'], []],
  'the card that the article speaks of': [
    ['ISIS-K takes its name from Khorasan.'],
    ['ISIS-K=isis-k', 'Khorasan=region'],
  ],
  'and the other one': [['Khorasan was bombed in Syria.'], ['Khorasan=cell']],
  'a phrase in quotation marks': [
    ['“Stay-behind” was a word that militants in Raqqa used.'],
    ['Stay-behind=foreigners'],
  ],
  'a phrase is supported wherever its context stands': [
    ['Relatives of foreign fighters remain.', 'The camp is a day from Raqqa.'],
    ['foreign fighters=foreigners'],
  ],
})

test('says why', () => {
  const { mentions } = resolved('Raffaello Pantucci spoke.', 'Pantucci said so.')
  expect(mentions[1]).toMatchObject({ alias: 'Pantucci', rule: 'full-name', support: ['pantucci'] })
  expect(resolved('A Hellfire missile fell.', 'The AGM was new.').mentions[1]).toMatchObject({
    rule: 'context',
    support: ['hellfire'],
  })
  expect(resolved('Pantucci said so.').why).toEqual(['pantucci:unsupported'])
  expect(resolved('Khorasan was bombed in Syria.').mentions[0]?.rejected).toEqual([
    { card: 'region', why: 'unsupported', words: '' },
  ])
})

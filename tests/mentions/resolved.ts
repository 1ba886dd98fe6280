// A small world of cards for the tests of resolving, and what an article means in it.
import { expect, test } from 'vitest'
import { createFinder } from '../../mentions/find-mentions.ts'
import { resolve } from '../../mentions/resolve.ts'
import { lexiconOf } from './lexicon-of.ts'

const cards = {
  'islamic-state': {
    aliases: [
      'Islamic State',
      'Islamic State in Iraq and the Levant',
      { text: 'ISIS', isAlone: true, against: ['goddess', 'Osiris'] },
      { text: 'IS', isCaseSensitive: true, context: ['islamic-state'] },
    ],
  },
  isi: { aliases: [{ text: 'ISI', context: ['Pakistan'] }] },
  'isis-k': { related: ['islamic-state'], aliases: ['ISIS-K'] },
  ttp: { aliases: ['Tehrik-i-Taliban Pakistan', { text: 'TTP', context: ['Pakistan'], against: ['cricket'] }] },
  taliban: { aliases: ['Taliban'] },
  pantucci: { sort: 'person', aliases: ['Raffaello Pantucci', { text: 'Pantucci' }] },
  'haqqani-network': { aliases: ['Haqqani network'] },
  siraj: { sort: 'person', related: ['haqqani-network'], aliases: ['Sirajuddin Haqqani', { text: 'Haqqani' }] },
  jalal: { sort: 'person', related: ['haqqani-network'], aliases: ['Jalaluddin Haqqani', { text: 'Haqqani' }] },
  wagner: { aliases: ['Wagner Group', { text: 'Wagner', context: ['Prigozhin', 'Russian'], against: ['opera'] }] },
  region: { sort: 'place', aliases: [{ text: 'Khorasan', context: ['isis-k'] }] },
  cell: { aliases: ['Khorasan group', { text: 'Khorasan', context: ['Syria'] }] },
  cia: { aliases: ['Central Intelligence Agency', { text: 'CIA', isAlone: true }] },
  icc: { aliases: ['International Criminal Court', { text: 'ICC', context: ['The Hague', 'warrant'] }] },
  hazara: { sort: 'noun', aliases: [{ text: 'Hazara', context: ['Afghan', 'taliban'] }] },
  kabul: { sort: 'place', aliases: [{ text: 'Kabul', isAlone: true, against: ['menu', 'Reykjavik'] }] },
  airlift: {
    sort: 'event',
    years: [2021, 2021],
    aliases: ['2021 Kabul airlift', { text: 'Kabul airlift', context: ['taliban'] }],
  },
  shabaab: { aliases: [{ text: 'Shabab', context: ['Somalia'], against: ['Mozambique', 'Palma'] }] },
  ansar: { aliases: [{ text: 'Shabab', context: ['Mozambique', 'Palma'], against: ['Somalia'] }] },
  un: { aliases: [{ text: 'UN', isAlone: true, isCaseSensitive: true }] },
  emir: { sort: 'noun', aliases: ['emir'] },
  'bin-laden': { sort: 'person', aliases: [{ text: 'bin Laden', isAlone: true, against: ['Jeddah'] }] },
  rsf: { related: ['hemedti'], aliases: ['Rapid Support Forces', { text: 'RSF', context: ['Darfur'] }] },
  hemedti: { sort: 'person', aliases: [{ text: 'Hemedti', isAlone: true }] },
  noor: { sort: 'person', aliases: [{ text: 'Zaki Noor', context: ['hemedti'] }, { text: 'Noor' }] },
  khalil: { sort: 'person', aliases: [{ text: 'Khalil', context: ['haqqani-network'] }] },
  sinwar: { sort: 'person', aliases: [{ text: 'Sinwar', isAlone: true }] },
  zawahiri: { sort: 'person', aliases: [{ text: 'al-Zawahiri', isAlone: true, against: ['Giza'] }] },
  cnn: { aliases: [{ text: 'CNN', isAlone: true, context: ['anchor'], against: ['convolutional'] }] },
  nine: { sort: 'event', aliases: [{ text: '9/11', context: ['hijackers'] }] },
  hellfire: {
    sort: 'noun',
    aliases: [
      { text: 'Hellfire', context: ['missile'] },
      { text: 'AGM', context: ['Apache'] },
    ],
  },
  foreigners: {
    sort: 'noun',
    aliases: ['foreign fighters', 'stay-behind'].map((text) => ({ text, context: ['Raqqa'] })),
  },
  jas: { aliases: ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad', { text: 'JAS', context: ['Borno'] }] },
} satisfies Parameters<typeof lexiconOf>[0]
const lexicon = lexiconOf(cards, ['Anas Haqqani', 'Richard Wagner'])
const find = createFinder(lexicon)

export function resolved(...texts: string[]) {
  const blocks = find(texts).map((found, i) => ({ text: texts[i] as string, ...found }))
  const { mentions, rejected } = resolve(blocks, lexicon)
  return {
    cards: mentions.map(({ block, start, end, card }) => `${texts[block]?.slice(start, end)}=${card}`),
    mentions,
    why: rejected.flatMap(({ rejected }) => rejected.map(({ card, why }) => `${card}:${why}`)),
  }
}

/** name -> paragraphs -> surface=card in reading order. */
export type Cases = Record<string, [texts: string[], cards: string[]]>

export function testEach(cases: Cases): void {
  test.each(Object.entries(cases))('%s', (_, [texts, cards]) => expect(resolved(...texts).cards).toEqual(cards))
}

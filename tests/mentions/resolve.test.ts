import { describe, expect, test } from 'vitest'
import { createFinder } from '../../mentions/find-mentions.ts'
import { resolve } from '../../mentions/resolve.ts'
import { lexiconOf } from './lexicon-of.ts'

const cards = {
  'islamic-state': {
    aliases: [
      'Islamic State',
      { text: 'ISIS', isAlone: true, against: ['goddess', 'Osiris'] },
      { text: 'IS', isCaseSensitive: true, context: ['islamic-state'] },
    ],
  },
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
  airlift: { sort: 'event', years: [2021, 2021], aliases: [{ text: 'Kabul airlift', context: ['taliban'] }] },
  shabaab: { aliases: [{ text: 'Shabab', context: ['Somalia'], against: ['Mozambique', 'Palma'] }] },
  ansar: { aliases: [{ text: 'Shabab', context: ['Mozambique', 'Palma'], against: ['Somalia'] }] },
  un: { aliases: [{ text: 'UN', isAlone: true, isCaseSensitive: true }] },
  emir: { sort: 'noun', aliases: ['emir'] },
  'bin-laden': { sort: 'person', aliases: [{ text: 'bin Laden', isAlone: true, against: ['Jeddah'] }] },
  rsf: { related: ['hemedti'], aliases: [{ text: 'RSF', context: ['Darfur'] }] },
  hemedti: { sort: 'person', aliases: [{ text: 'Hemedti', isAlone: true }] },
  khalil: { sort: 'person', aliases: [{ text: 'Khalil', context: ['haqqani-network'] }] },
  sinwar: { sort: 'person', aliases: [{ text: 'Sinwar', isAlone: true }] },
  nine: { sort: 'event', aliases: [{ text: '9/11', context: ['hijackers'] }] },
  hellfire: { sort: 'noun', aliases: [{ text: 'Hellfire', context: ['missile'] }] },
  foreigners: {
    sort: 'noun',
    aliases: ['foreign fighters', 'stay-behind'].map((text) => ({ text, context: ['Raqqa'] })),
  },
  jas: { aliases: ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad', { text: 'JAS', context: ['Borno'] }] },
} satisfies Parameters<typeof lexiconOf>[0]
const lexicon = lexiconOf(cards, ['Anas Haqqani'])
const find = createFinder(lexicon)

function resolved(...texts: string[]) {
  const blocks = find(texts).map((found, i) => ({ text: texts[i] as string, ...found }))
  const { mentions, rejected } = resolve(blocks, lexicon)
  return {
    cards: mentions.map(({ block, start, end, card }) => `${texts[block]?.slice(start, end)}=${card}`),
    mentions,
    why: rejected.flatMap(({ rejected }) => rejected.map(({ card, why }) => `${card}:${why}`)),
  }
}

/** name -> paragraphs -> surface=card in reading order. */
const cases: Record<string, [texts: string[], cards: string[]]> = {
  'a full name licenses the surname': [
    ['Raffaello Pantucci spoke.', 'Pantucci said so.'],
    ['Raffaello Pantucci=pantucci', 'Pantucci=pantucci'],
  ],
  'a surname alone is nobody’s': [['Pantucci said so.'], []],
  'an expansion licenses its acronym, once and later': [
    ['Tehrik-i-Taliban Pakistan (TTP) claimed it.', 'The TTP left.'],
    ['Tehrik-i-Taliban Pakistan=ttp', 'TTP=ttp', 'TTP=ttp'],
  ],
  'another expansion forbids it': [['The Trans-Pacific Trade Pact (TTP) binds Pakistan. TTP members met.'], []],
  'an expansion beside words against its acronym': [
    ['The Tehrik-i-Taliban Pakistan (TTP) hosted cricket.', 'For TTP cricket is a sin.'],
    ['Tehrik-i-Taliban Pakistan=ttp', 'TTP=ttp'],
  ],
  'an acronym before any office, of a body that is named in full': [
    ['The International Criminal Court sat.', 'In The Hague ICC Stenographer Jan Wit spoke.'],
    ['International Criminal Court=icc', 'ICC=icc'],
  ],
  'an acronym of two bodies means ours beside two of its words': [
    ['The International Chamber of Commerce (ICC) met.', 'In The Hague an ICC warrant was sealed.', 'The ICC dined.'],
    ['ICC=icc'],
  ],
  'or beside a person of its own': [
    ['Reporters Without Borders (RSF) told Hemedti’s RSF of Darfur so.', 'RSF said more.'],
    ['Hemedti=hemedti', 'RSF=rsf'],
  ],
  'and where it is explained, what is explained': [
    ['In The Hague the warrant of the Indian Chess Club (ICC) lay.'],
    [],
  ],
  'a proper name right beside says more than words against elsewhere': [
    ['An opera opened.', 'Then Wagner of Prigozhin left.'],
    ['Wagner=wagner'],
  ],
  'an acronym before its expansion': [
    ['TTP (Tehrik-i-Taliban Pakistan) left.'],
    ['TTP=ttp', 'Tehrik-i-Taliban Pakistan=ttp'],
  ],
  'a wrong expansion does not override a name that means one thing': [
    ['The Islamic State in Iraq and Syria (ISIS-K) grew.'],
    ['Islamic State=islamic-state', 'ISIS-K=isis-k'],
  ],
  'a phrase whose initials spell a short name': [
    ['At the Culinary Institute of America chefs train. The CIA has a knife shop.'],
    [],
  ],
  'what it is short for, even in small letters': [
    ['She trained a CIA. A CIA, short for cardiac impulse analyser, costs little.'],
    [],
  ],
  'brackets say more than a phrase of such initials': [
    [
      'The Inland Catering Company (ICC) has a new client.',
      'It feeds the International Criminal Court in The Hague.',
      'The ICC sells soup.',
    ],
    ['International Criminal Court=icc'],
  ],
  'an acronym has no first name': [
    ['A cell of Islamic State was found.', 'He had ties to a Sydney IS cell.'],
    ['Islamic State=islamic-state', 'IS=islamic-state'],
  ],
  'a time before an acronym is no number of feet': [['15.05 UN condemns the attack; it is 20 UN long.'], ['UN=un']],
  'initials end before the name does': [
    ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad, or JAS, hold islands.'],
    ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad=jas', 'JAS=jas'],
  ],
  'an acronym with its dots in a line of capitals': [['U.N. CHIEF URGES RESTRAINT OVER BORDER'], ['U.N=un']],
  'of two readings, the one that a word beside it names': [
    ['In Mozambique the Shabab have left Palma. They are no kin of the Shabab of Somalia.'],
    ['Shabab=ansar', 'Shabab=shabaab'],
  ],
  'a relative does not take over the surname': [
    [
      'Sirajuddin Haqqani spoke.',
      'He is the son of the network’s founder Jalaluddin Haqqani.',
      'Haqqani left. His uncle, Jalaluddin Haqqani, stayed. Haqqani waved.',
    ],
    [
      'Sirajuddin Haqqani=siraj',
      'Jalaluddin Haqqani=jalal',
      'Haqqani=siraj',
      'Jalaluddin Haqqani=jalal',
      'Haqqani=siraj',
    ],
  ],
  'but somebody named for himself does': [
    ['Sirajuddin Haqqani spoke.', 'Jalaluddin Haqqani left. Haqqani waved.'],
    ['Sirajuddin Haqqani=siraj', 'Jalaluddin Haqqani=jalal', 'Haqqani=jalal'],
  ],
  'a longer name that is blocked has the surname': [
    ['Anas Haqqani opened the match.', 'Haqqani is of the Haqqani network.', 'Sirajuddin Haqqani came. Haqqani sat.'],
    ['Haqqani network=haqqani-network', 'Sirajuddin Haqqani=siraj', 'Haqqani=siraj'],
  ],
  'a place that something else is called after': [
    ['The menu of Kabul, on Elm Street, is short. Kabul is open daily.'],
    [],
  ],
  'the same words where bombs go off': [['A bomb killed the guests of a menu tasting in Kabul.'], ['Kabul=kabul']],
  'another place of that name, even there': [['A bomb went off in Kabul, Reykjavik.'], []],
  'a place between an office and its holder': [
    ['They spoke with the governor of Kabul Ahmad Wali last week, and the war went on.'],
    ['Kabul=kabul'],
  ],
  'its anniversary in another year': [
    ['The Taliban marked the second anniversary of the Kabul airlift in 2023, not the Kabul airlift of 1928.'],
    ['Taliban=taliban', 'Kabul airlift=airlift', 'Kabul=kabul'],
  ],
  'another year after the anniversary of something else': [
    ['The Taliban marked an anniversary of the war; the Kabul airlift of 1928 was forgotten.'],
    ['Taliban=taliban', 'Kabul=kabul'],
  ],
  'after a sentence that ends in the name of a network': [
    ['Raffaello Pantucci warned of it on X. Pantucci added that it would last.'],
    ['Raffaello Pantucci=pantucci', 'Pantucci=pantucci'],
  ],
  'a title before a name': [['The group’s emir Iyad Ghaly took no orders in the war.'], ['emir=emir']],
  'and without it': [['The CIA declined to comment.'], ['CIA=cia']],
  'words against a name that stands alone': [
    ['The goddess ISIS and her husband Osiris stood in the temple; soldiers had guarded it.'],
    [],
  ],
  'a first name that is not the card’s': [
    ['Russian fighters left. Ann Wagner, a congresswoman, said Wagner was gone.'],
    [],
  ],
  'in German a noun after a hyphen describes the name': [
    ['Die Taliban-Delegation und ein Taliban-Botschafter reisten ab.'],
    ['Taliban=taliban', 'Taliban=taliban'],
  ],
  'an article is no first name, in other languages too': [
    ['Le Wagner de Prigozhin a quitté le pays.'],
    ['Wagner=wagner'],
  ],
  'a people before a name describes it': [['Russian Wagner fighters served Prigozhin.'], ['Wagner=wagner']],
  'context against context': [['The opera by Wagner was sung by a Russian tenor.'], []],
  'the card that the article speaks of': [
    ['ISIS-K takes its name from Khorasan.'],
    ['ISIS-K=isis-k', 'Khorasan=region'],
  ],
  'and the other one': [['Khorasan was bombed in Syria.'], ['Khorasan=cell']],
  'the person last named': [
    ['Jalaluddin Haqqani died. Haqqani was old. Sirajuddin Haqqani followed. Haqqani is minister.'],
    ['Jalaluddin Haqqani=jalal', 'Haqqani=jalal', 'Sirajuddin Haqqani=siraj', 'Haqqani=siraj'],
  ],
  'named as another’s relative after his own name': [
    ['Sirajuddin Haqqani flew. Jalaluddin Haqqani, the father of Sirajuddin Haqqani, died. Haqqani returned.'],
    ['Sirajuddin Haqqani=siraj', 'Jalaluddin Haqqani=jalal', 'Sirajuddin Haqqani=siraj', 'Haqqani=siraj'],
  ],
  'named only as another’s relative': [
    ['Jalaluddin Haqqani, the father of Sirajuddin Haqqani, died. Haqqani was old.'],
    ['Jalaluddin Haqqani=jalal', 'Sirajuddin Haqqani=siraj', 'Haqqani=jalal'],
  ],
  'an acronym whose card is named in other words, in an article with a word against it': [
    ['Soldiers fought Islamic State, ISIS or Daesh.', 'The temple was of Osiris.'],
    ['Islamic State=islamic-state', 'ISIS=islamic-state'],
  ],
  'nothing inside a longer name': [
    ['Kabul University and Hazara University; the Taliban closed both. Mount Kabul. University of Kabul.'],
    ['Taliban=taliban'],
  ],
  'an acronym that goes on': [['ISIS-I attacked.'], []],
  'an event of another year': [['The Taliban know of no Kabul airlift of 1928.'], ['Taliban=taliban', 'Kabul=kabul']],
  'the event itself': [
    ['The Kabul airlift of August 2021 ended as the Taliban came.'],
    ['Kabul airlift=airlift', 'Taliban=taliban'],
  ],
  'a word of capitals in a headline of capitals': [
    ['ISLAMIC STATE IS GONE, SAYS ARMY', 'Islamic State, or IS, was beaten.'],
    ['ISLAMIC STATE=islamic-state', 'Islamic State=islamic-state', 'IS=islamic-state'],
  ],
  'a place alone in quotation marks': [['Cut back the clematis ‘Kabul’ in May.'], []],
  'the same in our setting': [['Militants spoke of ‘Kabul’ and meant more.'], ['Kabul=kabul']],
  'a body called after a place leaves it its name, in our setting': [
    ['Save the Children Kabul spoke of the militants.', 'In Kabul people said so.'],
    ['Kabul=kabul'],
  ],
  'a relative named by the first name': [
    ['The Haqqani network mourned his uncle Khalil.', 'Uncle Khalil is another.'],
    ['Haqqani network=haqqani-network', 'Khalil=khalil'],
  ],
  'a full name that goes on is another': [
    [
      'The keeper of the home side, Raffaello Pantucci Mori, dived late.',
      'And on the day after Raffaello Pantucci Tuesday wrote of it.',
    ],
    ['Raffaello Pantucci=pantucci'],
  ],
  'a place has no article': [['In Baltimore, The Kabul is full of militants.', 'They left the Kabul, next door.'], []],
  'unless something follows it': [['The Kabul militants left.'], ['Kabul=kabul']],
  'words against a place count where its paragraph speaks of other things': [
    ['Militants struck.', 'The menu of Kabul is long.'],
    [],
  ],
  'one of a kind': [['Militants train a CIA on images.'], []],
  'a word in capitals for effect': [
    ['The Islamic State fell.', 'Sold in AS IS state, it probably IS that bad.'],
    ['Islamic State=islamic-state'],
  ],
  'a first name after a title with its full stop': [
    ['The stone was lent to them by Prof. Rana Sinwar of Yarmouk University.'],
    [],
  ],
  'what begins with a digit is no first name': [['The 9/11 Generation knew the hijackers.'], ['9/11=nine']],
  'a phrase in quotation marks': [
    ['“Stay-behind” was a word that militants in Raqqa used.'],
    ['Stay-behind=foreigners'],
  ],
  'a title with a capital, in our setting': [['Each of the militants swore to the Emir.'], ['Emir=emir']],
  'and after the name of those who have one': [['The Taliban Emir met militants.'], ['Taliban=taliban', 'Emir=emir']],
  'a type before a name is no first name': [
    ['Two missiles, an R9X Hellfire each.', 'One missile.'],
    ['Hellfire=hellfire'],
  ],
  'a phrase is supported wherever its context stands': [
    ['Relatives of foreign fighters remain.', 'The camp is a day from Raqqa.'],
    ['foreign fighters=foreigners'],
  ],
  'a surname that hardly anyone else has': [['And bin Laden? He is alive or he is not.'], ['bin Laden=bin-laden']],
  'but where others have it': [['Police searched a bin Laden villa in Jeddah.'], []],
  'a common noun as a first name': [['The president’s guest, Emir Kusturica, met the emir.'], ['emir=emir']],
}

describe('resolves', () => {
  test.each(Object.entries(cases))('%s', (_, [texts, cards]) => expect(resolved(...texts).cards).toEqual(cards))
})

test('says why', () => {
  const { mentions } = resolved('Raffaello Pantucci spoke.', 'Pantucci said so.')
  expect(mentions[1]).toMatchObject({ alias: 'Pantucci', rule: 'full-name', support: ['pantucci'] })
  expect(resolved('Pantucci said so.').why).toEqual(['pantucci:unsupported'])
  expect(resolved('Khorasan was bombed in Syria.').mentions[0]?.rejected).toEqual([
    { card: 'region', why: 'unsupported', words: '' },
  ])
})

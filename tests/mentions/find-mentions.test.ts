import { describe, expect, test } from 'vitest'
import { createFinder } from '../../mentions/find-mentions.ts'
import { lexiconOf } from './lexicon-of.ts'

const lexicon = lexiconOf(
  {
    'isis-k': { aliases: ['ISIS-K', 'Islamic State – Khorasan Province'] },
    'islamic-state': {
      aliases: ['ISIS', 'Isis', 'Islamic State', "Da'esh", { text: 'IS', isAlone: true, isCaseSensitive: true }],
    },
    'al-qaeda': { aliases: ['al-Qaeda'] },
    taliban: { aliases: ['Taliban'] },
    khorasan: { aliases: ['Khorasan'] },
    moab: { aliases: ['GBU-43/B', 'mother of all bombs'] },
    centcom: { aliases: ['U.S. Central Command'] },
    rsis: { aliases: ['S. Rajaratnam School'] },
    pkk: { aliases: ["Kurdistan Workers' Party"] },
    erdogan: { aliases: ['Recep Tayyip Erdoğan'] },
    iran: { aliases: ['Iran'] },
    sharia: { aliases: ['sharia', 'Sharia'] },
    arabic: { aliases: ['طالبان'] },
    airport: { aliases: ['Kabul airport', { text: 'Kabul airport attack', context: ['2021'] }] },
  },
  ['Razavi Khorasan', 'Khorasan wheat'],
)

const find = createFinder(lexicon)
const found = (text: string) =>
  find([text]).flatMap(({ candidates }) =>
    candidates.filter(({ aliases }) => aliases.length).map(({ start, end }) => text.slice(start, end)),
  )

/** name -> text -> what is found in it. */
const cases: Record<string, [text: string, found: string[]]> = {
  'all hyphens': [
    'ISIS-K ISIS‐K ISIS‑K ISIS‒K ISIS–K ISIS—K',
    ['ISIS-K', 'ISIS‐K', 'ISIS‑K', 'ISIS‒K', 'ISIS–K', 'ISIS—K'],
  ],
  'a space for a hyphen': ['ISIS K, al Qaeda', ['ISIS K', 'al Qaeda']],
  'no-break space and line break': [
    'Islamic\u00A0State Islamic\n   State',
    ['Islamic\u00A0State', 'Islamic\n   State'],
  ],
  'soft hyphen inside': ['Tali\u00ADban', ['Tali\u00ADban']],
  'possessive, straight and curly': ["Taliban's Taliban’s", ['Taliban', 'Taliban']],
  'apostrophes and ayns': [
    "Da'esh Da’esh Daʿesh Daʼesh Da`esh Daesh",
    ["Da'esh", 'Da’esh', 'Daʿesh', 'Daʼesh', 'Da`esh', 'Daesh'],
  ],
  'after an elided article': ["l’Iran d'Iran, dell'Isis; L’Isis", ['Iran', 'Iran', 'Isis', 'Isis']],
  'apostrophe after a plural': ['Kurdistan Workers’ Party', ['Kurdistan Workers’ Party']],
  capitals: ['TALIBAN AL-QAEDA MOTHER OF ALL BOMBS', ['TALIBAN', 'AL-QAEDA', 'MOTHER OF ALL BOMBS']],
  'small letter after a hyphen': ['Al-qaeda', ['Al-qaeda']],
  'a capital asks for a capital': ['taliban, isis, an Islamic state', []],
  'Guardian style': ['Isis', ['Isis']],
  'an acronym as a word': ['This is so. IS said', ['IS']],
  'dotted initials': ['US Central Command, U.S. Central Command', ['US Central Command', 'U.S. Central Command']],
  'an initial with and without its stop': [
    'S Rajaratnam School, S. Rajaratnam School',
    ['S Rajaratnam School', 'S. Rajaratnam School'],
  ],
  diacritics: [
    'Khorāsān, Recep Tayyip Erdogan, RECEP TAYYIP ERDOĞAN',
    ['Khorāsān', 'Recep Tayyip Erdogan', 'RECEP TAYYIP ERDOĞAN'],
  ],
  'Arabic script': ['قال طالبان اليوم', ['طالبان']],
  'quotes, brackets, dashes': [
    '“Taliban” (Taliban) ‘Taliban’ —Taliban— Taliban…',
    ['Taliban', 'Taliban', 'Taliban', 'Taliban', 'Taliban'],
  ],
  'a slash between': ['ISIS/Taliban', ['ISIS', 'Taliban']],
  'slashes on both sides, but not in a path': ['Hamas/Taliban/ISIS docs/taliban/isis', ['Taliban', 'ISIS']],
  'a slash inside': ['GBU-43/B', ['GBU-43/B']],
  'a spaced dash only where the name has one': [
    'Islamic State – Khorasan Province; ISIS – K',
    ['Islamic State – Khorasan Province', 'ISIS'],
  ],
  'not across a sentence': ['the Islamic. State', []],
  'not across a comma': ['Islamic, State', []],
  'never inside a word': ['Talibanisation preTaliban xISIS-Kx', []],
  'never in a handle, an address, an identifier': ['@Taliban taliban_x x_Taliban_y Taliban.org www.Taliban', []],
  'longest first': ['ISIS-K and ISIS', ['ISIS-K', 'ISIS']],
  'nothing inside a longer name that is blocked': ['Razavi Khorasan, Khorasan wheat, Khorasan', ['Khorasan']],
  'at both ends': ['Taliban', ['Taliban']],
  nothing: ['', []],
}

describe('finds', () => {
  test.each(Object.entries(cases))('%s', (_, [text, expected]) => expect(found(text)).toEqual(expected))

  test('of two aliases of a card that fit, the one that is spelled so', () => {
    const aliasIn = (text: string) => find([text])[0]?.candidates[0]?.aliases.map((alias) => alias.text)
    expect(aliasIn('by Sharia')).toEqual(['Sharia'])
    expect(aliasIn('by sharia')).toEqual(['sharia'])
  })

  test('names inside a description, for the case that it is not meant', () => {
    const [description] = find(['the Kabul airport attack'])
    expect(description?.candidates[0]?.inner.map(({ start, end }) => [start, end])).toEqual([[4, 17]])
  })
})

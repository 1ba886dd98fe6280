// Invented cards for the stories: what they say never changes, so that a picture of them changes with the look only.
import type { CardMap, CardView } from '../../data/card-view.ts'
import { cardView, fact } from '../components/fixtures.ts'

type Kind = CardView['kind']
type Source = CardView['sources'][number]

const source = (
  number: number,
  type: Source['type'],
  publisher: string,
  title: string,
  published?: string,
): Source => ({
  number,
  url: `https://example.org/${number}`,
  publisher,
  type,
  title,
  lang: 'en',
  seen: '2026-11-20',
  ...(published && { published }),
})

const sources = [
  source(1, 'research', 'Example Institute', 'The River Front: who they are and what they want', '2020-05-04'),
  source(2, 'press', 'Daily Example', 'Three years in the valley', '2021-03'),
  source(3, 'un', 'UN Example Panel', 'Report of the monitors on the River Valley', '2025-07-24'),
  source(4, 'party', 'River Front', 'Statement of the council'),
  { ...source(5, 'government', 'Ministry of Example', 'List of banned groups', '2019-04-30'), via: 'Example Archive' },
]

const link = (id: string, name: string) => ({ id, name })
export const valley = link('river-valley', 'River Valley')
const vale = link('amira-vale', 'Amira Vale')

export const riverFront = cardView({
  name: 'River Front',
  fullName: 'Front for the Lands of the River',
  native: [
    { text: 'جبهة النهر', lang: 'ar', language: 'Arabic' },
    { text: 'جبههٔ رود', lang: 'fa', language: 'Persian' },
    { text: 'Речной фронт', lang: 'ru', language: 'Russian' },
  ],
  definition: {
    text: 'Armed group of the River Valley, founded in 2015 by former border guards; it fights the government over the lands on the upper river.',
    asOf: '2026-01-20',
    links: [{ start: 19, end: 31, card: valley }],
    marks: [1, 2],
  },
  facts: [
    fact({
      label: 'Leader',
      value: 'Amira Vale, a former officer of the border guard',
      confidence: 'reported',
      validFrom: '2020-06',
      validTo: '2023-02-11',
      attribution:
        'UN monitors and two member states, in their reports of July 2020 and of January 2021; a third state names her brother',
      marks: [2, 3],
    }),
    fact({ label: 'Founded', value: 'Announced on 10 January 2015 in Lowmere', marks: [1, 2] }),
    fact({
      label: 'Strength',
      value: 'About 2,000 fighters',
      confidence: 'claimed',
      asOf: '2021-05',
      attribution: 'The group itself',
      marks: [4],
    }),
    fact({ label: 'Banned', value: 'By the Ministry of Example', validFrom: '2019-04-30', marks: [5] }),
    fact({
      label: 'Funds',
      value: 'Tolls on the two bridges',
      confidence: 'disputed',
      validFrom: '2021-08',
      attribution: 'Several traders',
      marks: [2],
    }),
    fact({
      label: 'First count',
      value: '6,000 fighters',
      asOf: '2016',
      superseded: { reason: 'the institute found in 2018 that families had been counted too' },
      marks: [1],
    }),
    fact({ label: 'Strength', value: 'Between 800 and 1,200 fighters', asOf: '2025-07', marks: [3] }),
  ],
  events: [
    { date: '2015-01-10', text: 'Announced in Lowmere', card: link('lowmere', 'Lowmere'), marks: [1] },
    { date: '2019-04', text: 'Banned by the Ministry of Example', marks: [5] },
    {
      date: '2021-08-26',
      text: 'Attack on the bridge at Lowmere',
      card: link('bridge-attack', 'Lowmere bridge attack'),
      marks: [2],
    },
    { date: '2023-02-11', text: 'Amira Vale is killed', card: vale, marks: [3] },
    { date: '2025', text: 'Talks with the government begin', marks: [3] },
  ],
  relations: [
    { label: 'Led by', card: vale, validFrom: '2020-06', marks: [2, 3] },
    { label: 'Operates in', card: valley, marks: [1] },
    {
      label: 'Claimed',
      card: link('bridge-attack', 'Attack on the old bridge over the river at Lowmere, 26 August 2021'),
      marks: [2, 4],
    },
    { label: 'Claimed', card: link('market-attack', 'Lowmere market attack'), marks: [2] },
    { label: 'Talks with', card: link('ministry', 'Ministry of Example'), validFrom: '2025', marks: [3] },
  ],
  differ: [
    {
      question: 'How many fighters does it have?',
      positions: [
        { value: 'About 2,000', heldBy: 'The group itself', date: '2021-05', marks: [4] },
        { value: '800 to 1,200', heldBy: 'UN monitors', date: '2025-07', marks: [3] },
        {
          value: 'Fewer than 500, and most of them in the hills',
          heldBy: 'Ministry of Example',
          date: '2026',
          marks: [5],
        },
      ],
      summary: 'Nobody has counted them; the UN figure is made of what member states say.',
    },
  ],
  mistakes: [
    {
      wrong: 'It is the army of the River Party',
      right: 'The party has no armed wing and has asked the group to disband.',
      marks: [1, 2],
    },
  ],
  notToConfuse: [
    { text: 'The River Front Museum in Lowmere' },
    { text: 'The Popular Front, which sits in parliament', card: link('popular-front', 'Popular Front') },
  ],
  sources,
})

/** What differs between kinds: name, sentence, three facts. */
export function cardOfKind(kind: Kind, map?: CardMap): CardView {
  const [name, text, ...facts] = texts[kind]
  return cardView({
    id: kind,
    kind,
    name,
    definition: { text, asOf: '2026-01', links: [], marks: [1, 2] },
    facts: facts.map(([label, value], i) => fact({ label, value, validFrom: '2015', marks: [i + 1] })),
    sources: sources.slice(0, 3),
    ...(map && { map }),
  })
}

type Text = [name: string, definition: string, ...facts: [label: string, value: string][]]

const texts: Record<Kind, Text> = {
  'armed-group': ['Hill Guard', 'Village militia of the upper River Valley.', ['Side', 'With the government']],
  person: [
    'Amira Vale',
    'Leader of the River Front from June 2020 until her death in February 2023; before that an officer of the border guard.',
    ['Born', 'In Lowmere, in 1978 or 1979'],
    ['Rank', 'Captain of the border guard'],
    ['Sanctioned', 'By the Ministry of Example'],
  ],
  place: [
    'Lowmere',
    'Market town on the lower river, seat of a district of the same name; both bridges over the river are here.',
    ['People', 'About 40,000 in the last count'],
    ['Held by', 'The government'],
    ['Languages', 'Two, and most people speak both'],
  ],
  region: [
    'Upper River',
    'Historical region on both sides of a border that its people do not agree on.',
    ['Name', 'Of the land above the second bridge'],
    ['Lands', 'Parts of three countries of today'],
    ['Borders', 'Never agreed'],
  ],
  facility: [
    'Lowmere airfield',
    'Airfield north of Lowmere, military until 2016, now used for relief flights.',
    ['Runway', '2,400 m'],
    ['Run by', 'The district'],
    ['Closed', 'From August to October 2021'],
  ],
  event: [
    'Lowmere bridge attack',
    'Attack on the old bridge at Lowmere on 26 August 2021, claimed by the River Front, that killed eleven people.',
    ['Claimed by', 'The River Front, on the same day'],
    ['Killed', '11, of them 9 civilians'],
    ['Method', 'A car bomb'],
  ],
  agreement: [
    'Bridge agreement',
    'Ceasefire between the government and the River Front, signed in May 2025 for six months.',
    ['Signed', 'In Lowmere, by four people'],
    ['Parties', 'Two'],
    ['Lapses', 'When either side says so'],
  ],
  weapon: [
    'RF-2 rocket',
    'Unguided rocket of short range, made in workshops on the upper river.',
    ['Range', 'About 4 km'],
    ['Weight', '9 kg'],
    ['First used', 'In the spring of 2016'],
  ],
  community: [
    'River people',
    'People of the River Valley with a language of their own; most are farmers and boatmen.',
    ['Language', 'River speech'],
    ['Number', 'Not counted since 1979'],
    ['Faith', 'Several'],
  ],
  institution: [
    'Border guard',
    'Armed service of the Ministry of Example that watched the upper river until 2015.',
    ['Answered to', 'The Ministry of Example'],
    ['Strength', '900 at most'],
    ['Dissolved', 'In 2015'],
  ],
  media: [
    'Daily Example',
    'Newspaper of Lowmere, private, printed since 1961.',
    ['Owner', 'A family of printers'],
    ['Sells', 'About 8,000 copies'],
    ['Language', 'English'],
  ],
  concept: [
    'River toll',
    'A payment for crossing, taken by whoever holds the bridge.',
    ['Other name', 'Bridge money'],
    ['Known', 'Since the old kingdom'],
    ['Forbidden', 'By law, in name'],
  ],
}

// The states a card can be in, on invented cards; and real cards, to see how what is written looks.
import type { CardPanelProps } from '../../components/CardPanel.tsx'
import { hintText } from '../../components/hint-text.ts'
import type { CardMap, CardView } from '../../data/card-view.ts'
import { cardView, fact } from '../components/fixtures.ts'
import { cardOfKind, riverFront, valley } from './cards.ts'

export interface Story extends CardPanelProps {
  name: string
  /** Pressed one after the other, by their text or name. */
  press?: string[]
  /** As it lies on a phone. */
  isTouch?: boolean
  /** 2 for text of twice the size. */
  textScale?: number
  /** Shown in full height, not as high as on a page. */
  isTall?: boolean
}

const article = '2021-08-28'
const all = { press: ['Show all'], isTall: true }
const ready = (card: CardView, change: Partial<CardView> = {}) => ({
  state: { status: 'ready' as const, card: { ...card, ...change } },
})

/** @param mapOf the map of a real card: maps are drawn from the atlas */
export function createStories(mapOf: (id: string) => CardMap | undefined): Story[] {
  const kind = (kind: CardView['kind'], map?: string) => ({
    ...ready(cardOfKind(kind, map === undefined ? undefined : mapOf(map))),
    published: article,
  })
  const front = { ...ready(riverFront), published: article }
  const only = (part: Partial<CardView>) => ({ ...ready(cardView(), part), published: article, ...all })
  return [
    { name: 'armed group', ...front },
    { name: 'armed group, all', ...front, ...all },
    { name: 'person', ...kind('person') },
    { name: 'place', ...kind('place', 'nangarhar'), isTall: true },
    { name: 'region', ...kind('region', 'khorasan-region'), isTall: true },
    { name: 'country', ...kind('place', 'afghanistan'), isTall: true },
    { name: 'facility', ...kind('facility', 'kabul-airport'), isTall: true },
    { name: 'event', ...kind('event', 'kabul-airport') },
    { name: 'event, all', ...kind('event', 'kabul-airport'), ...all },
    { name: 'agreement', ...kind('agreement') },
    { name: 'weapon', ...kind('weapon') },
    { name: 'community', ...kind('community') },
    { name: 'institution', ...kind('institution') },
    { name: 'media', ...kind('media') },
    { name: 'term', ...kind('concept') },
    { name: 'no date', ...kind('agreement'), published: undefined },
    { name: 'nothing known then', ...ready(cardView(), { facts: later }), published: article },
    { name: 'not known', ...ready(cardOfKind('person'), { facts: notFound }), published: article },
    { name: 'check overdue', ...kind('media'), published: undefined, today: '2027-06-01' },
    { name: 'article younger than the card', ...kind('media'), today: '2027-06-01', published: '2027-05-20' },
    { name: 'long names', ...ready(cardOfKind('institution'), longNames), published: article },
    { name: 'right to left', ...only({ native: rightToLeft, name: 'جبهة النهر', fullName: 'River Front' }) },
    { name: 'thirty facts', ...only({ facts: thirty }) },
    { name: 'sources differ', ...only({ differ: riverFront.differ, sources: riverFront.sources }) },
    { name: 'mistakes', ...only({ mistakes: riverFront.mistakes, notToConfuse: riverFront.notToConfuse }) },
    { name: 'timeline', ...only({ events: riverFront.events }) },
    { name: 'why highlighted', ...kind('weapon'), press: ['Why highlighted?'] },
    { name: 'not this', ...kind('weapon'), press: ['Not this?'] },
    { name: 'muted', ...kind('weapon'), press: ['Not this?', 'On example.org'] },
    { name: 'copied', ...kind('weapon'), press: ['Copy “Range” with its sources'] },
    { name: 'a source pointed at', ...kind('weapon'), press: ['Source 2'] },
    { name: 'pinned', ...kind('weapon'), press: ['Keep open'] },
    { name: 'a related card', ...front, press: ['River Valley'] },
    { name: 'related, not loaded', ...front, press: ['River Valley'], load: () => Promise.reject() },
    { name: 'first card', ...kind('person'), hint: hintText('pointer', { next: 'Alt+J', previous: 'Alt+K' }) },
    {
      name: 'first card, touch',
      ...kind('person'),
      hint: hintText('touch', { next: '', previous: '' }),
      isTouch: true,
    },
    { name: 'touch', ...front, isTouch: true },
    { name: 'text twice as large', ...front, textScale: 2 },
    { name: 'loading', state: { status: 'loading' } },
    { name: 'error', state: { status: 'failed' } },
  ]
}

/** Real cards, as they are now. */
export function createRealStories(view: (id: string) => CardView): Story[] {
  const at = (id: string, published?: string, more: Partial<Story> = {}): Story => ({
    name: `${id}${more.press ? ', all' : ''}`,
    ...ready(view(id)),
    ...(published && { published }),
    ...more,
  })
  return [
    at('isis-k', article, { otherNames: ['Hafiz Saeed Khan'] }),
    at('isis-k', article, all),
    at('sanaullah-ghafari', article),
    at('sanaullah-ghafari', article, all),
    at('nangarhar', undefined, all),
    at('afghanistan', '2020-03-01', all),
    at('khorasan-region', article),
    at('khorasan-region', article, all),
    at('kabul-airport', article),
    at('abbey-gate-bombing', article),
    at('abbey-gate-bombing', article, all),
    at('doha-agreement', '2020-03-01'),
    at('gbu-43-moab', article),
    at('gbu-43-moab', article, all),
    at('hazara'),
    at('isi-pakistan'),
    at('cnn'),
    at('bayah'),
    at('durand-line', undefined, all),
    at('haqqani-network'),
  ]
}

/** What a link in a story leads to. */
export const followedCard = cardView({ ...cardOfKind('place'), ...valley })

const later = [
  fact({ label: 'Talks', value: 'With the government', validFrom: '2025' }),
  fact({
    label: 'Strength',
    value: 'About 1,000',
    asOf: '2025-07',
    confidence: 'reported',
    attribution: 'UN monitors',
  }),
]

const notFound = [
  fact({
    label: 'Born',
    value: 'No source gives a date; the ministry put her age at about 40 in 2019',
    confidence: 'unknown',
    marks: [1, 2, 3],
  }),
  fact({ label: 'Rank', value: 'Captain of the border guard', marks: [2] }),
  fact({ label: 'Successor', value: 'No source names one', asOf: '2021-07', confidence: 'unknown', marks: [1, 3] }),
]

const thirty = Array.from({ length: 30 }, (_, i) =>
  fact({ label: `Fact ${i + 1}`, value: 'A valley', validFrom: String(1990 + i) }),
)

const rightToLeft = [
  { text: 'جبهة النهر', lang: 'ar', language: 'Arabic' },
  { text: 'جبههٔ رود', lang: 'fa', language: 'Persian' },
  { text: 'د سیند جبهه', lang: 'ps', language: 'Pashto' },
  { text: 'دریا محاذ', lang: 'ur', language: 'Urdu' },
]

const longNames = {
  name: 'Popular Front for the Liberation of the Very Long Valley of the Upper River (General Command)',
  fullName: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
}

// The states a card can be in. Real cards where one has the state; else made from one.
import type { CardPanelProps } from '../../components/CardPanel.tsx'
import type { CardView } from '../../data/card-view.ts'

export interface Story extends CardPanelProps {
  name: string
  /** Opens "Show all". */
  isOpen?: boolean
}

/** @param view gives a card by id */
export function createStories(view: (id: string) => CardView): Story[] {
  const ready = (id: string, change: Partial<CardView> = {}) => ({
    state: { status: 'ready' as const, card: { ...view(id), ...change } },
  })
  const open = { isOpen: true }
  const at = (published: string) => ({ published })
  const isisK = view('isis-k')
  const many = Array.from({ length: 30 }, (_, i) => ({
    ...(isisK.facts[i % isisK.facts.length] as CardView['facts'][number]),
    label: `Fact ${i + 1}`,
  }))
  return [
    { name: 'armed group', ...ready('isis-k'), ...at('2021-08-28'), otherNames: ['Hafiz Saeed Khan'] },
    { name: 'armed group, all', ...ready('isis-k'), ...at('2021-08-28'), ...open },
    { name: 'person', ...ready('sanaullah-ghafari'), ...at('2021-08-28') },
    { name: 'person, all', ...ready('sanaullah-ghafari'), ...at('2021-08-28'), ...open },
    { name: 'place', ...ready('nangarhar') },
    { name: 'place, all', ...ready('nangarhar'), ...open },
    { name: 'country, all', ...ready('afghanistan'), ...at('2020-03-01'), ...open },
    { name: 'region', ...ready('khorasan-region'), ...at('2021-08-28') },
    { name: 'region, all', ...ready('khorasan-region'), ...at('2021-08-28'), ...open },
    { name: 'facility', ...ready('kabul-airport'), ...at('2021-08-28') },
    { name: 'event', ...ready('abbey-gate-bombing'), ...at('2021-08-28') },
    { name: 'event, all', ...ready('abbey-gate-bombing'), ...at('2021-08-28'), ...open },
    { name: 'agreement', ...ready('doha-agreement'), ...at('2020-03-01') },
    { name: 'weapon', ...ready('gbu-43-moab'), ...at('2021-08-28') },
    { name: 'weapon, all', ...ready('gbu-43-moab'), ...at('2021-08-28'), ...open },
    { name: 'community', ...ready('hazara') },
    { name: 'institution', ...ready('isi-pakistan') },
    { name: 'media', ...ready('cnn') },
    { name: 'concept', ...ready('bayah') },
    { name: 'disputed', ...ready('durand-line'), ...open },
    { name: 'no date', ...ready('haqqani-network') },
    { name: 'review overdue', ...ready('taliban'), today: '2027-06-01' },
    { name: 'article younger than the card', ...ready('taliban'), today: '2027-06-01', ...at('2027-05-20') },
    { name: 'long names', ...ready('isis-k', longNames), ...at('2021-08-28') },
    { name: 'thirty facts', ...ready('isis-k', { facts: many }), ...open },
    { name: 'first card', ...ready('taliban'), hint: 'pointer' },
    { name: 'loading', state: { status: 'loading' } },
    { name: 'error', state: { status: 'failed' } },
  ]
}

const longNames = {
  name: 'Popular Front for the Liberation of the Very Long Valley of the Upper River (General Command)',
  fullName: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  native: [
    { text: 'الدولة الإسلامية – ولاية خراسان', lang: 'ar' },
    { text: 'د افغانستان اسلامي امارت', lang: 'ps' },
    { text: 'Исламское движение Узбекистана', lang: 'ru' },
  ],
}

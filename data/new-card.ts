// The beginning of a card: every key that is needed, empty, so that the check names what is missing.
import { fewestEvents, longestReviewDays } from './rules/dates.ts'
import { placeKinds } from './rules/graph.ts'
import { type CardKind, cardKinds } from './schema.ts'

/** Why a card can not be begun, in plain words; undefined if it can. */
export function newCardProblem(id: string | undefined, kind: string | undefined, taken: string[]): string | undefined {
  if (!id) return 'An id is needed: npm run data:new -- ID [KIND]'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" is no id. An id is lower-case letters, digits and hyphens, such as "${suggestId(id)}".`
  }
  if (taken.includes(id)) return `There is a card "${id}" already: data/cards/${id}.json`
  if (kind !== undefined && !isCardKind(kind)) return `"${kind}" is no kind of card. Kinds: ${cardKinds.join(', ')}`
  return undefined
}

/**
 * A card to be filled in, as it is written to its file. Empty texts and missing sources break the schema on purpose.
 * `today` is YYYY-MM-DD. Without a kind the kind is missing too.
 */
export function createNewCard(id: string, kind: CardKind | undefined, today: string) {
  return {
    $schema: '../card.schema.json',
    id,
    kind: kind ?? '',
    name: '',
    aliases: [{ text: '', lang: 'en', match: '' }],
    notToConfuse: [],
    definition: { text: '', asOf: '', sources: [] },
    facts: times(3, () => ({ label: '', value: '', confidence: '', sources: [] })),
    events: times(kind ? fewestEvents(kind) : 2, () => ({ date: '', text: '', sources: [] })),
    relations: [{ type: '', card: '', sources: [] }],
    ...(kind && placeKinds.includes(kind) && { place: { lat: null, lon: null, precision: '', countries: [] } }),
    differ: [],
    mistakes: [],
    reviewed: today,
    reviewDue: dayAfter(today, kind ? longestReviewDays[kind] : 90),
  }
}

export const isCardKind = (kind: string): kind is CardKind => (cardKinds as readonly string[]).includes(kind)

const times = <Item>(count: number, create: () => Item): Item[] => Array.from({ length: count }, create)

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length)

function suggestId(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'kabul-airport-attack'
}

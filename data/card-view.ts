// A card as it is shown: complete in itself, with its sources numbered and the names of the cards it refers to.

import type { Fact } from './card-parts.ts'
import { createDefinitionLinks, type TextLink } from './definition-links.ts'
import { languageName } from './language-name.ts'
import type { BaseMap, Maps, PlaceMark } from './map/locator-map.ts'
import type { Card, CardKind } from './schema.ts'
import type { Source } from './source-schema.ts'

export interface CardLink {
  id: string
  name: string
}

/** A locator map, complete in itself. */
export type CardMap = BaseMap & Omit<PlaceMark, 'base'>

/** Sources by their number in the card's own list, from 1. */
type Marks = number[]

export interface CardView {
  id: string
  kind: CardKind
  name: string
  fullName?: string
  /** Names in other scripts, with their language: its tag, and what it is called. */
  native: { text: string; lang: string; language: string }[]
  definition: { text: string; asOf: string; links: TextLink[]; marks: Marks }
  facts: (Omit<Fact, 'sources'> & { marks: Marks })[]
  events: { date: string; text: string; card?: CardLink; marks: Marks }[]
  relations: { label: string; card: CardLink; validFrom?: string; validTo?: string; marks: Marks }[]
  differ: {
    question: string
    positions: { value: string; heldBy: string; date: string; marks: Marks }[]
    summary: string
  }[]
  mistakes: { wrong: string; right: string; marks: Marks }[]
  notToConfuse: { text: string; card?: CardLink }[]
  place?: Card['place']
  map?: CardMap
  sources: (Omit<Source, 'id'> & { number: number })[]
  reviewed: string
  reviewDue: string
}

type RelationType = Card['relations'][number]['type']

/** What a relation is called on the card it is written on, and on the other one. */
const relationLabels: Record<RelationType, [here: string, there: string]> = {
  'part-of': ['Part of', 'Includes'],
  'branch-of': ['Branch of', 'Branch'],
  'split-from': ['Split from', 'Split off'],
  'merged-into': ['Merged into', 'Took in'],
  ally: ['Ally', 'Ally'],
  rival: ['Rival', 'Rival'],
  'founded-by': ['Founded by', 'Founded'],
  'led-by': ['Led by', 'Leads or led'],
  'member-of': ['Member of', 'Member'],
  'located-in': ['In', 'Here'],
  'carried-out': ['Carried out', 'Carried out by'],
  'claimed-by': ['Claimed by', 'Claimed'],
  'attributed-to': ['Attributed to', 'Attributed with'],
  'target-of': ['Target of', 'Targeted'],
  'party-to': ['Party to', 'Party'],
  'designated-by': ['Designated by', 'Designated'],
}

export interface CardViews {
  get(id: string): CardView | undefined
}

/** Cards as views, by id, each made when it is first asked for, and what they share with the first: a popup that shows one must not make all. */
export function createCardViews(cards: Card[], sources: Source[], maps?: Maps): CardViews {
  let view: ((id: string) => CardView | undefined) | undefined
  const made = new Map<string, CardView | undefined>()
  return {
    get(id) {
      view ??= viewer(cards, sources, maps)
      if (!made.has(id)) made.set(id, view(id))
      return made.get(id)
    },
  }
}

/** Linear in the number of relations and names. */
function viewer(cards: Card[], sources: Source[], maps: Maps | undefined): (id: string) => CardView | undefined {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const linksOf = createDefinitionLinks(cards)
  const names = new Map(cards.map(({ id, name }) => [id, name]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const incoming = new Map<string, { from: Card; relation: Card['relations'][number] }[]>()
  for (const from of cards) {
    for (const relation of from.relations) {
      incoming.set(relation.card, [...(incoming.get(relation.card) ?? []), { from, relation }])
    }
  }
  return (id) => {
    const card = byId.get(id)
    if (!card) return undefined
    const map = maps && mapOf(id, maps)
    const view = viewOf(card, linksOf(card), names, sourceById, incoming.get(id) ?? [])
    return map ? { ...view, map } : view
  }
}

function mapOf(id: string, { bases, marks }: Maps): CardMap | undefined {
  const mark = marks[id]
  const ground = mark && bases[mark.base]
  if (!ground) return undefined
  const { base: _, ...drawn } = mark
  return { ...ground, ...drawn }
}

function viewOf(
  card: Card,
  links: TextLink[],
  names: Map<string, string>,
  sourceById: Map<string, Source>,
  incoming: { from: Card; relation: Card['relations'][number] }[],
): CardView {
  const numbers = new Map<string, number>()
  const marksOf = (ids: string[]): Marks =>
    ids.map((id) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
      return numbers.get(id) as number
    })
  const linkTo = (id: string): CardLink => ({ id, name: names.get(id) ?? id })
  const linked = (id: string | undefined) => (id ? { card: linkTo(id) } : {})

  const view = {
    id: card.id,
    kind: card.kind,
    name: card.name,
    ...(card.fullName && { fullName: card.fullName }),
    native: card.aliases
      .filter(({ lang }) => !/^en\b/.test(lang))
      .map(({ text, lang }) => ({ text, lang, language: languageName(lang) })),
    definition: {
      text: card.definition.text,
      asOf: card.definition.asOf,
      links,
      marks: marksOf(card.definition.sources),
    },
    facts: card.facts.map(({ sources, ...fact }) => ({ ...fact, marks: marksOf(sources) })),
    differ: card.differ.map(({ question, positions, summary }) => ({
      question,
      positions: positions.map(({ sources, ...position }) => ({ ...position, marks: marksOf(sources) })),
      summary,
    })),
    mistakes: card.mistakes.map(({ sources, ...mistake }) => ({ ...mistake, marks: marksOf(sources) })),
    notToConfuse: card.notToConfuse.map(({ text, card: other }) => ({ text, ...linked(other) })),
    events: card.events
      .map(({ sources, card: other, ...event }) => ({ ...event, ...linked(other), marks: marksOf(sources) }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    relations: [
      ...card.relations.map(({ type, card: other, sources, ...span }) => ({
        ...span,
        label: relationLabels[type][0],
        card: linkTo(other),
        marks: marksOf(sources),
      })),
      ...incoming.map(({ from, relation: { type, card: _, sources, ...span } }) => ({
        ...span,
        label: relationLabels[type][1],
        card: linkTo(from.id),
        marks: marksOf(sources),
      })),
    ],
    ...(card.place && { place: card.place }),
    reviewed: card.reviewed,
    reviewDue: card.reviewDue,
  }
  const sources = [...numbers].flatMap(([id, number]) => {
    const source = sourceById.get(id)
    if (!source) return []
    const { id: _, ...shown } = source
    return [{ ...shown, number }]
  })
  return { ...view, sources }
}

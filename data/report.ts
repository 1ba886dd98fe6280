// What the data amount to: numbers for whoever decides what to write next. No rule stands here; rules are in rules/.

import type { Fact } from './card-parts.ts'
import { silentOn } from './expected.ts'
import { connectedParts } from './rules/connected.ts'
import { wordsOf } from './rules/names.ts'
import type { Dataset } from './rules/rule.ts'
import { independentVoices } from './rules/sourcing.ts'
import { type CardKind, cardKinds } from './schema.ts'
import { type Source, sourceTypes } from './source-schema.ts'

export interface Report {
  cards: number
  sources: number
  facts: number
  kinds: { kind: CardKind; cards: number; facts: number }[]
  factsPerCard: { least: number; average: number; most: number }
  /** Facts by what they stand on. */
  support: { twoPublishers: number; ownAct: number; geographicFigure: number; tooFew: number }
  sourceTypes: { type: Source['type']; sources: number }[]
  having: { differ: number; mistakes: number; notToConfuse: number }
  /** Cards that neither say what is asked of their kind nor that it is unknown. */
  silent: { id: string; on: string[] }[]
  /** Cards to be looked at again, the longest overdue first. */
  overdue: { id: string; reviewDue: string }[]
  /** Groups of cards that no relation or event card leads to, without the large one. */
  islands: string[][]
  /** Names that more than one card has: each needs context to tell which is meant. */
  sharedAliases: { text: string; cards: string[] }[]
}

/** `today` is YYYY-MM-DD: a card is overdue from its `reviewDue` on. */
export function createReport(dataset: Dataset, today: string): Report {
  const { cards, sources } = dataset
  const facts = cards.flatMap((card) => card.facts)
  const counts = cards.map((card) => card.facts.length)
  const supports = facts.map((fact) => supportOf(fact, dataset))
  const standingOn = (support: string) => supports.filter((own) => own === support).length
  return {
    cards: cards.length,
    sources: sources.length,
    facts: facts.length,
    kinds: cardKinds
      .map((kind) => {
        const own = cards.filter((card) => card.kind === kind)
        return { kind, cards: own.length, facts: own.flatMap((card) => card.facts).length }
      })
      .sort((a, b) => b.cards - a.cards),
    factsPerCard: {
      least: cards.length ? Math.min(...counts) : 0,
      average: cards.length ? facts.length / cards.length : 0,
      most: cards.length ? Math.max(...counts) : 0,
    },
    support: {
      twoPublishers: standingOn('two'),
      ownAct: standingOn('own-act'),
      geographicFigure: standingOn('geographic-figure'),
      tooFew: standingOn('too-few'),
    },
    sourceTypes: sourceTypes
      .map((type) => ({ type, sources: sources.filter((source) => source.type === type).length }))
      .sort((a, b) => b.sources - a.sources),
    having: {
      differ: cards.filter((card) => card.differ.length).length,
      mistakes: cards.filter((card) => card.mistakes.length).length,
      notToConfuse: cards.filter((card) => card.notToConfuse.length).length,
    },
    silent: cards.map((card) => ({ id: card.id, on: silentOn(card) })).filter(({ on }) => on.length),
    overdue: cards
      .filter(({ reviewDue }) => reviewDue <= today)
      .map(({ id, reviewDue }) => ({ id, reviewDue }))
      .sort((a, b) => a.reviewDue.localeCompare(b.reviewDue)),
    islands: connectedParts(cards)
      .slice(1)
      .map((part) => part.map(({ id }) => id)),
    sharedAliases: sharedAliases(dataset),
  }
}

function supportOf(fact: Fact, { sourceById }: Dataset): 'two' | 'own-act' | 'geographic-figure' | 'too-few' {
  const voices = independentVoices(fact.sources.flatMap((id) => sourceById.get(id) ?? []))
  return voices.size >= 2 ? 'two' : (fact.soleSource ?? 'too-few')
}

function sharedAliases({ cards }: Dataset): Report['sharedAliases'] {
  const owners = new Map<string, { text: string; cards: Set<string> }>()
  for (const card of cards) {
    for (const { text } of card.aliases) {
      const owner = owners.get(wordsOf(text)) ?? { text, cards: new Set() }
      owners.set(wordsOf(text), owner)
      owner.cards.add(card.id)
    }
  }
  return [...owners.values()]
    .filter((owner) => owner.cards.size > 1)
    .map(({ text, cards }) => ({ text, cards: [...cards] }))
    .sort((a, b) => a.text.localeCompare(b.text))
}

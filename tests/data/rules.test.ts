import { describe, expect, it, test } from 'vitest'
import * as connected from '../../data/rules/connected.ts'
import * as context from '../../data/rules/context.ts'
import * as dates from '../../data/rules/dates.ts'
import * as graph from '../../data/rules/graph.ts'
import { cardRules, checkRules, datasetRules } from '../../data/rules/index.ts'
import * as names from '../../data/rules/names.ts'
import type { CardRule, DatasetRule } from '../../data/rules/rule.ts'
import * as sourceList from '../../data/rules/source-list.ts'
import * as sourcing from '../../data/rules/sourcing.ts'
import * as wording from '../../data/rules/wording.ts'
import { createSampleData, datasetOf, fact, type SampleData } from './sample-data.ts'

interface Case {
  rule: CardRule | DatasetRule
  because: string
  break(data: SampleData): void
  path: string
  /** The group's file if nothing else is said. */
  file?: string
}

const group = 'data/cards/river-front.json'
const person = 'data/cards/ana-keller.json'
const event = 'data/cards/milltown-attack-2020.json'
const place = 'data/cards/milltown.json'
const sourceFile = 'data/sources.json'

const cases: Case[] = [
  {
    rule: sourcing.knownSources,
    because: 'a source that is not there',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { sources: ['post', 'un-report', 'nobody'] })),
    path: 'facts[1].sources',
  },
  {
    rule: sourcing.knownSources,
    because: 'the same source twice',
    break: ({ group }) => group.mistakes[0]?.sources.push('post'),
    path: 'mistakes[0].sources',
  },
  {
    rule: sourcing.twoPublishers,
    because: 'one publisher and no reason',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { sources: ['post'] })),
    path: 'facts[1].sources',
  },
  {
    rule: sourcing.twoPublishers,
    because: 'two offices of one body',
    break: ({ group, sources }) => {
      Object.assign(sources[0] ?? {}, { publisher: 'US Central Command' })
      Object.assign(sources[1] ?? {}, { publisher: 'US Department of Defense' })
      group.facts.splice(1, 1, fact('Aim', 'x'))
    },
    path: 'facts[1].sources',
  },
  {
    rule: sourcing.twoPublishers,
    because: 'a reason that is not needed',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { soleSource: 'own-act' })),
    path: 'facts[1].soleSource',
  },
  {
    rule: sourcing.twoPublishers,
    because: 'the press as the acting body',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { soleSource: 'own-act', sources: ['post'] })),
    path: 'facts[1].soleSource',
  },
  {
    rule: sourcing.twoPublishers,
    because: 'Wikipedia alone',
    break: ({ group, sources }) => {
      Object.assign(sources[1] ?? {}, { publisher: 'Wikipedia', type: 'reference' })
      group.facts.splice(1, 1, fact('Area', '5 km²', { soleSource: 'geographic-figure', sources: ['un-report'] }))
    },
    path: 'facts[1].sources',
  },
  {
    rule: sourcing.twoPublishersACard,
    because: 'one publisher for the whole card',
    break: ({ place }) => {
      for (const entry of [place.definition, ...place.facts, ...place.events]) entry.sources = ['post']
    },
    path: 'facts',
    file: place,
  },
  {
    rule: sourcing.partyOnlyClaims,
    because: 'a party as witness',
    break: ({ group }) =>
      group.facts.splice(1, 1, fact('Aim', 'x', { sources: ['front-news'], soleSource: 'own-act' })),
    path: 'facts[1].confidence',
  },
  {
    rule: sourcing.attributedClaims,
    because: 'a report by nobody',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { confidence: 'reported' })),
    path: 'facts[1].attribution',
  },
  {
    rule: sourcing.twoPublishers,
    because: 'looked for with one publisher, and said to be unknown',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { confidence: 'unknown', sources: ['post'] })),
    path: 'facts[1].sources',
  },
  {
    rule: dates.reviewInTime,
    because: 'a group not looked at for a year',
    break: ({ group }) => Object.assign(group, { reviewDue: '2027-01-01' }),
    path: 'reviewDue',
  },
  {
    rule: dates.reviewInTime,
    because: 'due before it was reviewed',
    break: ({ place }) => Object.assign(place, { reviewDue: '2025-12-31' }),
    path: 'reviewDue',
    file: place,
  },
  {
    rule: dates.orderedValidity,
    because: 'a fact that ends before it begins',
    break: ({ group }) => group.facts.splice(1, 1, fact('Aim', 'x', { validFrom: '2016-03', validTo: '2016-02' })),
    path: 'facts[1]',
  },
  {
    rule: dates.orderedValidity,
    because: 'a relation that ends before it begins',
    break: ({ group }) => Object.assign(group.relations[0] ?? {}, { validTo: '2014' }),
    path: 'relations[0]',
  },
  {
    rule: dates.datedChangingFacts,
    because: 'a leader without a date',
    break: ({ group }) => group.facts.splice(0, 1, fact('Leader', 'Ana Keller')),
    path: 'facts[0]',
  },
  {
    rule: dates.enoughEvents,
    because: 'three events of a group',
    break: ({ group }) => group.events.pop(),
    path: 'events',
  },
  {
    rule: dates.enoughEvents,
    because: 'one event of a place',
    break: ({ place }) => place.events.pop(),
    path: 'events',
    file: place,
  },
  {
    rule: dates.nothingFromTheFuture,
    because: 'an event after the review',
    break: ({ group }) => Object.assign(group.events[0] ?? {}, { date: '2026-01-02' }),
    path: 'events[0].date',
  },
  {
    rule: wording.neutralWords,
    because: 'a word that takes a side',
    break: ({ group }) => Object.assign(group.definition, { text: 'Group that fights the regime.' }),
    path: 'definition.text',
  },
  {
    rule: wording.neutralWords,
    because: 'an adjective about violence',
    break: ({ event }) => Object.assign(event.events[0] ?? {}, { text: 'A brutal attack.' }),
    path: 'events[0].text',
    file: event,
  },
  {
    rule: wording.neutralWords,
    because: '"terrorist" in our own voice',
    break: ({ group }) => group.facts.splice(1, 1, fact('Kind', 'A terrorist group')),
    path: 'facts[1].value',
  },
  {
    rule: names.nameIsAnAlias,
    because: 'no way to the card',
    break: ({ place }) => Object.assign(place.aliases[0] ?? {}, { match: 'in-context' }),
    path: 'aliases',
    file: place,
  },
  {
    rule: names.eachAliasOnce,
    because: 'an alias written twice',
    break: ({ group }) => group.aliases.push({ text: 'RF', lang: 'en', match: 'in-context' }),
    path: 'aliases[3].text',
  },
  {
    rule: names.noArticle,
    because: "the page's article",
    break: ({ group }) =>
      group.aliases.push({ text: 'the Front', lang: 'en', match: 'in-context', caseSensitive: true }),
    path: 'aliases[3].text',
  },
  {
    rule: names.noArticle,
    because: 'a capital article that no capital is asked for',
    break: ({ group }) => group.aliases.push({ text: 'The River', lang: 'en', match: 'in-context' }),
    path: 'aliases[3].text',
  },
  {
    rule: names.blocksHoldAnAlias,
    because: 'a block without an alias in it',
    break: ({ group }) => group.blocks?.push('Lakeside Hotel'),
    path: 'blocks[1]',
  },
  {
    rule: names.aloneMeansAlone,
    because: 'two cards that each own a name',
    break: ({ person }) => person.aliases.push({ text: 'River-front', lang: 'en', match: 'alone' }),
    path: 'aliases[1]',
    file: person,
  },
  {
    rule: names.blocksAreNoNames,
    because: "a block that is another card's name",
    break: ({ group, person }) => {
      group.blocks?.push('River Front Hotel')
      person.aliases.push({ text: 'River-Front Hotel', lang: 'en', match: 'alone' })
    },
    path: 'blocks[1]',
  },
  {
    rule: context.againstHoldsWords,
    because: 'an id that no page prints',
    break: ({ group }) => Object.assign(group.aliases[1] ?? {}, { against: ['hotel', 'milltown-attack-2020'] }),
    path: 'aliases[1].against[1]',
  },
  {
    rule: context.contextCardsExist,
    because: 'an id that lost its year',
    break: ({ group }) => group.aliases[1]?.context?.push('milltown-attack'),
    path: 'aliases[1].context[2]',
  },
  {
    rule: graph.knownCards,
    because: 'a card that is not there',
    break: ({ group }) => Object.assign(group.notToConfuse[0] ?? {}, { card: 'old-town' }),
    path: 'notToConfuse[0].card',
  },
  {
    rule: graph.knownCards,
    because: 'a card that refers to itself',
    break: ({ group }) => Object.assign(group.events[0] ?? {}, { card: 'river-front' }),
    path: 'events[0].card',
  },
  {
    rule: graph.placedPlaces,
    because: 'a place that is nowhere',
    break: ({ place }) => delete place.place,
    path: 'place',
    file: place,
  },
  {
    rule: graph.uniqueIds,
    because: 'two cards with one id',
    break: ({ person, group }) => Object.assign(person, { ...group }),
    path: 'id',
  },
  {
    rule: graph.uniqueIds,
    because: 'two sources with one id',
    break: ({ sources }) =>
      sources.push({ ...(sources[0] as SampleData['sources'][0]), url: 'https://other.example/' }),
    path: 'post',
    file: sourceFile,
  },
  {
    rule: graph.uniqueIds,
    because: 'two sources with one URL',
    break: ({ sources }) => Object.assign(sources[0] ?? {}, { url: sources[1]?.url }),
    path: 'https://un-report.example/page',
    file: sourceFile,
  },
  {
    rule: graph.relationOnce,
    because: 'the inverse written too',
    break: ({ group, person }) => {
      group.relations.push({ type: 'ally', card: 'ana-keller', sources: ['post'] })
      person.relations.push({ type: 'ally', card: 'river-front', sources: ['post'] })
    },
    path: 'relations[0]',
    file: person,
  },
  {
    rule: sourceList.usedSources,
    because: 'a source that nobody cites',
    break: ({ sources }) =>
      sources.push({ ...(sources[0] as SampleData['sources'][0]), id: 'spare', url: 'https://spare.example/' }),
    path: 'spare',
    file: sourceFile,
  },
  {
    rule: sourceList.originalPages,
    because: 'a mirror',
    break: ({ sources }) => Object.assign(sources[0] ?? {}, { url: 'https://www.scribd.com/document/1' }),
    path: 'post.url',
    file: sourceFile,
  },
  {
    rule: sourceList.originalPages,
    because: 'a search',
    break: ({ sources }) => Object.assign(sources[0] ?? {}, { url: 'https://post.example/find?q=river' }),
    path: 'post.url',
    file: sourceFile,
  },
  {
    rule: connected.connectedStory,
    because: 'a person nobody knows',
    break: ({ group }) => group.relations.shift(),
    path: 'relations',
    file: person,
  },
]

test('the sample breaks no rule', () => {
  expect(checkRules(datasetOf(createSampleData()))).toEqual([])
})

describe('each rule finds what breaks it', () => {
  it.each(cases)('$rule.name: $because', ({ rule, break: breakIt, path, file = group }) => {
    const data = createSampleData()
    breakIt(data)
    const found = checkRules(datasetOf(data)).filter((problem) => problem.rule === rule.name)
    expect(found).toContainEqual({ file, path, rule: rule.name, expected: expect.any(String), fix: expect.any(String) })
    for (const { expected, fix } of found) expect([expected.trim(), fix.trim()]).not.toContain('')
  })
})

describe('the list of rules', () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../data/rules/*.ts', { eager: true })
  const exported = Object.values(modules).flatMap((module) => Object.values(module).filter(isRule))

  it('holds every rule that is written', () => {
    expect(new Set([...cardRules, ...datasetRules])).toEqual(new Set(exported))
  })
  it('has a case for each', () => {
    expect(exported.filter((rule) => !cases.some((own) => own.rule === rule)).map(({ name }) => name)).toEqual([])
  })
  it('gives each a name of its own', () => {
    expect(new Set(exported.map(({ name }) => name)).size).toBe(exported.length)
  })
})

function isRule(value: unknown): value is CardRule | DatasetRule {
  return typeof value === 'object' && value !== null && 'check' in value
}

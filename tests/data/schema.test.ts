import { describe, expect, it, test } from 'vitest'
import { parseShape } from '../../data/parse.ts'
import { Card } from '../../data/schema.ts'
import { Source, SourceFile } from '../../data/source-schema.ts'
import { createSampleData, fact, type WrittenCard } from './sample-data.ts'

/** Written over the sample's group; `undefined` takes a key away. */
type Changes = Record<string, unknown>

const card: Record<string, { set: Changes; path: string; expected: string | RegExp }> = {
  'no $schema': { set: { $schema: undefined }, path: '$schema', expected: '"$schema"' },
  'another $schema': { set: { $schema: 'x.json' }, path: '$schema', expected: '"../card.schema.json"' },
  'an id with capitals': { set: { id: 'River' }, path: 'id', expected: /kebab-case/ },
  'an unknown kind': { set: { kind: 'movie' }, path: 'kind', expected: /armed-group/ },
  'an empty name': { set: { name: '' }, path: 'name', expected: /not empty/ },
  'a space at the end': { set: { fullName: 'River Front ' }, path: 'fullName', expected: /without space/ },
  'a number for a text': { set: { name: 3 }, path: 'name', expected: 'string' },
  'no alias': { set: { aliases: [] }, path: 'aliases', expected: /at least one alias/ },
  'a language in words': alias({ lang: 'English' }, 'lang', /BCP 47/),
  'an unknown match': alias({ match: 'always' }, 'match', /in-context/),
  'a word for a yes or no': alias({ caseSensitive: 'yes' }, 'caseSensitive', 'boolean'),
  'an empty context': alias({ context: [] }, 'context', /at least one card id or word/),
  'an empty against': alias({ against: [] }, 'against', /at least one word/),
  'a key that does not exist': alias({ langage: 'en' }, 'langage', 'no such key'),
  'a block that is no text': { set: { blocks: [1] }, path: 'blocks[0]', expected: 'string' },
  'a definition without an end': definition({ text: 'An armed group' }, 'text', /full stop/),
  'a definition too long': definition({ text: `${'x'.repeat(200)}.` }, 'text', /200 characters/),
  'a day that is none': definition({ asOf: '2026-13' }, 'asOf', /YYYY-MM/),
  'a definition without source': definition({ sources: [] }, 'sources', /at least one source/),
  'two facts': { set: { facts: [fact('a', 'b'), fact('c', 'd')] }, path: 'facts', expected: /at least 3/ },
  'nine facts': {
    set: { facts: Array.from({ length: 9 }, () => fact('a', 'b')) },
    path: 'facts',
    expected: /at most 8/,
  },
  'a long label': facts({ label: 'x'.repeat(41) }, 'label', /40 characters/),
  'a long value': facts({ value: 'x'.repeat(281) }, 'value', /280 characters/),
  'an unknown confidence': facts({ confidence: 'sure' }, 'confidence', /established/),
  'superseded without reason': facts({ superseded: {} }, 'superseded.reason', '"reason"'),
  'an unknown soleSource': facts({ soleSource: 'trust-me' }, 'soleSource', /own-act/),
  'a long event': {
    set: { events: [{ date: '2020', text: 'x'.repeat(161), sources: ['post'] }] },
    path: 'events[0].text',
    expected: /160 characters/,
  },
  'an unknown relation': {
    set: { relations: [{ type: 'likes', card: 'milltown', sources: ['post'] }] },
    path: 'relations[0].type',
    expected: /part-of/,
  },
  'a question without its mark': differ({ question: 'How many' }, 'question', /ends with/),
  'one position': differ({ positions: [] }, 'positions', /at least two/),
  'a latitude off the map': place({ lat: 91 }, 'lat', /-90 to 90/),
  'a latitude off the other end': place({ lat: -91 }, 'lat', /-90 to 90/),
  'a longitude off the map': place({ lon: 181 }, 'lon', /-180 to 180/),
  'a longitude off the other end': place({ lon: -181 }, 'lon', /-180 to 180/),
  'a longitude in quotes': place({ lon: '10' }, 'lon', 'number'),
  'an unknown precision': place({ precision: 'about' }, 'precision', /district/),
  'no country': place({ countries: [] }, 'countries', /at least one country/),
  'a country by its name': place({ countries: ['Chad'] }, 'countries[0]', /ISO 3166/),
  'a Wikidata URL': { set: { same: { wikidata: 'wiki/Q1' } }, path: 'same.wikidata', expected: /Wikidata item/ },
  'a month for a review': { set: { reviewed: '2026-01' }, path: 'reviewed', expected: /YYYY-MM-DD/ },
  'no date for the next review': { set: { reviewDue: undefined }, path: 'reviewDue', expected: '"reviewDue"' },
}

const source: Record<string, { set: Changes; path: string; expected: string | RegExp }> = {
  'an http address': { set: { url: 'http://post.example/' }, path: 'url', expected: /https/ },
  'an unknown type': { set: { type: 'blog' }, path: 'type', expected: /press/ },
  'no publisher': { set: { publisher: undefined }, path: 'publisher', expected: '"publisher"' },
  'no day it was seen': { set: { seen: '' }, path: 'seen', expected: /YYYY-MM-DD/ },
  'an invented key': { set: { author: 'A' }, path: 'author', expected: 'no such key' },
}

describe('a card that breaks the schema', () => {
  it.each(Object.entries(card))('%s', (_, { set, path, expected }) => {
    expectProblem(parseShape('x.json', merged(createSampleData().group, set), Card).problems, path, expected)
  })
})

describe('a source that breaks the schema', () => {
  it.each(Object.entries(source))('%s', (_, { set, path, expected }) => {
    const [first] = createSampleData().sources
    expectProblem(parseShape('x.json', merged(first ?? {}, set), Source).problems, path, expected)
  })
  it('is found in its file', () => {
    const file = { $schema: './sources.schema.json', sources: [{ id: 'post' }] }
    expectProblem(parseShape('x.json', file, SourceFile).problems, 'sources[0].url', '"url"')
  })
})

test('every message of the schema has a case', () => {
  const cases = Object.values(card).flatMap(
    ({ set }) => parseShape('', merged(createSampleData().group, set), Card).problems,
  )
  const more = Object.values(source).flatMap(({ set }) => {
    return parseShape('', merged(createSampleData().sources[0] ?? {}, set), Source).problems
  })
  const seen = new Set([...cases, ...more].map(({ expected }) => expected))
  expect([...messagesOf(Card), ...messagesOf(Source)].filter((message) => !seen.has(message))).toEqual([])
})

test('all problems of a card at once, unknown keys too', () => {
  const broken = merged(createSampleData().group, { name: '', kind: 'x', one: 1, two: 2, reviewed: undefined })
  const { problems, output } = parseShape('x.json', broken, Card)
  expect(output).toBeUndefined()
  expect(problems.map(({ path }) => path).sort()).toEqual(['kind', 'name', 'one', 'reviewed', 'two'])
})

test('a right card is read without the key that only editors need', () => {
  const { output, problems } = parseShape('x.json', createSampleData().place, Card)
  expect(problems).toEqual([])
  expect(output).not.toHaveProperty('$schema')
  expect(output?.blocks).toEqual([])
})

function expectProblem(problems: unknown[], path: string, expected: string | RegExp): void {
  const text = typeof expected === 'string' ? expected : expect.stringMatching(expected)
  expect(problems).toContainEqual({
    file: 'x.json',
    path,
    rule: 'schema',
    expected: text,
    fix: expect.stringMatching(/\S/),
  })
}

function merged(value: object, changes: Changes): unknown {
  return JSON.parse(JSON.stringify({ ...value, ...changes }))
}

function alias(changes: Changes, key: string, expected: string | RegExp) {
  const own = { text: 'RF', lang: 'en', match: 'in-context', ...changes }
  return { set: { aliases: [own] }, path: `aliases[0].${key}`, expected }
}

function definition(changes: Changes, key: string, expected: string | RegExp) {
  return { set: { definition: { ...sample().definition, ...changes } }, path: `definition.${key}`, expected }
}

function facts(changes: Changes, key: string, expected: string | RegExp) {
  const [first, ...rest] = sample().facts
  return { set: { facts: [{ ...first, ...changes }, ...rest] }, path: `facts[0].${key}`, expected }
}

function differ(changes: Changes, key: string, expected: string | RegExp) {
  return { set: { differ: [{ ...sample().differ[0], ...changes }] }, path: `differ[0].${key}`, expected }
}

function place(changes: Changes, key: string, expected: string | RegExp) {
  return { set: { place: { ...createSampleData().place.place, ...changes } }, path: `place.${key}`, expected }
}

function sample(): WrittenCard {
  return createSampleData().group
}

/** The messages of all checks inside a shape. */
function messagesOf(shape: unknown): Set<string> {
  const messages = new Set<string>()
  const visited = new Set<unknown>()
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null || visited.has(node)) return
    visited.add(node)
    const { kind, message } = node as { kind?: string; message?: string }
    if (kind === 'validation' && message) messages.add(message)
    for (const child of Object.values(node)) walk(child)
  }
  walk(shape)
  return messages
}

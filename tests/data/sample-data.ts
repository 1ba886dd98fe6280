// A small world that breaks no rule: an armed group, who leads it, an attack, a town. Nothing in it is real.
import type { InferInput } from 'valibot'
import { parseShape } from '../../data/parse.ts'
import { createDataset, type Dataset } from '../../data/rules/rule.ts'
import { Card } from '../../data/schema.ts'
import type { Source } from '../../data/source-schema.ts'

/** A card as it stands in its file. */
export type WrittenCard = InferInput<typeof Card>

export interface SampleData {
  group: WrittenCard
  person: WrittenCard
  event: WrittenCard
  place: WrittenCard
  sources: Source[]
}

/** A new copy each time: tests break it as they like. */
export function createSampleData(): SampleData {
  return {
    group: {
      ...frame('river-front', 'armed-group', 'River Front'),
      aliases: [
        { text: 'River Front', lang: 'en', match: 'alone' },
        { text: 'RF', lang: 'en', match: 'in-context', caseSensitive: true, context: ['ana-keller', 'rebels'] },
        { text: 'Front de la Rivière', lang: 'fr', match: 'alone' },
      ],
      blocks: ['River Front Hotel'],
      notToConfuse: [{ text: 'A hotel in Milltown has the same name.', card: 'milltown' }],
      facts: [
        fact('Leader', 'Ana Keller', { validFrom: '2015' }),
        fact('Aim', 'Autonomy for the river districts'),
        fact('Area', 'The upper valley', { sources: ['un-report'], soleSource: 'own-act' }),
        fact('Own losses', 'None', {
          confidence: 'claimed',
          attribution: 'River Front',
          sources: ['front-news', 'post'],
        }),
      ],
      events: ['2015', '2016-02', '2018-07-01', '2020-05-04'].map((date) => ({
        date,
        text: `Something happened in ${date}.`,
        sources: ['post'],
      })),
      relations: [
        { type: 'led-by', card: 'ana-keller', validFrom: '2015', sources: ['post', 'un-report'] },
        { type: 'carried-out', card: 'milltown-attack-2020', sources: ['post', 'un-report'] },
      ],
      differ: [
        {
          question: 'How many members has it?',
          positions: [
            { value: '200', heldBy: 'The Post', date: '2020', sources: ['post'] },
            { value: '500', heldBy: 'UN', date: '2021', sources: ['un-report'] },
          ],
          summary: 'The two counts are a year apart.',
        },
      ],
      mistakes: [{ wrong: 'It was founded in 2010.', right: 'It was founded in 2015.', sources: ['post'] }],
      same: { wikipedia: 'River Front', wikidata: 'Q1' },
      reviewDue: '2026-03-01',
    },
    person: {
      ...frame('ana-keller', 'person', 'Ana Keller'),
      events: ['1980', '2015', '2018', '2021'].map((date) => ({
        date,
        text: `Something happened in ${date}.`,
        sources: ['post'],
      })),
      reviewDue: '2026-02-01',
    },
    event: {
      ...frame('milltown-attack-2020', 'event', 'Milltown attack'),
      relations: [{ type: 'located-in', card: 'milltown', sources: ['post'] }],
    },
    place: {
      ...frame('milltown', 'place', 'Milltown'),
      place: { lat: 10.5, lon: -20.25, precision: 'point', countries: ['XX'] },
    },
    sources: [
      source('post', 'press', 'The Post'),
      source('un-report', 'un', 'United Nations'),
      source('front-news', 'party', 'River Front'),
    ],
  }
}

/** What the rules look at. Throws if the data break the schema, which rules never see. */
export function datasetOf({ sources, ...cards }: SampleData): Dataset {
  return createDataset(Object.values(cards).map(readCard), sources)
}

export function readCard(written: WrittenCard): Card {
  const { output, problems } = parseShape(`${written.id}.json`, written, Card)
  if (!output) throw new Error(JSON.stringify(problems, null, 2))
  return output
}

export function fact(label: string, value: string, more: Partial<WrittenCard['facts'][number]> = {}) {
  return { label, value, confidence: 'established' as const, sources: ['post', 'un-report'], ...more }
}

function frame(id: string, kind: WrittenCard['kind'], name: string): WrittenCard {
  return {
    $schema: '../card.schema.json',
    id,
    kind,
    name,
    aliases: [{ text: name, lang: 'en', match: 'alone' }],
    notToConfuse: [],
    definition: { text: `What ${name} is.`, asOf: '2026', sources: ['post'] },
    facts: [fact('First', 'one'), fact('Second', 'two'), fact('Third', 'three')],
    events: [
      { date: '2019', text: 'Something happened before.', sources: ['post'] },
      { date: '2020-05-04', text: 'Something happened then.', sources: ['un-report'] },
    ],
    relations: [],
    differ: [],
    mistakes: [],
    reviewed: '2026-01-01',
    reviewDue: '2026-12-01',
  }
}

function source(id: string, type: Source['type'], publisher: string): Source {
  return { id, url: `https://${id}.example/page`, publisher, type, title: 'A page', lang: 'en', seen: '2026-01-01' }
}

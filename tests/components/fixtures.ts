import type { CardView } from '../../data/card-view.ts'

/** A fact that holds without dates, but for what is given. */
export function fact(fields: Partial<CardView['facts'][number]> = {}): CardView['facts'][number] {
  return { label: 'Base', value: 'A valley in the east', confidence: 'established', marks: [1], ...fields }
}

/** A small card of an invented group, but for what is given. */
export function cardView(fields: Partial<CardView> = {}): CardView {
  return {
    id: 'river-front',
    kind: 'armed-group',
    name: 'River Front',
    native: [],
    definition: { text: 'An invented armed group of the River Valley.', asOf: '2026-11', links: [], marks: [1] },
    facts: [fact()],
    events: [],
    relations: [],
    differ: [],
    mistakes: [],
    notToConfuse: [],
    sources: [
      {
        number: 1,
        url: 'https://example.org/report?a=1',
        publisher: 'Example Institute',
        type: 'research',
        title: 'The [River] Front',
        published: '2020-05-04',
        lang: 'en',
        seen: '2026-11-20',
      },
    ],
    reviewed: '2026-11-22',
    reviewDue: '2026-12-22',
    ...fields,
  }
}

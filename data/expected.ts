// What readers ask of a card of its kind: said as a fact or in the definition, told by a relation, or said to be unknown. For
// data:report; no rule, as what matters of a group from a place is not what matters of a ministry.
import type { Card, CardKind } from './schema.ts'

interface Expected {
  what: string
  /** Labels of facts that answer it. */
  labels: RegExp
  /** Words in the definition, or in what a fact says, that answer it. */
  words?: RegExp
  /** Asked only of those whose definition has these words. */
  of?: RegExp
  /** Relations, written on this card, that answer it too. */
  relations?: Card['relations'][number]['type'][]
}

const beginning: Expected = {
  what: 'its beginning',
  labels: /found|formed|form|origin|establish|created|launched|began|opened|first meeting/i,
  words:
    /\b(founded|formed|created|set up|established|launched|announced|at work|fought|missions?)\b[^.;]*\b(19|20)\d\d/i,
}
const head: Expected = {
  what: 'who leads it',
  labels: /lead|head|command|chief|emir|director|minister|presiden|chair|secretary/i,
  relations: ['led-by'],
}

const expectedOf: Partial<Record<CardKind, Expected[]>> = {
  'armed-group': [beginning, head],
  institution: [beginning, head],
  media: [beginning, { what: 'who owns or runs it', labels: /own|run|operat|publish|parent/i, relations: ['part-of'] }],
  person: [
    { what: 'birth', labels: /born|birth|age/i, words: /\bborn\b/i },
    {
      what: 'role',
      labels: /role|office|rank|known for|position|title|leader|command|head|minister|president|charge|status/i,
    },
  ],
  event: [
    { what: 'who was killed', labels: /kill|dead|death|toll|casualt|victim/i, of: /kill|attack|bomb|strike|battle/i },
  ],
  agreement: [{ what: 'when it was signed', labels: /sign|date|agreed|when|adopted/i }],
  weapon: [{ what: 'its maker', labels: /maker|made|manufactur|develop|origin/i }],
}

/** What a card says nothing of, though it is asked of its kind. */
export function silentOn({ kind, definition, facts, relations }: Card): string[] {
  const expected = expectedOf[kind] ?? []
  const texts = [definition.text, ...facts.map(({ value }) => value)]
  return expected
    .filter(({ of }) => of?.test(definition.text) ?? true)
    .filter(
      ({ labels, words, relations: types = [] }) =>
        !facts.some(({ label }) => labels.test(label)) &&
        !texts.some((text) => words?.test(text)) &&
        !relations.some(({ type }) => types.includes(type)),
    )
    .map(({ what }) => what)
}

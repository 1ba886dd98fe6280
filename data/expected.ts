// What readers ask of a card of its kind: said as a fact, told by a relation, or said to be unknown. For data:report; no rule, as
// what matters of a group from a place is not what matters of a ministry.
import type { Card, CardKind } from './schema.ts'

interface Expected {
  what: string
  /** Labels of facts that answer it. */
  labels: RegExp
  /** Relations, written on this card, that answer it too. */
  relations?: Card['relations'][number]['type'][]
}

const beginning: Expected = {
  what: 'its beginning',
  labels: /found|formed|form|origin|establish|created|launched|began|opened/i,
}
const head: Expected = {
  what: 'who leads it',
  labels: /lead|head|command|chief|emir|director|minister|president|chair|secretary/i,
  relations: ['led-by'],
}

const expectedOf: Partial<Record<CardKind, Expected[]>> = {
  'armed-group': [beginning, head],
  institution: [beginning, head],
  media: [beginning, { what: 'who owns or runs it', labels: /own|run|operat|publish|parent/i, relations: ['part-of'] }],
  person: [
    { what: 'birth', labels: /born|birth|age/i },
    { what: 'role', labels: /role|office|rank|known for|position|title|leader|command|head|minister/i },
  ],
  event: [{ what: 'who was killed', labels: /kill|dead|death|toll|casualt|victim/i }],
  agreement: [{ what: 'when it was signed', labels: /sign|date|agreed|when|adopted/i }],
  weapon: [{ what: 'its maker', labels: /maker|made|manufactur|develop|origin/i }],
}

/** What a card says nothing of, though it is asked of its kind. */
export function silentOn({ kind, facts, relations }: Card): string[] {
  const expected = expectedOf[kind] ?? []
  return expected
    .filter(
      ({ labels, relations: types = [] }) =>
        !facts.some(({ label }) => labels.test(label)) && !relations.some(({ type }) => types.includes(type)),
    )
    .map(({ what }) => what)
}

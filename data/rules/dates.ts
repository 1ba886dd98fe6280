import type { Card, CardKind } from '../schema.ts'
import type { CardRule, Finding } from './rule.ts'

/** How long a card may go unread before someone looks again, in days. */
export const longestReviewDays: Record<CardKind, number> = {
  'armed-group': 90,
  person: 90,
  institution: 365,
  media: 365,
  place: 365,
  region: 365,
  facility: 365,
  event: 365,
  agreement: 365,
  weapon: 365,
  community: 365,
  concept: 365,
}

export const fewestEvents = (kind: CardKind) => (kind === 'armed-group' || kind === 'person' ? 4 : 2)

/** Labels of facts that change: they must say of when they speak. */
const changing =
  /leader|head|chief|commander|strength|size|fighters|members|status|role|office|designat|listed|controls?|population/i

export const reviewInTime: CardRule = {
  name: 'review-in-time',
  check(card) {
    const days = (Date.parse(card.reviewDue) - Date.parse(card.reviewed)) / 86_400_000
    const most = longestReviewDays[card.kind]
    if (days > 0 && days <= most) return []
    return [
      {
        path: 'reviewDue',
        expected: `a date 1 to ${most} days after reviewed (${card.reviewed}), for kind ${card.kind}`,
        fix: 'leaders and open inquiries 30 days, active groups 90, places and agreements 365',
      },
    ]
  },
}

export const orderedValidity: CardRule = {
  name: 'ordered-validity',
  check: (card) =>
    [...spans(card)].flatMap(({ path, validFrom, validTo }) =>
      validFrom && validTo && compareDates(validFrom, validTo) > 0
        ? [{ path, expected: 'validFrom not after validTo', fix: 'correct the dates' }]
        : [],
    ),
}

function* spans(card: Card) {
  for (const [i, fact] of card.facts.entries()) yield { path: `facts[${i}]`, ...fact }
  for (const [i, relation] of card.relations.entries()) yield { path: `relations[${i}]`, ...relation }
}

/** Compares as far as both dates are precise: "2021" and "2021-08" are neither before nor after each other. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length).localeCompare(b.slice(0, length))
}

export const datedChangingFacts: CardRule = {
  name: 'dated-changing-facts',
  check: (card) =>
    card.facts.flatMap((fact, i): Finding[] =>
      !changing.test(fact.label) || fact.asOf || fact.validFrom || fact.validTo
        ? []
        : [
            {
              path: `facts[${i}]`,
              expected: `a date for "${fact.label}", which changes`,
              fix: 'add asOf, validFrom or validTo',
            },
          ],
    ),
}

export const enoughEvents: CardRule = {
  name: 'enough-events',
  check: (card) =>
    card.events.length >= fewestEvents(card.kind)
      ? []
      : [
          {
            path: 'events',
            expected: `at least ${fewestEvents(card.kind)} dated events for kind ${card.kind}, found ${card.events.length}`,
            fix: 'add dated events with sources',
          },
        ],
}

export const nothingFromTheFuture: CardRule = {
  name: 'nothing-from-the-future',
  check: (card) =>
    card.events.flatMap((event, i) =>
      compareDates(event.date, card.reviewed) > 0
        ? [
            {
              path: `events[${i}].date`,
              expected: `no event after reviewed (${card.reviewed})`,
              fix: 'correct one of the dates',
            },
          ]
        : [],
    ),
}

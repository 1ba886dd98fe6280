import type { Fact } from '../card-parts.ts'
import type { Card } from '../schema.ts'
import type { Source } from '../source-schema.ts'
import type { CardRule, Dataset, Finding } from './rule.ts'

/** Publishers that are one voice: an office and the body it belongs to. Each maps to the body. */
const voiceOf: Record<string, string> = {
  'US Central Command': 'US Department of Defense',
  'Resolute Support': 'NATO',
  "FDD's Long War Journal": 'Foundation for Defense of Democracies',
  'UN Security Council 1267 Committee': 'UN Security Council',
  'UN Security Council 1988 Committee': 'UN Security Council',
  'UN Analytical Support and Sanctions Monitoring Team': 'UN Security Council',
  'BBC News': 'BBC',
  'US National Counterterrorism Center': 'Office of the Director of National Intelligence',
}

/** The independent voices behind a list of sources. Agency reports count once, whoever carries them. */
export function independentVoices(sources: Source[]): Set<string> {
  return new Set(sources.map(({ publisher }) => voiceOf[publisher] ?? publisher))
}

const isWikipedia = (source: Source) => source.publisher === 'Wikipedia'

/** Every list of source ids on a card, with its path. */
export function sourceLists(card: Card): { path: string; ids: string[] }[] {
  return [
    { path: 'definition.sources', ids: card.definition.sources },
    ...card.facts.map((fact, i) => ({ path: `facts[${i}].sources`, ids: fact.sources })),
    ...card.events.map((event, i) => ({ path: `events[${i}].sources`, ids: event.sources })),
    ...card.relations.map((relation, i) => ({ path: `relations[${i}].sources`, ids: relation.sources })),
    ...card.differ.flatMap((difference, i) =>
      difference.positions.map((position, j) => ({
        path: `differ[${i}].positions[${j}].sources`,
        ids: position.sources,
      })),
    ),
    ...card.mistakes.map((mistake, i) => ({ path: `mistakes[${i}].sources`, ids: mistake.sources })),
  ]
}

function sourcesOf(ids: string[], dataset: Dataset): Source[] {
  return ids.flatMap((id) => dataset.sourceById.get(id) ?? [])
}

/** A mark on a card must lead to a source that exists. */
export const knownSources: CardRule = {
  name: 'known-sources',
  check: (card, dataset) =>
    sourceLists(card).flatMap(({ path, ids }) => [
      ...ids
        .filter((id) => !dataset.sourceById.has(id) && !dataset.unread.has(id))
        .map((id) => ({
          path,
          expected: `"${id}" to be a source`,
          fix: 'add it to data/sources.json, or correct the id',
        })),
      ...ids
        .filter((id, i) => ids.indexOf(id) !== i)
        .map((id) => ({ path, expected: 'each source once', fix: `remove the second "${id}"` })),
    ]),
}

/** Two independent publishers for a fact; one only for a body's own act or a plain geographic figure. */
export const twoPublishers: CardRule = {
  name: 'two-publishers',
  check: (card, dataset) => card.facts.flatMap((fact, i) => publisherFindings(card, fact, `facts[${i}]`, dataset)),
}

function publisherFindings(card: Card, fact: Fact, path: string, dataset: Dataset): Finding[] {
  if (fact.sources.some((id) => dataset.unread.has(id))) return []
  const sources = sourcesOf(fact.sources, dataset)
  const voices = independentVoices(sources)
  if (voices.size >= 2) {
    if (!fact.soleSource) return []
    return [{ path: `${path}.soleSource`, expected: 'no soleSource beside two publishers', fix: 'remove soleSource' }]
  }
  if (!fact.soleSource) {
    return [
      {
        path: `${path}.sources`,
        expected: 'two independent publishers (an agency report and its reprints are one)',
        fix: 'add a source of another publisher; or set soleSource to "own-act" or "geographic-figure" if it is one',
      },
    ]
  }
  if (sources.some(isWikipedia)) {
    return [{ path: `${path}.sources`, expected: 'Wikipedia never alone', fix: 'add another source' }]
  }
  const isOutletItself = card.kind === 'media'
  if (fact.soleSource === 'own-act' && !isOutletItself && sources.some(({ type }) => type === 'press')) {
    return [
      {
        path: `${path}.soleSource`,
        expected: 'the acting body itself as source of its own act',
        fix: 'cite the body, or add a second publisher',
      },
    ]
  }
  return []
}

/** A party to a conflict is a source for its claim, not for the fact. */
export const partyOnlyClaims: CardRule = {
  name: 'party-only-claims',
  check: (card, dataset) =>
    card.facts.flatMap((fact, i) => {
      const sources = sourcesOf(fact.sources, dataset)
      const onlyParties = sources.length > 0 && sources.every(({ type }) => type === 'party')
      if (!onlyParties || fact.confidence === 'claimed') return []
      return [
        {
          path: `facts[${i}].confidence`,
          expected: '"claimed" where only a party says so',
          fix: 'set it, with attribution',
        },
      ]
    }),
}

/** Whoever reads "claimed" or "reported" must be told by whom. */
export const attributedClaims: CardRule = {
  name: 'attributed-claims',
  check: (card) =>
    card.facts.flatMap((fact, i) =>
      fact.confidence === 'established' || fact.confidence === 'unknown' || fact.attribution
        ? []
        : [
            {
              path: `facts[${i}].attribution`,
              expected: `who says so, for a ${fact.confidence} fact`,
              fix: 'add attribution',
            },
          ],
    ),
}

/** A card stands on two publishers at least. */
export const twoPublishersACard: CardRule = {
  name: 'two-publishers-a-card',
  check(card, dataset) {
    const ids = sourceLists(card).flatMap((list) => list.ids)
    if (ids.some((id) => dataset.unread.has(id)) || independentVoices(sourcesOf(ids, dataset)).size >= 2) return []
    return [{ path: 'facts', expected: 'sources of at least two publishers on the card', fix: 'add a source' }]
  },
}

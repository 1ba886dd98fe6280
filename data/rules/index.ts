// Every rule of the data, by name. Each has a test with a card that breaks it.
import type { Problem } from '../problem.ts'
import * as connected from './connected.ts'
import * as context from './context.ts'
import * as dates from './dates.ts'
import * as graph from './graph.ts'
import * as names from './names.ts'
import { type CardRule, cardFile, type Dataset, type DatasetRule } from './rule.ts'
import * as sourceList from './source-list.ts'
import * as sourcing from './sourcing.ts'
import * as wording from './wording.ts'

export const cardRules: CardRule[] = [
  sourcing.knownSources,
  sourcing.twoPublishers,
  sourcing.twoPublishersACard,
  sourcing.partyOnlyClaims,
  sourcing.attributedClaims,
  dates.reviewInTime,
  dates.orderedValidity,
  dates.datedChangingFacts,
  dates.enoughEvents,
  dates.nothingFromTheFuture,
  wording.neutralWords,
  names.nameIsAnAlias,
  names.eachAliasOnce,
  names.noArticle,
  names.blocksHoldAnAlias,
  context.againstHoldsWords,
  context.contextCardsExist,
  graph.knownCards,
  graph.placedPlaces,
]

export const datasetRules: DatasetRule[] = [
  graph.uniqueIds,
  graph.relationOnce,
  sourceList.usedSources,
  sourceList.originalPages,
  names.aloneMeansAlone,
  names.blocksAreNoNames,
  connected.connectedStory,
]

/** All problems at once, in the order of the cards, then those of the whole. */
export function checkRules(dataset: Dataset): Problem[] {
  return [
    ...dataset.cards.flatMap((card) =>
      cardRules.flatMap((rule) =>
        rule.check(card, dataset).map((finding) => ({ ...finding, file: cardFile(card.id), rule: rule.name })),
      ),
    ),
    ...datasetRules.flatMap((rule) => rule.check(dataset).map((finding) => ({ ...finding, rule: rule.name }))),
  ]
}

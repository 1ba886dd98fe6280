import type { CardView } from '../data/card-view.ts'
import type { Timed } from './as-of.ts'
import { yearsOf } from './timeline-scale.ts'

type Fact = Timed<CardView['facts'][number]>

export interface FactsOf {
  /** Names of the other cards that the article names. */
  otherNames: string[]
  /** When the article was published, YYYY-MM-DD, if known. */
  published?: string | undefined
}

/**
 * The facts to read first. The card's own order counts most; a fact that speaks of another name in the article, or began or was
 * seen in the weeks before it, moves up; what was over moves down; what was withdrawn is left for later.
 * @returns the chosen ones in the card's order, and the rest
 */
export function chooseFacts(facts: Fact[], article: FactsOf, most: number): { first: Fact[]; rest: Fact[] } {
  const ranks = new Map(facts.map((fact, i) => [fact, i - bonus(fact, article)]))
  const standing = facts.filter(({ superseded }) => !superseded)
  const byRank = standing.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number))
  const chosen = new Set(byRank.slice(0, most))
  return { first: facts.filter((fact) => chosen.has(fact)), rest: facts.filter((fact) => !chosen.has(fact)) }
}

/** In places that the fact moves up. */
function bonus({ value, label, standing, validFrom, asOf }: Fact, { otherNames, published }: FactsOf): number {
  const isOfArticle = otherNames.some((name) => name.length > 3 && (value.includes(name) || label.includes(name)))
  const isNews = published !== undefined && [validFrom, asOf].some((date) => date && isShortlyBefore(date, published))
  return (isOfArticle ? 2.5 : 0) + (isNews ? 2.5 : 0) - (standing === 'ended' ? 5 : 0)
}

const newsYears = 60 / 365

/** A date known to the year only is not said to be near. */
function isShortlyBefore(date: string, day: string): boolean {
  const years = yearsOf(day) - yearsOf(date)
  return date.length > 4 && years > -1 / 12 && years <= newsYears
}

import type { CardView } from '../data/card-view.ts'
import type { Timed } from './as-of.ts'

type Fact = Timed<CardView['facts'][number]>

/**
 * The facts to read first. The card's own order counts most; a fact that speaks of another name in the article moves up,
 * what was over moves down, what was withdrawn is left for later.
 * @returns the chosen ones in the card's order, and the rest
 */
export function chooseFacts(facts: Fact[], otherNames: string[], most: number): { first: Fact[]; rest: Fact[] } {
  const ranks = new Map(facts.map((fact, i) => [fact, i - bonus(fact, otherNames)]))
  const standing = facts.filter(({ superseded }) => !superseded)
  const byRank = standing.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number))
  const chosen = new Set(byRank.slice(0, most))
  return { first: facts.filter((fact) => chosen.has(fact)), rest: facts.filter((fact) => !chosen.has(fact)) }
}

function bonus({ value, label, standing }: Fact, otherNames: string[]): number {
  const isOfArticle = otherNames.some((name) => name.length > 3 && (value.includes(name) || label.includes(name)))
  return (isOfArticle ? 2.5 : 0) - (standing === 'ended' ? 5 : 0)
}

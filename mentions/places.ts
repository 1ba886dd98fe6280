// Where an article's candidates stand, and the longer name that each may be part of.
import { spelledAround } from './expansions.ts'
import type { Candidate } from './find-mentions.ts'
import { longerName, otherSurname } from './longer-names.ts'
import { isJoint } from './neighbours.ts'
import { beginsName } from './other-person.ts'
import type { Article, Block, Place } from './resolution.ts'

/** Adds the places of a block to those of the article, and its cues to what the article speaks of. */
export function placesIn(block: Block, index: number, article: Article, places: Place[]): void {
  for (const { cue } of block.cues) article.cues.add(cue)
  for (const candidate of block.candidates) places.push(placeOf(candidate, block, index, article))
}

export function placeOf(candidate: Candidate, block: Block, index: number, { lexicon }: Article): Place {
  const { start, end, surface, aliases } = candidate
  const { text } = block
  const isFullName = aliases.some(
    ({ card, isUnmistakable }) => isUnmistakable && lexicon.cards[card]?.sort === 'person',
  )
  const surname = isFullName && otherSurname(text, start, end, false, lexicon.english)
  const isJoined =
    isJoint(text.charCodeAt(end)) && block.candidates.some((other) => other.start === end + 1 && other.aliases.length)
  const longer =
    longerName(text, start, end, isJoined, lexicon.english) ??
    abbreviated(candidate, block) ??
    (surname && !beginsName(block, surname.start) ? `${surface} ${surname.text}` : undefined)
  return { candidate, block, index, surface, longer }
}

/** The longer name whose acronym follows in brackets, unless that is one of the candidate's own. */
function abbreviated({ start, end, aliases }: Candidate, { text, candidates }: Block): string | undefined {
  const around = spelledAround(text, start, end)
  const named = around && candidates.find((candidate) => candidate.start === around.acronym)
  return named?.aliases.some(({ card }) => aliases.some((alias) => alias.card === card)) ? undefined : around?.words
}

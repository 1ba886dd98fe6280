// Where an article's candidates stand, and the longer name that each may be part of.
import type { Candidate } from './find-mentions.ts'
import { goesOnWith } from './goes-on.ts'
import { longerName } from './longer-names.ts'
import { isJoint } from './neighbours.ts'
import { type Article, type Block, type Place, sortOf } from './resolution.ts'

/** Adds the places of a block to those of the article, and its cues to what the article speaks of. */
export function placesIn(block: Block, index: number, article: Article, places: Place[]): void {
  for (const { cue } of block.cues) article.cues.add(cue)
  for (const candidate of block.candidates) places.push(placeOf(candidate, block, index, article))
}

export function placeOf(candidate: Candidate, block: Block, index: number, { lexicon }: Article): Place {
  const { start, end, surface, aliases } = candidate
  const { text } = block
  const isUnmistakable = aliases.length > 0 && aliases.every((alias) => alias.isUnmistakable)
  const next = isUnmistakable && goesOnWith(block, candidate, false, lexicon)
  const isJoined =
    isJoint(text.charCodeAt(end)) && block.candidates.some((other) => other.start === end + 1 && other.aliases.length)
  const longer =
    longerName(text, start, end, isJoined, sortOf(candidate, lexicon) === 'place', lexicon.english) ??
    (next ? `${surface} ${next.text}` : undefined)
  return { candidate, block, index, surface, longer }
}

// The words around a place that speak against a reading.
import type { AliasData } from './lexicon.ts'
import type { Article, Block, Place } from './resolution.ts'
import { ofThisPlace } from './support.ts'

/** So many blocks back it matters what an article spoke of. */
const lastingBlocks = 30

/**
 * A cue against this reading close by, unless one for it is closer. Of a body whose short name needs context, in an article that speaks of
 * something else so called as well, whatever was spoken of last: a cue however far, or a name ("Richard Wagner", "the Wagner Group").
 */
export function againstHere(place: Place, alias: AliasData, { blocks, lexicon }: Article): string | undefined {
  const { surface, candidate } = place
  const { card, isAlone, againstCues, contextCards, contextCues } = alias
  if (!againstCues) return undefined
  const isLasting = !isAlone && lexicon.cards[card]?.sort === 'body'
  const first = isLasting ? Math.max(0, place.index - lastingBlocks) : place.index
  for (let { index } = place; index >= first; index--) {
    const { candidates, cues, text } = blocks[index] as Block
    const from = index < place.index ? text.length : candidate.start
    let nearest = isLasting ? Number.POSITIVE_INFINITY : ofThisPlace
    let words: string | undefined
    const see = (start: number, end: number, isFor: boolean | undefined, against: string | false | undefined) => {
      const distance = start < from ? from - end : start - candidate.end
      if ((!isFor && !against) || distance >= nearest) return
      // The next sentence may turn to another: "Its rival al-Shabaab is larger. In Mozambique ..."
      if (isFor && /[.!?] /.test(text.slice(from, start))) return
      nearest = distance
      words = against || ''
    }
    for (const { cue, start } of cues)
      see(
        start,
        start + (lexicon.cues[cue]?.length ?? 0),
        contextCues?.includes(cue),
        againstCues.includes(cue) && lexicon.cues[cue],
      )
    if (isLasting)
      for (const { aliases, start, end, surface: name } of candidates)
        see(
          start,
          end,
          name !== surface && aliases.some((other) => card === other.card || contextCards?.includes(other.card)),
          !aliases.length && name.endsWith(surface) && name,
        )
    if (words !== undefined) return words
  }
  return undefined
}

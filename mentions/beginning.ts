// What can be said of an article before it has been read to its end.
import type { Lexicon } from './lexicon.ts'
import { placesIn } from './places.ts'
import { type Block, idOf, type Judged, type Mention, type Place } from './resolution.ts'
import { createArticle, settle, toResolution } from './resolve.ts'

/** What the beginning of an article surely names, whatever follows. */
export interface Beginning {
  mentions: Mention[]
  /** Places where the rest of the article decides, with the cards they may name. */
  open: { block: number; start: number; card: string }[]
}

/** Offsets and block indexes are those that `resolve` gives for the whole article. */
export function resolveBeginning(blocks: Block[], lexicon: Lexicon): Beginning {
  const article = createArticle(blocks, lexicon)
  const places: Place[] = []
  for (let index = 0; index < blocks.length; index++) placesIn(blocks[index] as Block, index, article, places)
  const settled: Judged[] = []
  const open: Beginning['open'] = []
  for (const place of places) {
    settle(place, article)
    if (place.settled) settled.push(place.settled)
    else {
      const { aliases, inner, start } = place.candidate
      for (const { card } of [...aliases, ...inner.flatMap((candidate) => candidate.aliases)])
        open.push({ block: place.index, start, card: idOf(article, card) })
    }
  }
  return { mentions: toResolution(settled, article).mentions, open }
}

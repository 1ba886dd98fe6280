// The first mention of each card in each section: enough underlines to find a name, too few to make a wall of them.
import type { Beginning } from '../../mentions/beginning.ts'

type Place = { card: string; block: number; start: number }

/** By block: which section it is in. A heading begins one. */
export function sectionsOf(blocks: { isHeading: boolean }[]): number[] {
  let section = 0
  return blocks.map(({ isHeading }) => (isHeading ? ++section : section))
}

/** Marks the first mention of each card in each section. They come in reading order. */
export function markFirsts<M extends Pick<Place, 'card' | 'block'>>(
  mentions: M[],
  sections: number[],
): (M & { isFirst: boolean })[] {
  const seen = new Set<string>()
  return mentions.map((mention) => {
    const key = `${sections[mention.block]} ${mention.card}`
    const isFirst = !seen.has(key)
    seen.add(key)
    return { ...mention, isFirst }
  })
}

/** Of an article's beginning: the mentions that are first in their section whatever the rest of it decides. */
export function surelyFirst({ mentions, open }: Beginning, sections: number[]): Beginning['mentions'] {
  const isBefore = (one: Place, other: Place) =>
    one.block < other.block || (one.block === other.block && one.start < other.start)
  return mentions.filter(
    (mention) =>
      ![...mentions, ...open].some(
        (other) =>
          other.card === mention.card && sections[other.block] === sections[mention.block] && isBefore(other, mention),
      ),
  )
}

import type { CardView } from '../data/card-view.ts'
import { CardLink } from './CardLink.tsx'
import { formatDate } from './format.ts'
import { Marks } from './Marks.tsx'

/** The one sentence, the names in it linked to their cards, with the date it speaks of. */
export function Definition({
  definition: { text, asOf, links, marks },
  id,
  isLater,
  onOpen,
}: {
  definition: CardView['definition']
  id?: string | undefined
  /** It speaks of a day after the article's. */
  isLater: boolean
  onOpen: ((id: string) => void) | undefined
}) {
  const pieces: preact.ComponentChild[] = []
  let done = 0
  for (const { start, end, card } of links) {
    pieces.push(text.slice(done, start))
    pieces.push(<CardLink key={start} card={card} text={text.slice(start, end)} onOpen={onOpen} />)
    done = end
  }
  pieces.push(text.slice(done))
  return (
    <p class="definition" id={id}>
      {pieces}{' '}
      <span class="as-of">
        As of {formatDate(asOf)}
        {isLater && ', after this article'}
      </span>
      <Marks marks={marks} />
    </p>
  )
}

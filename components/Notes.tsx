import type { CardView } from '../data/card-view.ts'
import { Marks } from './Marks.tsx'
import { TextWithCard } from './TextWithCard.tsx'

type OnOpen = ((id: string) => void) | undefined

/** What the name is taken for and is not. */
export function NotToConfuse({ items, onOpen }: { items: CardView['notToConfuse']; onOpen: OnOpen }) {
  if (!items.length) return null
  return (
    <section class="notes">
      <h3>Not to be confused with</h3>
      <ul>
        {items.map(({ text, card }) => (
          <li key={text}>
            <TextWithCard text={text} card={card} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is often printed, and what is so. */
export function Mistakes({ mistakes }: { mistakes: CardView['mistakes'] }) {
  if (!mistakes.length) return null
  return (
    <section class="notes">
      <h3>Often misreported</h3>
      <ul>
        {mistakes.map(({ wrong, right, marks }) => (
          <li key={wrong}>
            <span class="wrong">
              <span class="visually-hidden">Wrong: </span>
              <s>{wrong}</s>
            </span>
            <span class="right">
              <span class="visually-hidden">Right: </span>
              {right}
              <Marks marks={marks} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

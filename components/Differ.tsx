import type { CardView } from '../data/card-view.ts'
import { whenIs } from './as-of.ts'
import { formatDate } from './format.ts'
import { Marks } from './Marks.tsx'

/** Questions on which good sources give different answers: the answers beside each other, who gives them and when. */
export function Differ({ differ, day }: { differ: CardView['differ']; day: string }) {
  if (!differ.length) return null
  return (
    <section class="differ">
      <h3>Sources differ</h3>
      {differ.map(({ question, positions, summary }) => (
        <div key={question} class="question">
          <h4>{question}</h4>
          <ul>
            {positions.map(({ value, heldBy, date, marks }) => (
              <li key={value + heldBy + date}>
                <strong>{value}</strong>
                <span class="by">
                  {heldBy}, {formatDate(date)}
                  {whenIs(date, day) === 'later' && ' (after the article)'}
                  <Marks marks={marks} />
                </span>
              </li>
            ))}
          </ul>
          <p class="by">{summary}</p>
        </div>
      ))}
    </section>
  )
}

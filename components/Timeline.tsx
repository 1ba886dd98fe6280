import type { CardView } from '../data/card-view.ts'
import type { CardInTime } from './as-of.ts'
import { formatDate } from './format.ts'
import { Marks } from './Marks.tsx'
import { TextWithCard } from './TextWithCard.tsx'
import { createTimelineScale } from './timeline-scale.ts'

type Event = CardView['events'][number]

/** The events on a line with the article's date marked, for the eye; the same as a list, for everyone. */
export function Timeline({ time, onOpen }: { time: CardInTime; onOpen: ((id: string) => void) | undefined }) {
  const { events, later, day, from } = time
  const all = [...events, ...later.events]
  if (!all.length) return null
  return (
    <section class="timeline">
      <h3>Timeline</h3>
      {all.length > 1 && <Line events={all} day={day} from={from} />}
      <EventList events={events} onOpen={onOpen} />
      {later.events.length > 0 && (
        <>
          <p class="divider">This article, {formatDate(day)}. What follows came after it.</p>
          <EventList events={later.events} onOpen={onOpen} />
        </>
      )}
    </section>
  )
}

function Line({ events, day, from }: { events: Event[]; day: string; from: CardInTime['from'] }) {
  const dates = events.map(({ date }) => date)
  const isArticle = from === 'article'
  const { at, ticks } = createTimelineScale(isArticle ? [...dates, day] : dates)
  const x = (share: number) => 8 + share * 312
  return (
    <svg class="line" viewBox="0 0 328 50" aria-hidden="true">
      <path class="axis" d="M8 24H320" />
      {ticks.map(({ year, at }) => (
        <g key={year}>
          <path class="axis" d={`M${x(at)} 24v5`} />
          <text x={x(at)} y="42" text-anchor={at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle'}>
            {year}
          </text>
        </g>
      ))}
      {events.map(({ date, text }) => (
        <circle key={date + text} class={date > day ? 'later' : ''} cx={x(at(date))} cy="24" r="4" />
      ))}
      {isArticle && (
        <>
          <path class="article" d={`M${x(at(day))} 13v19`} />
          <text class="article" x={clamp(x(at(day)), 28, 300)} y="10" text-anchor="middle">
            this article
          </text>
        </>
      )}
    </svg>
  )
}

function EventList({ events, onOpen }: { events: Event[]; onOpen: ((id: string) => void) | undefined }) {
  if (!events.length) return null
  return (
    <ol class="events">
      {events.map(({ date, text, card, marks }) => (
        <li key={date + text}>
          <time dateTime={date}>{formatDate(date)}</time>
          <span>
            <TextWithCard text={text} card={card} onOpen={onOpen} />
            <Marks marks={marks} />
          </span>
        </li>
      ))}
    </ol>
  )
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

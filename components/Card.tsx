import type { CardView } from '../data/card-view.ts'
import { Facts } from './Facts.tsx'
import { formatDate, kindNames } from './format.ts'
import { Marks } from './Marks.tsx'
import { SourceList } from './SourceList.tsx'

/** Everything a card says. Texts are text nodes; links go to sources only. */
export function Card({ card, headingId }: { card: CardView; headingId?: string }) {
  const { definition, fullName, native, differ, notToConfuse, mistakes, events } = card
  return (
    <article class="card" aria-labelledby={headingId}>
      <p class="kind">{kindNames[card.kind]}</p>
      <h2 id={headingId}>{card.name}</h2>
      {(fullName || native.length > 0) && (
        <p class="full-name">
          {fullName && fullName !== card.name && <span>{fullName} </span>}
          {native.slice(0, 2).map(({ text, lang }) => (
            <bdi key={text} lang={lang}>
              {text}{' '}
            </bdi>
          ))}
        </p>
      )}
      <p>
        {definition.text} <Marks marks={definition.marks} />
      </p>
      <p class="dates">As of {formatDate(definition.asOf)}</p>
      <Facts facts={card.facts} />
      {differ.map(({ question, positions, summary }) => (
        <section key={question} class="differ">
          <h3>Sources differ</h3>
          <p>{question}</p>
          <ul>
            {positions.map(({ value, heldBy, date, marks }) => (
              <li key={value + heldBy}>
                <strong>{value}</strong>{' '}
                <span class="by">
                  {heldBy}, {formatDate(date)} <Marks marks={marks} />
                </span>
              </li>
            ))}
          </ul>
          <p class="by">{summary}</p>
        </section>
      ))}
      {notToConfuse.length > 0 && (
        <section class="notes">
          <h3>Not to be confused with</h3>
          <ul>
            {notToConfuse.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {mistakes.length > 0 && (
        <section class="notes">
          <h3>Often misreported</h3>
          <ul>
            {mistakes.map(({ wrong, right, marks }) => (
              <li key={wrong}>
                <s>{wrong}</s> {right} <Marks marks={marks} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section class="events">
          <h3>Timeline</h3>
          <ul>
            {events.map(({ date, text, marks }) => (
              <li key={date + text}>
                <span class="dates">{formatDate(date)}</span> {text} <Marks marks={marks} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceList sources={card.sources} />
      <footer>Last checked {formatDate(card.reviewed)}</footer>
    </article>
  )
}

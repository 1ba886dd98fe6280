import type { CardView } from '../data/card-view.ts'
import { formatDate, sourceTypeNames } from './format.ts'

export function SourceList({ sources }: { sources: CardView['sources'] }) {
  return (
    <section class="sources">
      <h3>Sources</h3>
      <ol>
        {sources.map(({ number, url, publisher, via, title, published, seen, type }) => (
          <li key={number} data-number={number}>
            <span aria-hidden="true">{number}</span>
            <span>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>{' '}
              <span class="by">
                {publisher}
                {via && ` via ${via}`}, {published ? formatDate(published) : `read ${formatDate(seen)}`} ·{' '}
                {sourceTypeNames[type]}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

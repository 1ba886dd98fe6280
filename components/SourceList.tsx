import type { CardView } from '../data/card-view.ts'
import { formatDate, sourceTypeNames } from './format.ts'

type Source = CardView['sources'][number]

/** All sources by number. `active` is the one whose mark is pointed at. */
export function SourceList({ sources, active }: { sources: Source[]; active?: number | undefined }) {
  return (
    <section class="sources">
      <h3>Sources</h3>
      <ol>
        {sources.map((source) => (
          <li key={source.number} data-number={source.number} class={source.number === active ? 'active' : ''}>
            <span class="number">{source.number}</span>
            <span>
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>{' '}
              <SourceOrigin source={source} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who published it, when, and what kind of source that is. */
export function SourceOrigin({ source: { publisher, via, published, seen, type } }: { source: Source }) {
  return (
    <span class="by">
      {publisher}
      {via && ` via ${via}`}, {published ? formatDate(published) : `undated, read ${formatDate(seen)}`} ·{' '}
      <span class={`type ${type}`}>{sourceTypeNames[type]}</span>
    </span>
  )
}

import type { Card } from '../data/schema.ts'
import { kindNames } from './format.ts'

interface Props {
  query: string
  found: Card[]
  /** Index of the result that Enter opens. */
  active: number
  /** How many cards there are in all. */
  total: number
  onOpen: (id: string) => void
}

export function SearchResults({ query, found, active, total, onOpen }: Props) {
  if (!query.trim()) {
    return <p class="hint">{total} cards: armed groups, people, places, events, agreements and terms in the news.</p>
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {found.length === 1 ? '1 card found' : `${found.length} cards found`}
      </p>
      {found.length === 0 && (
        <p class="hint">
          No card for “{query.trim()}” yet. Try another spelling, a shorter form or the group’s full name.
        </p>
      )}
      <div id="results" role="listbox" aria-label="Cards found">
        {found.map(({ id, name, kind, definition }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search box's, where the focus is
          <div
            key={id}
            id={`result-${id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            class="result"
            onClick={() => onOpen(id)}
          >
            <strong>{name}</strong> <span class="kind">{kindNames[kind]}</span>
            <span class="definition">{definition.text}</span>
          </div>
        ))}
      </div>
    </>
  )
}

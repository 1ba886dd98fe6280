import type { Card } from '../data/schema.ts'
import { kindNames } from './format.ts'

export interface Result {
  card: Pick<Card, 'id' | 'name' | 'kind' | 'definition'>
  /** Another name of it, by which it was found. */
  name?: string
}

interface Props {
  results: Result[]
  /** Index of the result that Enter opens. */
  active: number
  /** Offsets of the letters to mark in a shown text, UTF-16, half-open. */
  mark: (text: string) => [start: number, end: number][]
  onOpen: (id: string) => void
}

/** The list under a search box that keeps the focus. */
export function SearchResults({ results, active, mark, onOpen }: Props) {
  return (
    <div id="results" role="listbox" aria-label="Cards found">
      {results.map(({ card: { id, name, kind, definition }, name: also }, i) => (
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
          <strong>
            <Marked text={name} mark={mark} />
          </strong>{' '}
          <span class="kind">{kindNames[kind]}</span>
          {also !== undefined && !name.includes(also) && (
            <span class="also">
              <bdi>
                <Marked text={also} mark={mark} />
              </bdi>
            </span>
          )}
          <span class="definition">{definition.text}</span>
        </div>
      ))}
    </div>
  )
}

function Marked({ text, mark }: { text: string; mark: Props['mark'] }) {
  let from = 0
  const parts = mark(text).map(([start, end]) => {
    const before = text.slice(from, start)
    from = end
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    )
  })
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}

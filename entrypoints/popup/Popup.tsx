import { useMemo, useState } from 'preact/hooks'
import { Card } from '../../components/Card.tsx'
import { SearchResults } from '../../components/SearchResults.tsx'
import { cards, cardView } from '../../data/dataset.ts'
import { createSearch } from '../../data/search.ts'
import { SiteSwitch } from './SiteSwitch.tsx'

/** Search first; under it, the switch for this site. A chosen card takes the place of the results. */
export function Popup() {
  const search = useMemo(() => createSearch(cards), [])
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [opened, setOpened] = useState<string>()
  const found = useMemo(() => search(query), [search, query])
  const card = opened === undefined ? undefined : cardView(opened)

  const change = (text: string) => {
    setQuery(text)
    setActive(0)
    setOpened(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape' && (opened !== undefined || query)) {
      // The first Esc goes back; with nothing to go back to, the browser closes the popup.
      event.preventDefault()
      if (opened !== undefined) setOpened(undefined)
      else change('')
    } else if (step && found.length && opened === undefined) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    } else if (event.key === 'Enter' && found[active]) {
      event.preventDefault()
      setOpened(found[active].id)
    }
  }

  return (
    <main>
      <search>
        <input
          type="text"
          role="combobox"
          aria-label="Search the cards"
          aria-expanded={found.length > 0 && !card}
          aria-controls="results"
          aria-activedescendant={found[active] && !card ? `result-${found[active].id}` : undefined}
          aria-autocomplete="list"
          placeholder="Search a name: ISIS-K, Khorasan, Haqqani …"
          autocomplete="off"
          spellcheck={false}
          // biome-ignore lint/a11y/noAutofocus: the popup is opened in order to type
          autoFocus
          value={query}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      {card ? (
        <section class="opened">
          <button type="button" class="back" onClick={() => setOpened(undefined)}>
            ← Back to the results
          </button>
          <Card card={card} headingId="opened-card" />
        </section>
      ) : (
        <SearchResults query={query} found={found} active={active} total={cards.length} onOpen={setOpened} />
      )}
      <SiteSwitch />
    </main>
  )
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Card } from '../../components/Card.tsx'
import { SearchResults } from '../../components/SearchResults.tsx'
import { cards, cardView } from '../../data/dataset.ts'
import { recent } from '../../settings/settings.ts'
import { KindFilter } from './KindFilter.tsx'
import type { KindGroup } from './kind-groups.ts'
import { Nothing } from './Nothing.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { RecentCards } from './RecentCards.tsx'
import { SiteSwitch } from './SiteSwitch.tsx'
import { useCurrentPage } from './use-current-page.ts'
import { useResults } from './use-results.ts'
import { openFullPage, readAddress, type View, writeAddress } from './view.ts'

/** Search first; with nothing typed, what is on this page; last the switch for this site. A card takes the middle. */
export function Popup({ view, typed }: { view: View; typed: string }) {
  const [query, setQuery] = useState(() => typed || readAddress().query)
  const [group, setGroup] = useState<KindGroup>()
  const [active, setActive] = useState(0)
  const [opened, setOpened] = useState(() => readAddress().card)
  const { isReady, results, mark } = useResults(query, group)
  const [page, lookAgain] = useCurrentPage()
  const box = useRef<HTMLInputElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const card = opened === undefined ? undefined : cardView(opened)
  const isListed = results.length > 0 && opened === undefined
  const chosen = isListed ? results[active] : undefined

  // In the place of the box that stood there before, and may have been typed into.
  useLayoutEffect(() => {
    const { current } = box
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  useEffect(() => {
    if (view !== 'page') return undefined
    const onBack = () => setOpened(readAddress().card)
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [view])
  useEffect(() => {
    if (view === 'page') document.title = card ? `${card.name} · Backgrounder` : 'Backgrounder'
    if (card) void recent.update((ids) => [card.id, ...ids.filter((id) => id !== card.id)])
  }, [view, card])
  useEffect(() => {
    document.getElementById(`result-${chosen?.card.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const open = (id: string | undefined) => {
    setOpened(id)
    if (view === 'page') writeAddress(id)
    if (id === undefined) box.current?.focus()
    else requestAnimationFrame(() => back.current?.focus())
  }
  const change = (text: string) => {
    setQuery(text)
    setActive(0)
    if (opened !== undefined) {
      setOpened(undefined)
      if (view === 'page') writeAddress(undefined)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && isListed) setActive((active + step + results.length) % results.length)
    else if (event.key === 'Enter' && chosen) {
      if (event.ctrlKey || event.metaKey) openFullPage(chosen.card.id)
      else open(chosen.card.id)
    } else return
    event.preventDefault()
  }
  const onEscape = (event: KeyboardEvent) => {
    // The first Esc goes back; with nothing to go back to, the browser closes the popup.
    if (event.key !== 'Escape' || (opened === undefined && !query && !group)) return
    event.preventDefault()
    if (opened !== undefined) open(undefined)
    else {
      change('')
      setGroup(undefined)
    }
  }

  return (
    <main onKeyDown={onEscape}>
      <h1 class="visually-hidden">Backgrounder</h1>
      <search>
        <input
          ref={box}
          type="text"
          role="combobox"
          aria-label="Search the cards"
          aria-expanded={isListed}
          aria-controls="results"
          aria-activedescendant={chosen && `result-${chosen.card.id}`}
          aria-autocomplete="list"
          placeholder="Search a name: ISIS-K, Khorasan, Haqqani …"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <KindFilter
          chosen={group}
          onChoose={(next) => {
            setGroup(next)
            change(query)
          }}
        />
      </search>
      <div class="middle">
        {opened !== undefined ? (
          <section class="opened" aria-label="Card">
            <p class="steps">
              <button ref={back} type="button" class="plain" onClick={() => open(undefined)}>
                ← Back
              </button>
              {card && view !== 'page' && (
                <button type="button" class="plain" onClick={() => openFullPage(card.id)}>
                  Open as a page
                </button>
              )}
            </p>
            {card ? <Card card={card} headingId="opened-card" /> : <p class="hint">There is no card “{opened}”.</p>}
          </section>
        ) : query.trim() || group ? (
          <>
            <p class="visually-hidden" role="status">
              {results.length === 1 ? '1 card found' : `${results.length} cards found`}
            </p>
            {isReady && results.length === 0 && (
              <Nothing query={query} group={group} onAll={() => setGroup(undefined)} onOpen={open} />
            )}
            <SearchResults results={results} active={active} mark={mark} onOpen={open} />
          </>
        ) : (
          <>
            <OnThisPage page={page} onOpen={open} />
            <RecentCards onOpen={open} />
            <p class="hint total">
              {cards.length} cards: armed groups, people, places, events, agreements and terms in the news.
            </p>
          </>
        )}
      </div>
      <SiteSwitch page={page} view={view} onAsked={lookAgain} />
    </main>
  )
}

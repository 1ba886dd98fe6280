import { useState } from 'preact/hooks'
import { cardView } from '../../data/dataset.ts'
import { sendToTab } from '../background/messages.ts'
import type { CurrentPage } from './current-page.ts'
import { Rejected } from './Rejected.tsx'

/** The names found in the tab: each opens its card, or leads to its mentions one after the other. */
export function OnThisPage({ page, onOpen }: { page: CurrentPage | undefined; onOpen: (id: string) => void }) {
  const [byCount, setByCount] = useState(false)
  const [place, setPlace] = useState('')
  if (page?.status !== 'page' || !page.isOn || !page.names) return null
  const { tabId, names } = page
  if (!names.names.length && !names.rejected.length) return null
  const listed = byCount ? [...names.names].sort((a, b) => b.count - a.count) : names.names
  const jump = async (step: 1 | -1, card?: string) => {
    const at = await sendToTab(tabId, 'page:jump', { step, ...(card !== undefined && { card }) }).catch(() => undefined)
    setPlace(at ? `${at.place} of ${at.of}` : 'not underlined')
  }
  return (
    <section class="page-names" aria-labelledby="page-names">
      <h2 id="page-names">On this page</h2>
      {names.names.length === 0 ? (
        <p class="hint">No names with a card.</p>
      ) : (
        <>
          <div class="tools">
            <button type="button" class="button" onClick={() => jump(-1)}>
              ↑ Previous
            </button>
            <button type="button" class="button" onClick={() => jump(1)}>
              ↓ Next
            </button>
            <span class="quiet" role="status">
              {place}
            </span>
            <label class="order">
              <input type="checkbox" checked={byCount} onChange={() => setByCount(!byCount)} /> most named first
            </label>
          </div>
          <ul class="found">
            {listed.map(({ card, text, count }) => {
              const name = cardView(card)?.name ?? text
              return (
                <li key={card}>
                  <button type="button" class="plain" onClick={() => onOpen(card)}>
                    {name}
                  </button>
                  {text !== name && <span class="quiet">“{text}”</span>}
                  <button
                    type="button"
                    class="button jump"
                    aria-label={`${count} ${count === 1 ? 'mention' : 'mentions'} of ${name}: show on the page`}
                    onClick={() => jump(1, card)}
                  >
                    {count} <span aria-hidden="true">↗</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Rejected rejected={names.rejected} />
    </section>
  )
}

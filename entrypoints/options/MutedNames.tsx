import { useMemo, useState } from 'preact/hooks'
import { cards, cardView } from '../../data/dataset.ts'
import { createSearch } from '../../data/search.ts'
import { readMute } from '../../settings/mute.ts'
import { muted } from '../../settings/settings.ts'
import { useItem } from '../../settings/use-item.ts'
import type { Tell } from './Options.tsx'

/** Names that are never underlined; their cards can still be searched. */
export function MutedNames({ tell }: { tell: Tell }) {
  const ids = useItem(muted)
  const [written, setWritten] = useState('')
  const search = useMemo(() => createSearch(cards), [])
  const found = useMemo(
    () => search(written, { most: 5 }).filter(({ card }) => !ids.includes(card.id)),
    [search, written, ids],
  )
  const nameOf = (entry: string) => {
    const { card, site } = readMute(entry)
    const name = cardView(card)?.name ?? card
    return site === undefined ? name : `${name}, on ${site}`
  }
  const mute = async (id: string) => {
    await muted.update((now) => [...now, id])
    setWritten('')
    tell(`Muted ${nameOf(id)}.`, () => muted.update((now) => now.filter((one) => one !== id)))
  }
  const unmute = async (id: string) => {
    await muted.update((now) => now.filter((one) => one !== id))
    tell(`${nameOf(id)} is underlined again.`, () => muted.update((now) => [...now, id]))
  }
  return (
    <section aria-labelledby="muted">
      <h2 id="muted">Muted names</h2>
      <p class="quiet">These are not underlined. Search still finds them.</p>
      <input
        type="search"
        aria-label="Find a name to mute"
        placeholder="Find a name to mute"
        value={written}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      {found.length > 0 && (
        <ul class="entries" aria-label="Found">
          {found.map(({ card: { id, name } }) => (
            <li key={id}>
              <span>{name}</span>
              <button type="button" class="plain" aria-label={`Mute ${name}`} onClick={() => mute(id)}>
                Mute
              </button>
            </li>
          ))}
        </ul>
      )}
      {ids.length === 0 ? (
        <p class="quiet">No name is muted.</p>
      ) : (
        <ul class="entries" aria-label="Muted">
          {ids.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button
                type="button"
                class="plain"
                aria-label={`Underline ${nameOf(id)} again`}
                onClick={() => unmute(id)}
              >
                Underline again
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

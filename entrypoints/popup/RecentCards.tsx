import { useEffect, useState } from 'preact/hooks'
import { cardView } from '../../data/dataset.ts'
import { recent } from '../../settings/settings.ts'

/** The cards opened last on this device. */
export function RecentCards({ onOpen }: { onOpen: (id: string) => void }) {
  const [ids, setIds] = useState<string[]>([])
  useEffect(() => {
    const watching = new AbortController()
    recent.watch(setIds, watching.signal)
    recent.get().then(setIds, () => undefined)
    return () => watching.abort()
  }, [])
  const known = ids.flatMap((id) => cardView(id) ?? [])
  if (!known.length) return null
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">Opened lately</h2>
      <ul class="names">
        {known.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => onOpen(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain small" onClick={() => recent.update(() => [])}>
        Clear this list
      </button>
    </section>
  )
}

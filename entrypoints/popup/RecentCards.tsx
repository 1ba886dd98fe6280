import { cardView } from '../../data/dataset.ts'
import { recent } from '../../settings/settings.ts'
import { useItem } from '../../settings/use-item.ts'
import { CardNames } from './CardNames.tsx'

/** The cards opened last on this device. */
export function RecentCards({ onOpen }: { onOpen: (id: string) => void }) {
  const known = useItem(recent).flatMap((id) => cardView(id) ?? [])
  if (!known.length) return null
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">Opened lately</h2>
      <CardNames cards={known} onOpen={onOpen} />
      <button type="button" class="plain small" onClick={() => recent.update(() => [])}>
        Clear this list
      </button>
    </section>
  )
}

import { cards } from '../../data/dataset.ts'
import { CardNames } from './CardNames.tsx'
import { type KindGroup, kindGroups } from './kind-groups.ts'

interface Props {
  query: string
  group: KindGroup | undefined
  onAll: () => void
  onOpen: (id: string) => void
}

/** Nothing found: why that may be, and what there is. */
export function Nothing({ query, group, onAll, onOpen }: Props) {
  const most = [...cards].sort((a, b) => b.relations.length - a.relations.length).slice(0, 5)
  return (
    <section class="nothing" aria-label="Nothing found">
      <p class="hint">
        No card for “{query.trim()}” {group ? `among ${group.name.toLowerCase()}` : 'yet'}. Try another spelling, a
        shorter form or the full name.
      </p>
      {group && (
        <button type="button" class="plain" onClick={onAll}>
          Search all kinds
        </button>
      )}
      <p class="hint">
        What’s here:{' '}
        {kindGroups
          .map(({ name, kinds }) => `${cards.filter(({ kind }) => kinds.has(kind)).length} ${name.toLowerCase()}`)
          .join(', ')}
        . For example:
      </p>
      <CardNames cards={most} onOpen={onOpen} />
    </section>
  )
}

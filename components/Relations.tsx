import type { CardView } from '../data/card-view.ts'
import { CardLink } from './CardLink.tsx'
import { formatSpan } from './format.ts'
import { Marks } from './Marks.tsx'

type Relation = CardView['relations'][number]

/** Other cards by how they hang together with this one, each label once. */
export function Relations({
  relations,
  onOpen,
}: {
  relations: Relation[]
  onOpen: ((id: string) => void) | undefined
}) {
  if (!relations.length) return null
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) groups.set(relation.label, [...(groups.get(relation.label) ?? []), relation])
  return (
    <dl class="relations">
      {[...groups].map(([label, group]) => (
        <div key={label}>
          <dt>{label}</dt>
          {group.map((relation) => {
            const span = formatSpan(relation)
            return (
              <dd key={relation.card.id}>
                <CardLink card={relation.card} onOpen={onOpen} />
                {span && <span class="dates"> {span}</span>}
                <Marks marks={relation.marks} />
              </dd>
            )
          })}
        </div>
      ))}
    </dl>
  )
}

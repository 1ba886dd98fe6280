import type { CardInTime } from './as-of.ts'
import { Facts, type ShownFact } from './Facts.tsx'
import { formatDate } from './format.ts'
import { Relations } from './Relations.tsx'

interface Props {
  later: CardInTime['later']
  day: string
  onCopy: ((fact: ShownFact) => void) | undefined
  onOpen: ((id: string) => void) | undefined
}

/** What the article could not know. Later events are on the timeline. */
export function Later({ later: { facts, relations }, day, onCopy, onOpen }: Props) {
  if (!facts.length && !relations.length) return null
  return (
    <section class="later">
      <h3>After this article was published</h3>
      <p class="by">Not known, or not yet so, on {formatDate(day)}.</p>
      <Facts facts={facts} onCopy={onCopy} />
      <Relations relations={relations} onOpen={onOpen} />
    </section>
  )
}

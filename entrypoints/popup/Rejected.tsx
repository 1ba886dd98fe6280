import { cardView } from '../../data/dataset.ts'
import type { RejectedName } from '../background/messages.ts'

/** Why a name that could have been one of ours was left alone. */
const reasons: Record<string, (words: string) => string> = {
  'longer-name': (words) => `it is part of a longer name: “${words}”`,
  'other-person': (words) => (words ? `someone else is meant: “${words}”` : 'someone else is meant'),
  'other-expansion': (words) =>
    words ? `the text says what it stands for: “${words}”` : 'the text says what it stands for',
  against: (words) =>
    words ? `“${words}” nearby speaks for another meaning` : 'words nearby speak for another meaning',
  unsupported: () => 'nothing on the page says that this one is meant',
  shouted: () => 'it stands in capitals, so it may be a plain word',
  rival: (words) => (words ? `another card fits better: ${words}` : 'another card fits better'),
}

export function Rejected({ rejected }: { rejected: RejectedName[] }) {
  if (!rejected.length) return null
  return (
    <details class="rejected">
      <summary>
        {rejected.length === 1 ? '1 name was not underlined' : `${rejected.length} names were not underlined`}
      </summary>
      <ul>
        {rejected.map(({ text, card, why, words }) => (
          <li key={`${text}${card}${why}${words}`}>
            “{text}” as {cardView(card)?.name ?? card}: {(reasons[why] ?? (() => why))(words)}.
          </li>
        ))}
      </ul>
    </details>
  )
}

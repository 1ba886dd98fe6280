import type { CardView } from '../../data/card-view.ts'

/** Names of cards in a row, each opens its card. */
export function CardNames({ cards, onOpen }: { cards: Pick<CardView, 'id' | 'name'>[]; onOpen: (id: string) => void }) {
  return (
    <ul class="names">
      {cards.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="plain" onClick={() => onOpen(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}

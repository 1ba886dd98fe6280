import type { CardView } from '../data/card-view.ts'
import { Card } from './Card.tsx'

export type CardPanelState = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; card: CardView }

/** A card, or what there is to say while it is not here. */
export function CardPanel({ state }: { state: CardPanelState }) {
  if (state.status === 'ready') return <Card card={state.card} />
  return (
    <p class="card" role="status">
      {state.status === 'loading'
        ? 'Looking it up …'
        : 'The card could not be loaded. Backgrounder may have been updated: reload the page.'}
    </p>
  )
}

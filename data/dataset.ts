// The typed door to the bundled cards, for the background, the popup and the options. Pages get the lexicon only.
import data from 'virtual:backgrounder/dataset'
import { type CardView, createCardViews } from './card-view.ts'
import type { Card } from './schema.ts'

export const cards: Card[] = data.cards

const views = createCardViews(data.cards, data.sources, data.maps)

/** The card as it is shown, or undefined for an id that is not ours. */
export function cardView(id: string): CardView | undefined {
  return views.get(id)
}

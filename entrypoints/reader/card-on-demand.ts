// The card's script is loaded when a card is first likely; until it is there, what is to be opened waits.
import { type CardPage, lentCard, type PageCard } from '../card/door.ts'

export interface CardOnDemand extends PageCard {
  /** A card is likely soon. */
  prepare(): void
}

/** `load` loads the card's script; if that fails, what was to be opened is dismissed. */
export function createCardOnDemand(page: CardPage, load: () => Promise<unknown>): CardOnDemand {
  let card: PageCard | undefined
  let loading: Promise<unknown> | undefined
  let waiting: Parameters<PageCard['open']> | undefined
  const start = () => {
    card ??= lentCard()?.(page)
    if (!card || !waiting) return
    const [mention, at, by] = waiting
    waiting = undefined
    card.open(mention, at, by)
  }
  const prepare = () => {
    if (card || loading) return
    start()
    if (card) return
    loading = load().then(start, () => {
      loading = undefined
      if (waiting) page.dismiss()
    })
  }
  return {
    prepare,
    open(mention, at, by) {
      waiting = [mention, at, by]
      prepare()
      start()
    },
    close() {
      waiting = undefined
      card?.close()
    },
    contains: (event) => card?.contains(event) ?? false,
    box: () => card?.box(),
    hasKeyboard: () => card?.hasKeyboard() ?? false,
  }
}

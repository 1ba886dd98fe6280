// The card's script is loaded when a card is first likely; until it is there, what is to be opened waits.
import { type CardPage, lentCard, type PageCard } from '../card/door.ts'

/** `load` loads the card's script; if that fails, what was to be opened is dismissed. */
export function createCardOnDemand(page: CardPage, load: () => Promise<unknown>): PageCard {
  let card: PageCard | undefined
  let loading: Promise<unknown> | undefined
  let likely: Parameters<PageCard['prepare']> | undefined
  let waiting: Parameters<PageCard['open']> | undefined
  const start = () => {
    card ??= lentCard()?.(page)
    if (!card) return
    if (waiting) card.open(...waiting)
    else if (likely) card.prepare(...likely)
    waiting = undefined
    likely = undefined
  }
  const want = () => {
    start()
    if (card || loading) return
    loading = load().then(start, () => {
      loading = undefined
      if (waiting) page.dismiss()
    })
  }
  return {
    prepare(...mention) {
      likely = mention
      want()
    },
    open(...mention) {
      waiting = mention
      want()
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

// The card's script: loaded into an article when a card is first likely to be opened. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Shortcuts } from '../../components/hint-text.ts'
import type { CardView } from '../../data/card-view.ts'
import { textScale } from '../../settings/preferences.ts'
import { send } from '../background/messages.ts'
import { entryDate } from '../content/live-entry.ts'
import { findPublished } from '../content/published.ts'
import type { PageMention } from '../reader/scan-page.ts'
import { createCardLayer, type Look } from './card-layer.tsx'
import { type CardPage, lendCard } from './door.ts'
import { createPageCard } from './page-card.ts'

export default defineUnlistedScript(() => lendCard(create))

/** So many cards of the names around an opened one are fetched with it: from an open card the next one opens at once. */
const cardsAhead = 12

function create(page: CardPage) {
  const cards = new Map<string, CardView>()
  const names = new Map<string, string>()
  const asked = new Set<string>()
  let hint: Shortcuts | undefined
  const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined)
  const fetchCards = async (ids: string[]) => {
    const missing = ids.filter((id) => !cards.has(id))
    if (missing.length) for (const card of await send('cards:get', { ids: missing })) cards.set(card.id, card)
  }
  const fetchNames = async () => {
    const ids = [...new Set(page.mentions().flatMap(cardsOf))].filter((id) => !asked.has(id))
    for (const id of ids) asked.add(id)
    if (ids.length) for (const [id, name] of Object.entries(await send('names:get', { ids }))) names.set(id, name)
  }
  const hintKnown = send('hint:get', undefined).then(
    (due) => {
      hint = due
    },
    () => undefined,
  )
  return createPageCard({
    ...page,
    layer: createCardLayer(page.document, () => look(page), page.dismiss),
    published: (name) => entryDate(name, page.document.body) ?? findPublished(page.document)?.date,
    card: (id) => cards.get(id),
    name: (id) => names.get(id),
    async load(id) {
      // The one that is wanted first: the others are for later.
      const wanted = Promise.all([fetchCards([id]), fetchNames(), hintKnown])
      quietly(wanted.then(() => fetchCards(cardsAround(id, page.mentions()))))
      await wanted
      const card = cards.get(id)
      if (!card) throw new Error(`There is no card ${id}.`)
      return card
    },
    onMute: (card, site, isMuted) => quietly(send('name:mute', { card, site, isMuted })),
    hint: () => hint,
    onHint() {
      if (hint) quietly(send('hint:seen', undefined))
      hint = undefined
    },
  })
}

/** All that a card says of a mention by their ids: its own, and those that spoke for it or were ruled out. Words among them are no ids. */
function cardsOf({ card, support, rejected }: PageMention): string[] {
  return [card, ...support, ...rejected.map(({ card }) => card)]
}

/** The cards named nearest to the first mention of this one. */
function cardsAround(id: string, mentions: PageMention[]): string[] {
  const at = mentions.findIndex(({ card }) => card === id)
  const near = mentions
    .map(({ card }, i) => ({ card, distance: Math.abs(i - at) }))
    .sort((a, b) => a.distance - b.distance)
  return [...new Set(near.map(({ card }) => card))].slice(0, cardsAhead)
}

function look(page: CardPage): Look {
  const { theme, textSize } = page.preferences()
  return { colorScheme: theme === 'auto' ? 'light dark' : theme, textScale: textScale[textSize] }
}

// The card's script: loaded into an article when a card is first likely to be opened. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Shortcuts } from '../../components/hint-text.ts'
import type { CardView } from '../../data/card-view.ts'
import { textScale } from '../../settings/preferences.ts'
import { send } from '../background/messages.ts'
import { entryDate } from '../content/live-entry.ts'
import { findPublished } from '../content/published.ts'
import { createCardLayer } from './card-layer.tsx'
import { type CardPage, lendCard } from './door.ts'
import { createPageCard } from './page-card.ts'

export default defineUnlistedScript(() => lendCard(create))

function create(page: CardPage) {
  const cards = new Map<string, CardView>()
  const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined)
  const fetchCards = async (ids: Iterable<string>) => {
    const missing = [...new Set(ids)].filter((id) => !cards.has(id))
    if (missing.length) for (const card of await send('cards:get', { ids: missing })) cards.set(card.id, card)
  }
  const namesOfPage = () => page.mentions().map(({ card }) => card)
  let hint: Shortcuts | undefined
  const hintKnown = send('hint:get', undefined).then(
    (due) => {
      hint = due
    },
    () => undefined,
  )
  // Ahead of the first card: a sleeping background takes 50 ms to answer.
  quietly(fetchCards(namesOfPage()))
  return createPageCard({
    ...page,
    layer: createCardLayer(page.document, () => look(page), page.dismiss),
    published: (name) => entryDate(name, page.document.body) ?? findPublished(page.document)?.date,
    card: (id) => cards.get(id),
    async load(id) {
      await Promise.all([fetchCards([id, ...namesOfPage()]), hintKnown])
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

/** Theme and text size, as properties of the card's host. */
function look(page: CardPage): Record<string, string> {
  const { theme, textSize } = page.preferences()
  return { 'color-scheme': theme === 'auto' ? 'light dark' : theme, '--text-scale': String(textScale[textSize]) }
}

// "bg haqqani" in the address bar.
import { browser } from 'wxt/browser'
import { kindNames } from '../../components/format.ts'
import type { SearchCards } from '../../data/search.ts'

export function installOmnibox(
  getSearch: () => Promise<SearchCards>,
  open: (page: { card?: string; q?: string }) => void,
): void {
  if (!browser.omnibox) return
  // Chrome reads suggestions as XML, Firefox as text.
  const asText = import.meta.env.FIREFOX ? (text: string) => text : escapeXml
  browser.omnibox.setDefaultSuggestion({ description: asText('Search the cards of Backgrounder') })
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const search = await getSearch()
    suggest(
      search(text, { most: 6 }).map(({ card }) => ({
        content: card.name,
        description: asText(`${card.name} (${kindNames[card.kind]}): ${card.definition.text}`),
      })),
    )
  })
  browser.omnibox.onInputEntered.addListener(async (text) => {
    const search = await getSearch()
    // What was chosen from the list comes back as the card's name.
    const card = search(text, { most: 1 })[0]?.card
    open(card?.name === text ? { card: card.id } : { q: text })
  })
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] as string)

// The same code stands in the toolbar's popup, in the side panel and as a page of its own; and the page's address.
import { browser } from 'wxt/browser'

export type View = 'popup' | 'panel' | 'page'

export async function readView(): Promise<View> {
  if (document.documentElement.dataset.view === 'panel') return 'panel'
  const tab = await browser.tabs.getCurrent().catch(() => undefined)
  return tab ? 'page' : 'popup'
}

/** What the address asks for: a card, or a search. */
export function readAddress(): { card: string | undefined; query: string } {
  const params = new URLSearchParams(location.search)
  return { card: params.get('card') ?? undefined, query: (params.get('q') ?? '').slice(0, 200) }
}

export const cardAddress = (id: string) => `/popup.html?card=${encodeURIComponent(id)}`

/** Keeps the page's address true, so that it can be bookmarked; Back leads to the card before. */
export function writeAddress(card: string | undefined): void {
  const url = new URL(location.href)
  if ((url.searchParams.get('card') ?? undefined) === card) return
  if (card === undefined) url.searchParams.delete('card')
  else url.searchParams.set('card', card)
  history.pushState(null, '', url)
}

export function openFullPage(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(cardAddress(id) as '/popup.html') })
}

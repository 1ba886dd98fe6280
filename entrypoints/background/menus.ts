// "Look up ..." on a selection, and a way to the cards from the icon's own menu.
import { browser } from 'wxt/browser'

const lookUpId = 'look-up'

export function installMenus(lookUp: (text: string) => void): void {
  if (!browser.contextMenus) return
  // The browser keeps menus between starts of the background; they are made anew with each version.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({ id: lookUpId, title: 'Look up “%s”', contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    const text = selectionText?.replace(/\s+/g, ' ').trim().slice(0, 100)
    if (menuItemId === lookUpId && text) lookUp(text)
  })
}

import type { Worker } from 'playwright'
import type { BrowserUi } from './browser-ui.ts'

interface Dispatched {
  dispatch(...args: unknown[]): void
}
interface Api {
  commands: { onCommand: Dispatched; getAll(): Promise<{ name?: string }[]> }
  contextMenus: {
    onClicked: Dispatched
    update(id: string, properties: object): Promise<void>
  }
  omnibox: { onInputChanged: Dispatched; onInputEntered: Dispatched }
  tabs: { query(filter: object): Promise<{ url?: string }[]> }
}

/**
 * No protocol types into Chromium's address bar, opens its menus or presses its shortcuts: the events arrive in the
 * extension's own worker as the browser would send them, at the listeners that are really there.
 */
export function chromiumUi(worker: () => Promise<Worker>): BrowserUi {
  return {
    press: async (command) =>
      (await worker()).evaluate(async (command) => {
        const { chrome } = globalThis as unknown as { chrome: Api }
        const declared = (await chrome.commands.getAll()).some(({ name }) => name === command)
        if (!declared) throw new Error(`The manifest declares no command ${command}.`)
        chrome.commands.onCommand.dispatch(command)
      }, command),
    lookUp: async (_, selected) =>
      (await worker()).evaluate(async (selectionText) => {
        const { chrome } = globalThis as unknown as { chrome: Api }
        // Fails unless the browser has the menu.
        await chrome.contextMenus.update('look-up', { contexts: ['selection'] })
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText })
      }, selected),
    suggestions: async (typed) =>
      (await worker()).evaluate(
        (typed) =>
          new Promise<string[]>((resolve) => {
            const { chrome } = globalThis as unknown as { chrome: Api }
            chrome.omnibox.onInputChanged.dispatch(typed, (all: { description: string }[]) =>
              resolve(all.map(({ description }) => description)),
            )
          }),
        typed,
      ),
    enter: async (typed) =>
      (await worker()).evaluate((typed) => {
        const { chrome } = globalThis as unknown as { chrome: Api }
        chrome.omnibox.onInputEntered.dispatch(typed, 'currentTab')
      }, typed),
    addresses: async () =>
      (await worker()).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: Api }
        return (await chrome.tabs.query({})).map(({ url }) => url ?? '')
      }),
  }
}

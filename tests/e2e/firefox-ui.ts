import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserUi } from './browser-ui.ts'

/** Runs a function's text in the browser's own window, which has its address bar and menus; `until` is there to wait. */
export type RunInChrome = (source: string, arg?: unknown) => Promise<unknown>

/** The real address bar, menu and keys: Firefox lets a test into its own window. */
export function firefoxUi(run: RunInChrome, extension: string): BrowserUi {
  const { commands } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    commands: Record<string, { suggested_key?: { default: string } }>
  }
  /** Types, and waits for the extension's rows below the first, which is the search itself. */
  const search = (typed: string, least: number) =>
    run(
      `async ({ typed, least }) => {
        gURLBar.focus()
        gURLBar.search('bg ' + typed)
        const rows = () => [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent)
        await until(() => rows()[0]?.endsWith('bg ' + typed) && rows().length > least)
        return rows().slice(1)
      }`,
      { typed, least },
    )
  return {
    async press(command, keys = commands[command]?.suggested_key?.default ?? '') {
      const [key, ...modifiers] = keys.split('+').reverse()
      const wanted = `${modifiers.map((one) => one.toLowerCase()).sort()} ${key}`
      await run(
        `(wanted) => [...document.querySelectorAll('keyset[id^=ext-keyset] key')]
          .find((key) => key.getAttribute('modifiers').split(',').sort() + ' ' + key.getAttribute('key') === wanted)
          .doCommand()`,
        wanted,
      )
    },
    async lookUp(tab, selected, at) {
      await tab.click(at, 'right')
      await run(
        `async (label) => {
          const menu = document.getElementById('contentAreaContextMenu')
          const item = () => [...menu.querySelectorAll('menuitem')].find((one) => one.label === label)
          await until(() => menu.state === 'open' && item())
          menu.activateItem(item())
        }`,
        `Look up “${selected}”`,
      )
    },
    suggestions: async (typed) => (await search(typed, 1)) as string[],
    async enter(typed) {
      await search(typed, 0)
      await run('() => gURLBar.handleCommand()')
    },
    addresses: async () =>
      (await run('() => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)')) as string[],
  }
}

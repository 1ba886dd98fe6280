// Sites whose every page is read because a person wants it: there the doorkeeper comes by itself, as the gate knows no settings.
import { browser } from 'wxt/browser'
import { matchPatterns } from '../../settings/match-patterns.ts'
import { sites } from '../../settings/settings.ts'
import { doorkeeperFile } from './messages.ts'

const id = 'read-sites'

/** Registers the doorkeeper for these sites with the browser, now and after each change of the list. */
export function installReadSites(): void {
  let last = Promise.resolve()
  const register = () => {
    // One after the other: two changes at once must not register twice.
    last = last.then(async () => {
      const matches = matchPatterns((await sites.get()).read)
      const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
      if (known.length) await browser.scripting.unregisterContentScripts({ ids: [id] })
      if (matches.length) {
        await browser.scripting.registerContentScripts([{ id, matches, js: [doorkeeperFile], runAt: 'document_idle' }])
      }
    })
    last = last.catch((reason) => console.error('Backgrounder: the sites to be read are not set.', reason))
  }
  // An update of the extension forgets what was registered.
  browser.runtime.onInstalled.addListener(register)
  sites.watch(register, new AbortController().signal)
}

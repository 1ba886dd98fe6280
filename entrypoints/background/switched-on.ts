import { browser } from 'wxt/browser'
import { sites } from '../../settings/settings.ts'
import { isOnAt } from '../../settings/site-rules.ts'
import { badgeOff } from './badge.ts'
import { openDoor } from './messages.ts'

/** Where a site is switched on, the doorkeeper comes to the tabs that wait for it: those whose badge says that it is off. */
export function openSwitchedOn(): void {
  sites.watch(async (now) => {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
    for (const { id, url } of tabs) {
      if (id === undefined || !url || !isOnAt(now, url)) continue
      const isWaiting = (await browser.action.getBadgeText({ tabId: id })) === badgeOff
      // The tab may be gone by now.
      if (isWaiting) await openDoor(id).catch(() => undefined)
    }
  }, new AbortController().signal)
}

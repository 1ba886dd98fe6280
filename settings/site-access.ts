// Is Backgrounder on at an address, and the switch. The one place that reads and writes the lists.

import { sites } from './settings.ts'
import { siteKey } from './site-key.ts'
import { isOnAt, pageRule, type Scope, type Sites, switched } from './site-rules.ts'

export async function isSiteOn(url: string): Promise<boolean> {
  return isOnAt(await sites.get(), url)
}

/**
 * Switches a page, its site (the host and its subdomains) or a whole domain on or off, in the list of the current mode.
 * Addresses that are no web pages are left alone. `domain` is what `wholeDomain` gives.
 */
export async function setSiteOn(url: string, isOn: boolean, scope: Scope = 'site', domain?: string): Promise<void> {
  const key = scope === 'page' ? pageRule(url) : scope === 'site' ? siteKey(url) : domain
  if (key !== undefined) await sites.update((now) => switched(now, url, key, scope, isOn))
}

/** Calls back when the address is switched, in whichever tab or window that happens. A function follows one that changes. */
export function watchSite(url: string | (() => string), signal: AbortSignal, onChange: (isOn: boolean) => void): void {
  const here = typeof url === 'string' ? () => url : url
  let wasOn: boolean | undefined
  const tell = (now: Sites) => {
    const isOn = isOnAt(now, here())
    if (wasOn !== isOn) onChange(isOn)
    wasOn = isOn
  }
  sites.get().then(
    (now) => {
      wasOn ??= isOnAt(now, here())
    },
    () => undefined,
  )
  sites.watch(tell, signal)
}

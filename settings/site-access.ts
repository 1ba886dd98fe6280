// Is Backgrounder on at an address, and the switch. The one place that reads and writes the lists.

import { sites } from './settings.ts'
import { siteKey } from './site-key.ts'
import { isOnAt, isReadAt, pageRule, readListWith, type Scope, type Sites, switched } from './site-rules.ts'

export async function isSiteOn(url: string): Promise<boolean> {
  return isOnAt(await sites.get(), url)
}

export interface SiteState {
  isOn: boolean
  /** Its pages are read even where they are not recognised as articles. */
  isRead: boolean
}

export async function siteAt(url: string): Promise<SiteState> {
  return stateAt(await sites.get(), url)
}

const stateAt = (now: Sites, url: string): SiteState => ({ isOn: isOnAt(now, url), isRead: isReadAt(now, url) })

/** Has all pages of a site read, or only articles again. */
export async function setSiteRead(url: string, isRead: boolean): Promise<void> {
  const key = siteKey(url)
  if (key !== undefined) await sites.update((now) => ({ ...now, read: readListWith(now.read, url, key, isRead) }))
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
export function watchSite(
  url: string | (() => string),
  signal: AbortSignal,
  onChange: (isOn: boolean, isRead: boolean) => void,
): void {
  const here = typeof url === 'string' ? () => url : url
  let was: SiteState | undefined
  const tell = (now: Sites) => {
    const is = stateAt(now, here())
    if (was?.isOn !== is.isOn || was.isRead !== is.isRead) onChange(is.isOn, is.isRead)
    was = is
  }
  sites.get().then(
    (now) => {
      was ??= stateAt(now, here())
    },
    () => undefined,
  )
  sites.watch(tell, signal)
}

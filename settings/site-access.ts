// Is Backgrounder on for a site, and the switch. The one place that reads and writes the list.
import { offSites } from './settings.ts'
import { siteKey } from './site-key.ts'

export async function isSiteOn(url: string): Promise<boolean> {
  const key = siteKey(url)
  return key !== undefined && !asList(await offSites.getValue()).includes(key)
}

/** Switches the site of `url` on or off. Addresses that are no web pages are left alone. */
export async function setSiteOn(url: string, isOn: boolean): Promise<void> {
  const key = siteKey(url)
  if (key === undefined) return
  const others = asList(await offSites.getValue()).filter((site) => site !== key)
  await offSites.setValue(isOn ? others : [...others, key].sort())
}

/** Calls back when the site of `url` is switched, in whichever tab or window that happens. */
export function watchSite(url: string, signal: AbortSignal, onChange: (isOn: boolean) => void): void {
  const key = siteKey(url)
  if (key === undefined) return
  const unwatch = offSites.watch((now, before) => {
    const isOn = !asList(now).includes(key)
    if (isOn === asList(before).includes(key)) onChange(isOn)
  })
  signal.addEventListener('abort', unwatch)
}

function asList(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : []
}

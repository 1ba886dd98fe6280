// The settings that travel: in an exported file, and between devices. What was opened last does not.
import type { Preferences } from './preferences.ts'
import { muted, preferences, sites } from './settings.ts'
import type { Sites } from './site-rules.ts'

export interface AllSettings {
  sites: Sites
  preferences: Preferences
  muted: string[]
}

export const defaultSettings = (): AllSettings => ({
  sites: sites.fallback,
  preferences: preferences.fallback,
  muted: muted.fallback,
})

export async function getAllSettings(): Promise<AllSettings> {
  const [ownSites, ownPreferences, ownMuted] = await Promise.all([sites.get(), preferences.get(), muted.get()])
  return { sites: ownSites, preferences: ownPreferences, muted: ownMuted }
}

/** Changes each part as it is at that moment, so that what another window writes meanwhile is not lost. */
export async function updateAllSettings(change: (now: AllSettings) => AllSettings): Promise<void> {
  const all = await getAllSettings()
  await sites.update((now) => change({ ...all, sites: now }).sites)
  await preferences.update((now) => change({ ...all, preferences: now }).preferences)
  await muted.update((now) => change({ ...all, muted: now }).muted)
}

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

// Keeps the settings the same on all devices, if asked to. Runs in the background only.
import { browser } from 'wxt/browser'
import { type AllSettings, getAllSettings, isSame, updateAllSettings } from './all-settings.ts'
import { defineItem } from './item.ts'
import { mergeSettings } from './merge.ts'
import { asRecord, repairPreferences } from './preferences.ts'
import { muted, mutedDefinition, preferences, repairSites, sites } from './settings.ts'
import { emptyBase, pack, unpack } from './sync-pack.ts'

export interface SyncState {
  isOn: boolean
  status: 'off' | 'synced' | 'over-quota' | 'failed'
  /** When that was found, in ms since 1970. */
  at: number
}

export const syncState = defineItem<SyncState>({
  key: 'sync',
  version: 1,
  fallback: { isOn: false, status: 'off', at: 0 },
  repair: (stored) => {
    const { isOn, status, at } = asRecord(stored)
    const known = status === 'synced' || status === 'over-quota' || status === 'failed' ? status : 'off'
    return { isOn: isOn === true, status: known, at: typeof at === 'number' ? at : 0 }
  },
})

/** What this device and the others last had in common. */
const syncBase = defineItem<AllSettings>({
  key: 'syncBase',
  version: 1,
  fallback: emptyBase(),
  repair: (stored) => {
    const given = asRecord(stored)
    return {
      sites: repairSites(given.sites),
      preferences: repairPreferences(given.preferences),
      muted: mutedDefinition.repair(given.muted),
    }
  },
})

/** Changes are gathered this long: storage.sync takes 120 writes a minute. */
const settleMs = 1_000

export function keepInSync(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => syncNow().catch(() => undefined), settleMs)
  }
  for (const item of [sites, preferences, muted]) item.watch(soon, signal)
  let wasOn = false
  syncState.watch(({ isOn }) => {
    if (isOn && !wasOn) soon()
    wasOn = isOn
  }, signal)
  const area = browser.storage.sync
  area?.onChanged.addListener(soon)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    area?.onChanged.removeListener(soon)
  })
  soon()
}

/** Merges with what other devices wrote, and writes what is new either way. */
export async function syncNow(): Promise<void> {
  const { isOn } = await syncState.get()
  if (!isOn) return
  let status: SyncState['status'] = 'failed'
  try {
    const base = await syncBase.get()
    const theirs = unpack(await browser.storage.sync.get(null), base)
    if (theirs) await updateAllSettings((mine) => mergeSettings(base, mine, theirs))
    const merged = await getAllSettings()
    const items = pack(merged)
    if (items) {
      if (!theirs || !isSame(theirs, merged)) await browser.storage.sync.set(items)
      await syncBase.update(() => merged)
    }
    status = items ? 'synced' : 'over-quota'
  } catch (error) {
    status = /quota/i.test(String(error)) ? 'over-quota' : 'failed'
  }
  await syncState.update((now) => (now.status === status ? now : { ...now, status, at: Date.now() }))
}

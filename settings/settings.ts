// Everything that is remembered.
import { defineItem, type ItemDefinition } from './item.ts'
import { isMute } from './mute.ts'
import { asRecord, asStrings, defaultPreferences, type Preferences, repairPreferences } from './preferences.ts'
import { defaultSites, type Sites } from './site-rules.ts'

export const limits = { rules: 2000, muted: 2000, recent: 12 } as const

const sitesDefinition: ItemDefinition<Sites> = {
  key: 'sites',
  version: 3,
  fallback: defaultSites,
  repair: repairSites,
  oldKey: 'offSites',
  migrations: {
    // Version 1 was one list: the sites switched off.
    2: (off) => ({ mode: 'everywhere', off: Array.isArray(off) ? off : [], on: [] }),
    // Version 2 knew no pages that are read though they are no articles.
    3: (old) => ({ ...asRecord(old), read: [] }),
  },
}
export const sites = /* @__PURE__ */ defineItem(sitesDefinition)

const preferencesDefinition: ItemDefinition<Preferences> = {
  key: 'preferences',
  version: 1,
  fallback: defaultPreferences,
  repair: repairPreferences,
}
export const preferences = /* @__PURE__ */ defineItem(preferencesDefinition)

/** Names that are not underlined, everywhere or on one site: see mute.ts. */
export const mutedDefinition: ItemDefinition<string[]> = {
  key: 'muted',
  version: 1,
  fallback: [],
  repair: (stored) => asStrings(stored, limits.muted).filter(isMute),
}
export const muted = /* @__PURE__ */ defineItem(mutedDefinition)

/** Ids of the cards opened last, newest first. Stays on this device. */
export const recent = /* @__PURE__ */ defineItem<string[]>({
  key: 'recent',
  version: 1,
  fallback: [],
  repair: (stored) => asStrings(stored, limits.recent),
})

export function repairSites(stored: unknown): Sites {
  const { mode, off, on, read } = asRecord(stored)
  return {
    mode: mode === 'only' ? 'only' : 'everywhere',
    off: asRules(off),
    on: asRules(on),
    read: asRules(read),
  }
}

/** Rules as site-rules.ts can read them. Whether a host makes sense is asked when a person writes it. */
function asRules(value: unknown): string[] {
  return asStrings(value, limits.rules).filter(
    (rule) => rule.length <= 301 && /^!?[^\s/!"<>]+(\/[^\s"<>]*)?$/.test(rule),
  )
}

/** Whether the first card's hint has been shown on this device. */
export const hintSeen = /* @__PURE__ */ defineItem<boolean>({
  key: 'hintSeen',
  version: 1,
  fallback: false,
  repair: (stored) => stored === true,
})

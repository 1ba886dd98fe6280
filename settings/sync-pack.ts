// Settings cut to the size that storage.sync takes: 8,192 bytes an item, 102,400 in all. Pure.
import type { AllSettings } from './all-settings.ts'
import { defaultSettings } from './all-settings.ts'
import { asRecord, repairPreferences } from './preferences.ts'
import { mutedDefinition, repairSites } from './settings.ts'

const prefix = 'settings'
/** Below the limit of an item, with room for its key and for characters that JSON escapes once more. */
const mostBytes = 3_500
const totalBytes = 100_000

/** Items to write; undefined if they do not fit. */
export function pack(settings: AllSettings): Record<string, string | number> | undefined {
  const text = JSON.stringify(settings)
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of text) {
    const size = JSON.stringify(character).length - 2 > 1 ? 6 : new TextEncoder().encode(character).length
    if (bytes + size > mostBytes) {
      pieces.push(piece)
      piece = ''
      bytes = 0
    }
    piece += character
    bytes += size
  }
  pieces.push(piece)
  const items: Record<string, string | number> = { [`${prefix}:count`]: pieces.length }
  for (const [i, one] of pieces.entries()) items[`${prefix}:${i}`] = one
  const size = Object.entries(items).reduce((sum, [key, value]) => sum + key.length + encodedLength(value), 0)
  return size > totalBytes ? undefined : items
}

/**
 * What another device wrote, repaired; undefined if there is nothing whole. What an older version there does not know is
 * as in `base`: not to speak of a thing is not to remove it.
 */
export function unpack(items: Record<string, unknown>, base: AllSettings): AllSettings | undefined {
  const count = items[`${prefix}:count`]
  if (typeof count !== 'number' || !(count > 0 && count < 100)) return undefined
  const pieces = Array.from({ length: count }, (_, i) => items[`${prefix}:${i}`])
  try {
    const { sites, preferences, muted } = asRecord(JSON.parse(pieces.join('')))
    return {
      sites: repairSites({ ...base.sites, ...asRecord(sites) }),
      preferences: repairPreferences({ ...base.preferences, ...asRecord(preferences) }),
      muted: mutedDefinition.repair(muted),
    }
  } catch {
    // Half of another device's write has arrived; the rest will.
    return undefined
  }
}

export const emptyBase = defaultSettings

const encodedLength = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

// One remembered thing: typed, with a default, a version, the way from older versions, and writes that never lose another's.
import { browser } from 'wxt/browser'

export interface ItemDefinition<Value> {
  key: string
  version: number
  fallback: Value
  /** Makes a value of anything: what is sound is kept, the rest is default. */
  repair: (stored: unknown) => Value
  /** By version: from the one before to this one. */
  migrations?: Record<number, (old: unknown) => unknown>
  /** The key that versions before the first migration were kept under, bare. */
  oldKey?: string
}

export interface Item<Value> extends ItemDefinition<Value> {
  get(): Promise<Value>
  /** Reads, changes and writes as one step. For the extension's own pages and background, not for content scripts. */
  update(change: (now: Value) => Value): Promise<Value>
  /** Calls back after each change, whoever made it. */
  watch(onChange: (now: Value) => void, signal: AbortSignal): void
}

interface Stored {
  version: number
  value: unknown
}

export function defineItem<Value>(definition: ItemDefinition<Value>): Item<Value> {
  const { key, oldKey, version, fallback } = definition
  const area = browser.storage.local
  const get = async () => {
    const stored = await area.get(oldKey === undefined ? [key] : [key, oldKey])
    if (stored[key] !== undefined) return readStored(definition, stored[key])
    if (oldKey !== undefined && stored[oldKey] !== undefined) {
      return readStored(definition, { version: 1, value: stored[oldKey] })
    }
    return fallback
  }
  return {
    ...definition,
    get,
    update: (change) =>
      oneAtATime(key, async () => {
        const value = definition.repair(change(await get()))
        await area.set({ [key]: { version, value } satisfies Stored })
        if (oldKey !== undefined) await area.remove(oldKey)
        return value
      }),
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key]
        if (change) onChange(change.newValue === undefined ? fallback : readStored(definition, change.newValue))
      }
      area.onChanged.addListener(listener)
      signal.addEventListener('abort', () => area.onChanged.removeListener(listener))
    },
  }
}

/** What is stored, brought to today's version and repaired. Never throws. */
function readStored<Value>(definition: ItemDefinition<Value>, stored: unknown): Value {
  const { version, migrations = {}, repair, fallback } = definition
  if (stored === null || typeof stored !== 'object' || !('value' in stored)) return fallback
  let { value } = stored as Stored
  const from = Number.isInteger((stored as Stored).version) ? (stored as Stored).version : version
  try {
    for (let to = from + 1; to <= version; to++) value = migrations[to]?.(value) ?? value
    return repair(value)
  } catch {
    return fallback
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Across windows by the browser's locks; where there are none, at least within this one. */
function oneAtATime<Result>(key: string, run: () => Promise<Result>): Promise<Result> {
  if (globalThis.navigator?.locks) return navigator.locks.request(`backgrounder:${key}`, run) as Promise<Result>
  const next = last.then(run, run)
  last = next.catch(() => undefined)
  return next
}

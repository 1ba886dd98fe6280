// As much of the browser's storage as the settings use, in memory; every step takes a turn, as in the browser.
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void

export function createArea(values: Record<string, unknown> = {}, quotaBytes = Number.POSITIVE_INFINITY) {
  const listeners = new Set<Listener>()
  const turn = () => new Promise((resolve) => setTimeout(resolve))
  const tell = (changes: Parameters<Listener>[0]) => {
    for (const listener of listeners) listener(changes)
  }
  return {
    values,
    async get(keys: string[] | null) {
      await turn()
      return structuredClone(Object.fromEntries(Object.entries(values).filter(([key]) => !keys || keys.includes(key))))
    },
    async set(items: Record<string, unknown>) {
      await turn()
      if (JSON.stringify({ ...values, ...items }).length > quotaBytes) throw new Error('QUOTA_BYTES quota exceeded')
      const copy = structuredClone(items)
      Object.assign(values, copy)
      tell(Object.fromEntries(Object.entries(copy).map(([key, newValue]) => [key, { newValue }])))
    },
    async remove(key: string) {
      await turn()
      delete values[key]
      tell({ [key]: {} })
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  }
}

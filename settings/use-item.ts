import { useEffect, useState } from 'preact/hooks'
import type { Item } from './item.ts'

/** The item's value, following every change; its default until it is read. */
export function useItem<Value>(item: Item<Value>): Value {
  const [value, setValue] = useState(item.fallback)
  useEffect(() => {
    const watching = new AbortController()
    item.watch(setValue, watching.signal)
    item.get().then(
      (now) => watching.signal.aborted || setValue(now),
      () => undefined,
    )
    return () => watching.abort()
  }, [item])
  return value
}

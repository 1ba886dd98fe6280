import { openName } from '../../settings/underline-css.ts'

/** Marks the name whose card is open, or none. */
export function markOpenName(registry: HighlightRegistry, range: StaticRange | undefined): void {
  if (range) registry.set(openName, new Highlight(range))
  else registry.delete(openName)
}

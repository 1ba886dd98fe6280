const highlightName = 'backgrounder-open'

/** Marks the name whose card is open, or none. */
export function markOpenName(registry: HighlightRegistry, range: StaticRange | undefined): void {
  if (range) registry.set(highlightName, new Highlight(range))
  else registry.delete(highlightName)
}

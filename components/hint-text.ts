/** Keys that go to the next and previous name, as the browser writes them ("Alt+J"); empty where there are none. */
export interface Shortcuts {
  next: string
  previous: string
}

/** How a card works, in one or two sentences: said with the first card. */
export function hintText(by: 'pointer' | 'touch', { next, previous }: Shortcuts): string {
  if (by === 'touch') return 'Swipe down or tap anywhere else to close. The arrows go from name to name.'
  const keys = next && previous ? ` ${next} and ${previous} go from name to name.` : ''
  return `Esc closes a card; the pin keeps it open.${keys}`
}

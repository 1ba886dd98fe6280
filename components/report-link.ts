import type { CardView } from '../data/card-view.ts'

/** Where mistakes are reported. The one place that names the tracker. */
export const trackerUrl = 'https://github.com/backgrounder-extension/backgrounder/issues/new'

/** A prefilled form on the tracker. It names the card only: the page that was read is not in it, and nothing is sent by itself. */
export function reportLink({ id, name, reviewed }: CardView): string {
  const url = new URL(trackerUrl)
  url.searchParams.set('title', `Card “${name}”: `)
  url.searchParams.set(
    'body',
    `Card: ${id} (last checked ${reviewed})\n\nWhat it says:\n\nWhat it should say:\n\nA source for that (URL):\n`,
  )
  return url.href
}

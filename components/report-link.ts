import type { CardView } from '../data/card-view.ts'

/**
 * Where mistakes are reported: the form of the project's tracker, the same as `bugs.url` in package.json (a test sees to
 * that). While there is none, no card offers it: a link to a page of somebody else would be worse.
 */
export const trackerUrl: string | undefined = undefined

/** A prefilled form on the tracker. It names the card only: the page that was read is not in it, and nothing is sent by itself. */
export function reportLink({ id, name, reviewed }: CardView, tracker = trackerUrl): string | undefined {
  if (tracker === undefined) return undefined
  const url = new URL(tracker)
  url.searchParams.set('title', `Card “${name}”: `)
  url.searchParams.set(
    'body',
    `Card: ${id} (last checked ${reviewed})\n\nWhat it says:\n\nWhat it should say:\n\nA source for that (URL):\n`,
  )
  return url.href
}

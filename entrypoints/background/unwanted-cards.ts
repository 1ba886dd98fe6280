// Which cards' names are not shown at a site, by what people have chosen. Pure.
import type { Card } from '../../data/schema.ts'
import { isMuted } from '../../settings/mute.ts'
import type { Preferences } from '../../settings/preferences.ts'

/** Ids. For `muted` see settings/mute.ts. */
export function unwantedCards(
  cards: Pick<Card, 'id' | 'kind'>[],
  hiddenKinds: Preferences['hiddenKinds'],
  muted: ReadonlySet<string>,
  site: string,
): string[] {
  return cards.filter(({ id, kind }) => hiddenKinds.includes(kind) || isMuted(muted, id, site)).map(({ id }) => id)
}

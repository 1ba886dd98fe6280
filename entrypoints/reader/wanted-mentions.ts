// Which of the mentions found can be hovered, by what the reader of the page has chosen. Pure.
import { isMuted } from '../../settings/mute.ts'
import type { Preferences } from '../../settings/preferences.ts'

export interface Wanted {
  preferences: Pick<Preferences, 'isHidden'>
  /** See settings/mute.ts. */
  muted: ReadonlySet<string>
  /** Cards of kinds that are not shown. */
  ofHiddenKinds: ReadonlySet<string>
}

/** In the order given. */
export function wantedMentions<Mention extends { card: string }>(
  mentions: Mention[],
  { preferences, muted, ofHiddenKinds }: Wanted,
  site: string,
): Mention[] {
  if (preferences.isHidden) return []
  return mentions.filter(({ card }) => !ofHiddenKinds.has(card) && !isMuted(muted, card, site))
}

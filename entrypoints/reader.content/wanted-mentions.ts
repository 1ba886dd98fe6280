// Which of the mentions found are shown, by what the reader of the page has chosen. Pure.
import type { Preferences } from '../../settings/preferences.ts'

export interface Wanted {
  preferences: Pick<Preferences, 'mentions' | 'isHidden'>
  muted: ReadonlySet<string>
  /** Cards of kinds that are not shown. */
  ofHiddenKinds: ReadonlySet<string>
}

/** In the order given. With "first", the first of each card. */
export function wantedMentions<Mention extends { card: string }>(
  mentions: Mention[],
  { preferences, muted, ofHiddenKinds }: Wanted,
): Mention[] {
  if (preferences.isHidden) return []
  const seen = new Set<string>()
  return mentions.filter(({ card }) => {
    if (muted.has(card) || ofHiddenKinds.has(card)) return false
    const isFirst = !seen.has(card)
    seen.add(card)
    return isFirst || preferences.mentions === 'all'
  })
}

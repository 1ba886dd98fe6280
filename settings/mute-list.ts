// Which names are not to be underlined. Pure; muted.ts keeps the list.

export interface Mute {
  card: string
  /** A site key; without it the name is muted everywhere. */
  site?: string
}

/** What came from storage, as far as it has the right shape. */
export function asMutes(stored: unknown): Mute[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(
    (item) => typeof item?.card === 'string' && (item.site === undefined || typeof item.site === 'string'),
  )
}

export function isMuted(mutes: Mute[], card: string, site: string | undefined): boolean {
  return mutes.some((mute) => mute.card === card && (mute.site === undefined || mute.site === site))
}

export function withMute(mutes: Mute[], mute: Mute): Mute[] {
  return [...withoutMute(mutes, mute), mute]
}

export function withoutMute(mutes: Mute[], { card, site }: Mute): Mute[] {
  return mutes.filter((mute) => mute.card !== card || mute.site !== site)
}

// A muted name, as it is written down: the card's id, with "@" and a site key if only there. Pure.

const form = /^[a-z0-9-]{1,80}(@[^\s@/]{1,253})?$/

export const isMute = (entry: string): boolean => form.test(entry)

export const muteOf = (card: string, site?: string): string => (site === undefined ? card : `${card}@${site}`)

export function readMute(entry: string): { card: string; site?: string } {
  const [card = '', site] = entry.split('@')
  return site === undefined ? { card } : { card, site }
}

export function isMuted(muted: ReadonlySet<string>, card: string, site: string): boolean {
  return muted.has(card) || muted.has(muteOf(card, site))
}

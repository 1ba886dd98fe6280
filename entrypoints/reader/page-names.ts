// What was found and what was not, for the popup's list. Pure.
import type { PageNames } from '../background/messages.ts'
import type { PageScan } from './scan-page.ts'

/** At most so many lines of each: a list is read, not a log. */
const most = 300

export function pageNames({
  mentions,
  rejected,
  blocks,
}: Pick<PageScan, 'mentions' | 'rejected' | 'blocks'>): PageNames {
  const textOf = ({ block, start, end }: { block: number; start: number; end: number }) =>
    (blocks[block]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ')
  const names = new Map<string, { card: string; text: string; count: number }>()
  for (const mention of mentions) {
    const known = names.get(mention.card)
    if (known) known.count++
    else names.set(mention.card, { card: mention.card, text: textOf(mention), count: 1 })
  }
  const reasons = rejected.flatMap((candidate) =>
    candidate.rejected.map(({ card, why, words }) => ({ text: textOf(candidate), card, why, words })),
  )
  const once = new Map(
    reasons.map((reason) => [`${reason.text}\n${reason.card}\n${reason.why}\n${reason.words}`, reason]),
  )
  return { names: [...names.values()].slice(0, most), rejected: [...once.values()].slice(0, most) }
}

// What would change, in words: for the preview before an import, and the words after a merge.
import type { AllSettings } from './all-settings.ts'
import { isSame } from './all-settings.ts'

export interface Change {
  what: string
  before: string
  after: string
}

const labels = {
  hiddenKinds: 'Kinds not underlined',
  underline: 'Underline',
  dwellMs: 'Delay before a card opens',
  mentions: 'Mentions underlined',
  modifier: 'Key to hold',
  theme: 'Theme',
  textSize: 'Text size',
  isHidden: 'All underlines hidden',
} as const

export function changesBetween(now: AllSettings, next: AllSettings): Change[] {
  const changes: Change[] = []
  if (now.sites.mode !== next.sites.mode) {
    const say = (mode: string) => (mode === 'only' ? 'only on chosen sites' : 'everywhere except chosen sites')
    changes.push({ what: 'Where it is on', before: say(now.sites.mode), after: say(next.sites.mode) })
  }
  pushList(changes, 'Everywhere except', now.sites.off, next.sites.off)
  pushList(changes, 'Only on', now.sites.on, next.sites.on)
  pushList(changes, 'All pages read on', now.sites.read, next.sites.read)
  pushList(changes, 'Muted names', now.muted, next.muted)
  for (const key of Object.keys(labels) as (keyof typeof labels)[]) {
    const before = now.preferences[key]
    const after = next.preferences[key]
    if (!isSame(before, after)) changes.push({ what: labels[key], before: say(before), after: say(after) })
  }
  return changes
}

function pushList(changes: Change[], what: string, before: string[], after: string[]): void {
  const removed = before.filter((one) => !after.includes(one))
  const added = after.filter((one) => !before.includes(one))
  if (!removed.length && !added.length) return
  const parts = [
    added.length && `${added.length} added: ${some(added)}`,
    removed.length && `${removed.length} removed: ${some(removed)}`,
  ]
  changes.push({ what, before: count(before), after: `${count(after)} (${parts.filter(Boolean).join('; ')})` })
}

const count = (list: string[]) => (list.length === 1 ? '1 entry' : `${list.length} entries`)

const some = (list: string[]) =>
  list.length > 5 ? `${list.slice(0, 5).join(', ')} and ${list.length - 5} more` : list.join(', ')

function say(value: unknown): string {
  if (typeof value === 'number') return `${value} ms`
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length ? value.join(', ') : 'none'
  if (value && typeof value === 'object') return Object.values(value).join(', ')
  return String(value)
}

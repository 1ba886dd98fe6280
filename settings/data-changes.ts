// What the last update of the extension changed in its cards: the dates of all cards are kept, and compared.
import { defineItem } from './item.ts'
import { asRecord, asStrings } from './preferences.ts'

export interface DataChanges {
  /** When the update was noticed, YYYY-MM-DD. */
  on: string
  added: string[]
  changed: string[]
  removed: string[]
}

type Dates = Record<string, string>

const knownDates = defineItem<Dates>({
  key: 'cardDates',
  version: 1,
  fallback: {},
  repair: (stored) =>
    Object.fromEntries(
      Object.entries(asRecord(stored)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
})

export const dataChanges = defineItem<DataChanges | undefined>({
  key: 'dataChanges',
  version: 1,
  fallback: undefined,
  repair: (stored) => {
    const { on, added, changed, removed } = asRecord(stored)
    if (typeof on !== 'string') return undefined
    return { on, added: asStrings(added, 5000), changed: asStrings(changed, 5000), removed: asStrings(removed, 5000) }
  },
})

/** Notes what is new since the last start. The first time there is nothing to compare with. */
export async function noteDataChanges(cards: { id: string; reviewed: string }[], today: string): Promise<void> {
  const now: Dates = Object.fromEntries(cards.map(({ id, reviewed }) => [id, reviewed]))
  const before = await knownDates.get()
  const changes = compareDates(before, now)
  if (changes.added.length + changes.changed.length + changes.removed.length === 0) return
  await knownDates.update(() => now)
  if (Object.keys(before).length) await dataChanges.update(() => ({ on: today, ...changes }))
}

export function compareDates(before: Dates, now: Dates): Omit<DataChanges, 'on'> {
  return {
    added: Object.keys(now).filter((id) => before[id] === undefined),
    changed: Object.keys(now).filter((id) => before[id] !== undefined && before[id] !== now[id]),
    removed: Object.keys(before).filter((id) => now[id] === undefined),
  }
}

// Twelve kinds of cards are too many to choose from: what is asked for alike stands together.
import type { CardKind } from '../../data/schema.ts'

export interface KindGroup {
  name: string
  kinds: ReadonlySet<CardKind>
}

export const kindGroups: KindGroup[] = [
  { name: 'Groups', kinds: new Set(['armed-group']) },
  { name: 'People', kinds: new Set(['person', 'community']) },
  { name: 'Places', kinds: new Set(['place', 'region', 'facility']) },
  { name: 'Events', kinds: new Set(['event', 'agreement']) },
  { name: 'Institutions', kinds: new Set(['institution', 'media']) },
  { name: 'Weapons', kinds: new Set(['weapon']) },
  { name: 'Terms', kinds: new Set(['concept']) },
]

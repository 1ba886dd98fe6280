// How dates and kinds are said to readers. British dates: 26 Aug 2021.

import type { Fact } from '../data/card-parts.ts'
import type { CardKind } from '../data/schema.ts'
import type { Source } from '../data/source-schema.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as precise as known: "2021", "Aug 2021", "26 Aug 2021". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** "2016 to 2018", "since Aug 2021", "until 2018", "as of 2023", or ''. */
export function formatSpan({
  validFrom,
  validTo,
  asOf,
}: {
  validFrom?: string
  validTo?: string
  asOf?: string
}): string {
  if (validFrom && validTo) {
    return validFrom === validTo ? formatDate(validFrom) : `${formatDate(validFrom)} to ${formatDate(validTo)}`
  }
  if (validFrom) return `since ${formatDate(validFrom)}`
  if (validTo) return `until ${formatDate(validTo)}`
  return asOf ? `as of ${formatDate(asOf)}` : ''
}

export const kindNames: Record<CardKind, string> = {
  'armed-group': 'Armed group',
  person: 'Person',
  place: 'Place',
  region: 'Region',
  facility: 'Facility',
  event: 'Event',
  agreement: 'Agreement',
  weapon: 'Weapon',
  community: 'Community',
  institution: 'Institution',
  media: 'Media',
  concept: 'Term',
}

/** How sure a fact is, as readers are told; nothing for what is established. */
export const confidenceNames: Record<Fact['confidence'], string> = {
  established: '',
  reported: 'reported',
  claimed: 'claimed',
  disputed: 'disputed',
  unknown: 'not known',
}

export const sourceTypeNames: Record<Source['type'], string> = {
  un: 'United Nations',
  government: 'government',
  court: 'court',
  research: 'research',
  press: 'press',
  ngo: 'NGO',
  reference: 'reference work',
  party: 'a party to the conflict',
}

/** Today where the reader is, YYYY-MM-DD. */
export function localDay(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

// What resolving an article yields, and what it knows while it reads. The rules themselves: objections.ts, against.ts, longer-names.ts,
// goes-on.ts, other-person.ts, support.ts, bearers.ts.
import type { Candidate, Found } from './find-mentions.ts'
import { inLatin } from './letters.ts'
import type { AliasData, Lexicon } from './lexicon.ts'
import type { Neighbour } from './neighbours.ts'

/** A block of the article with what was found in it. */
export interface Block extends Found {
  text: string
}

type Rule = 'alone' | 'expansion' | 'full-name' | 'context'

export type Objection =
  | 'longer-name'
  | 'other-person'
  | 'other-expansion'
  | 'other-year'
  | 'against'
  | 'unsupported'
  | 'shouted'
  | 'rival'

export interface Rejection {
  card: string
  why: Objection
  /** The words that speak against it, or '' where support is just missing. */
  words: string
}

/** Offsets are UTF-16 units into the text of the block with this index, half-open. */
export interface Mention {
  block: number
  start: number
  end: number
  card: string
  alias: string
  rule: Rule
  /** The cards, cues or expansion that support it. */
  support: string[]
  rejected: Rejection[]
}

/** A candidate that became no mention. */
export interface RejectedCandidate {
  block: number
  start: number
  end: number
  rejected: Rejection[]
}

export interface Resolution {
  mentions: Mention[]
  rejected: RejectedCandidate[]
}

/** A candidate where it stands. */
export interface Place {
  candidate: Candidate
  block: Block
  index: number
  surface: string
  /** The longer name it is part of, if any: nobody's mention. */
  longer: string | undefined
  /** Looked at when first asked for; null: there is none. */
  bearer?: Neighbour | null
  next?: Neighbour | null
  isShouted?: boolean
  /** The last objection, and what it was that may change by the next reading. */
  objected?: Objected
  /** The last judgement on its only reading. */
  last?: Judged & { objection?: [Objection, string] | undefined }
  /** The judgement, if no other reading of the article can change it. */
  settled?: Judged
}

interface Objected {
  alias: AliasData
  isNews: boolean
  isSure: boolean
  other: number | undefined
  objection: [Objection, string] | undefined
}

/** What a place was found to mean, if anything. */
export interface Judged {
  place: Place
  best?: Verdict
  rejected: Rejection[]
}

/** A reading that stands, and why. */
export interface Verdict {
  alias: AliasData
  rule: Rule
  support: string[]
  /** Only compared with the verdicts on other cards at the same place. */
  weight: number
}

/** A phrase of the text that says what an acronym means; `card` is undefined for a meaning that has no card. */
export interface Definition {
  block: number
  offset: number
  card: number | undefined
  words: string
}

/** For a name that is somebody's or something's that has no card. */
export const ofOther = 0

/** For the last word of a longer name that is blocked: if it is a surname, it is another's. */
export const ofBlocked = -1

/** For a surname that is another's, but in that block also its person's, who is named there for the first time. */
export const inPassing = (block: number) => -2 - block

/** Everything known of the article while it is read. */
export interface Article {
  lexicon: Lexicon
  blocks: Block[]
  cues: Set<number>
  /** Cards named for sure so far. */
  sure: Set<number>
  /** Those of them that a form names which stands alone: in full, or by an acronym. */
  namedInFull: Set<number>
  /** Those of them that a form names which can hardly mean anything else. */
  named: Set<number>
  /** By acronym: what the text says it means, in reading order. */
  definitions: Map<string, Definition[]>
  /** In the course of the last reading: by surname, the persons it has been used for, who was so last at the end. */
  bearers: Map<string, number[]>
  /** Likewise, the surnames that somebody has been called by alone, their last bearer or who has no card. */
  calledSo: Set<string>
  /** Likewise, by name, if it was last another's: `ofOther`, `ofBlocked` or `inPassing`. */
  lastOther: Map<string, number>
  /** What supported a reading when so many cards were sure. */
  supports: Map<AliasData, { sure: number; verdict: Verdict | undefined }>
}

export const idOf = ({ lexicon }: Article, card: number): string => (lexicon.cards[card] as { id: string }).id

/** What its card is, of the first if several share the form. */
export const sortOf = ({ aliases }: Candidate, { cards }: Lexicon) => cards[aliases[0]?.card ?? -1]?.sort

const acronym = inLatin(/^[\p{Lu}\p{N}][\p{Lu}\p{N}.-]+$/u)

export function isAcronym(surface: string): boolean {
  const second = surface.charCodeAt(1)
  // Most names have a small letter there.
  return !(second >= 97 && second <= 122) && acronym.test(surface)
}

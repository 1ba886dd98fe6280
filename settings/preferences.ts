// What people can choose, with defaults and repair: whatever comes back from storage or a file is not trusted.
import type { CardKind } from '../data/schema.ts'

export interface UnderlineStyle {
  line: 'dotted' | 'dashed' | 'solid' | 'wavy' | 'background' | 'none'
  colour: 'text' | 'blue' | 'green' | 'orange' | 'purple'
}

export interface Preferences {
  /** Kinds of names that are not underlined. */
  hiddenKinds: CardKind[]
  underline: UnderlineStyle
  /** How long the pointer rests on a name before its card opens. */
  dwellMs: number
  /** Underline a name's first mention in each section, or every one. All can be hovered either way. */
  mentions: 'first' | 'all'
  /** The key to hold for a card to open on hover. */
  modifier: 'none' | 'alt' | 'ctrl' | 'shift'
  theme: 'auto' | 'light' | 'dark'
  textSize: 'small' | 'normal' | 'large' | 'larger'
  /** All underlines hidden, everywhere, until shown again. */
  isHidden: boolean
}

export const defaultPreferences: Preferences = {
  hiddenKinds: [],
  underline: { line: 'dotted', colour: 'text' },
  dwellMs: 350,
  mentions: 'first',
  modifier: 'none',
  theme: 'auto',
  textSize: 'normal',
  isHidden: false,
}

/** Written out, as the schema and its library are too large for every page. */
const knownKinds: Record<CardKind, true> = {
  'armed-group': true,
  person: true,
  place: true,
  region: true,
  facility: true,
  event: true,
  agreement: true,
  weapon: true,
  community: true,
  institution: true,
  media: true,
  concept: true,
}

export const isKnownKind = (kind: string): kind is CardKind => Object.hasOwn(knownKinds, kind)

export const choices = {
  line: ['dotted', 'dashed', 'solid', 'wavy', 'background', 'none'],
  colour: ['text', 'blue', 'green', 'orange', 'purple'],
  mentions: ['first', 'all'],
  modifier: ['none', 'alt', 'ctrl', 'shift'],
  theme: ['auto', 'light', 'dark'],
  textSize: ['small', 'normal', 'large', 'larger'],
} as const

export const dwellLimitsMs = { least: 0, most: 2000 } as const

/** Each value that is sound is kept; each other one is its default. */
export function repairPreferences(stored: unknown): Preferences {
  const given = asRecord(stored)
  const underline = asRecord(given.underline)
  const fallback = defaultPreferences
  return {
    hiddenKinds: asStrings(given.hiddenKinds, 100).filter(isKnownKind),
    underline: {
      line: oneOf(choices.line, underline.line, fallback.underline.line),
      colour: oneOf(choices.colour, underline.colour, fallback.underline.colour),
    },
    dwellMs:
      typeof given.dwellMs === 'number' && Number.isFinite(given.dwellMs)
        ? Math.min(dwellLimitsMs.most, Math.max(dwellLimitsMs.least, Math.round(given.dwellMs)))
        : fallback.dwellMs,
    mentions: oneOf(choices.mentions, given.mentions, fallback.mentions),
    modifier: oneOf(choices.modifier, given.modifier, fallback.modifier),
    theme: oneOf(choices.theme, given.theme, fallback.theme),
    textSize: oneOf(choices.textSize, given.textSize, fallback.textSize),
    isHidden: typeof given.isHidden === 'boolean' ? given.isHidden : fallback.isHidden,
  }
}

/** How much larger than by default text is shown. */
export const textScale: Record<Preferences['textSize'], number> = { small: 0.9, normal: 1, large: 1.15, larger: 1.35 }

export function asRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** The strings of a list, each once; no more than `most`. */
export function asStrings(value: unknown, most: number): string[] {
  return Array.isArray(value)
    ? [...new Set(value.filter((one) => typeof one === 'string' && one !== ''))].slice(0, most)
    : []
}

function oneOf<const Choice extends string>(all: readonly Choice[], value: unknown, fallback: Choice): Choice {
  return all.includes(value as Choice) ? (value as Choice) : fallback
}

// Precision and recall over the gold passages. A mention is right if it has the card of a gold span that it overlaps.
import { createFinder, type Found } from '../../mentions/find-mentions.ts'
import type { Lexicon } from '../../mentions/lexicon.ts'
import type { Mention, Rejection } from '../../mentions/resolution.ts'
import { resolve } from '../../mentions/resolve.ts'
import type { GoldPassage, GoldSpan } from './gold.ts'

export interface PassageScore {
  passage: GoldPassage
  right: number
  wrong: Mention[]
  /** With what was read there and given up, if anything was. */
  missed: { span: GoldSpan; rejected: Rejection[] }[]
  /** Traps that got a card. */
  trapped: GoldSpan[]
  traps: number
}

/** `find` finds names of the same lexicon. */
export function scorePassage(passage: GoldPassage, lexicon: Lexicon, find = createFinder(lexicon)): PassageScore {
  const lines = [...passage.text.matchAll(/[^\n]+/g)]
  const found = find(lines.map(([text]) => text))
  const blocks = lines.map(({ 0: text, index }, i) => ({ offset: index, block: { text, ...(found[i] as Found) } }))
  const resolution = resolve(
    blocks.map(({ block }) => block),
    lexicon,
  )
  const inPassage = <T extends { block: number; start: number; end: number }>(place: T): T => {
    const { offset } = blocks[place.block] as { offset: number }
    return { ...place, start: place.start + offset, end: place.end + offset }
  }
  const mentions = resolution.mentions.map(inPassage)
  const rejected = resolution.rejected.map(inPassage)
  const overlaps = (span: GoldSpan, { start, end }: { start: number; end: number }) =>
    span.start < end && start < span.end
  const wanted = passage.spans.filter(({ card }) => card !== undefined && card !== '?')
  const isRight = (mention: Mention) =>
    passage.spans.some((span) => overlaps(span, mention) && (span.card === mention.card || span.card === '?'))
  return {
    passage,
    right: mentions.filter((mention) => wanted.some((span) => overlaps(span, mention) && span.card === mention.card))
      .length,
    wrong: mentions.filter((mention) => !isRight(mention)),
    missed: wanted
      .filter((span) => !mentions.some((mention) => overlaps(span, mention) && mention.card === span.card))
      .map((span) => ({
        span,
        rejected: rejected.flatMap((place) => (overlaps(span, place) ? place.rejected : [])),
      })),
    trapped: passage.spans.filter(
      (span) => span.card === undefined && mentions.some((mention) => overlaps(span, mention)),
    ),
    traps: passage.spans.filter(({ card }) => card === undefined).length,
  }
}

export interface Totals {
  passages: number
  right: number
  wrong: number
  missed: number
  traps: number
  trapped: number
}

export function total(scores: PassageScore[]): Totals {
  const sum = (count: (score: PassageScore) => number) => scores.reduce((total, score) => total + count(score), 0)
  return {
    passages: scores.length,
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong.length),
    missed: sum(({ missed }) => missed.length),
    traps: sum(({ traps }) => traps),
    trapped: sum(({ trapped }) => trapped.length),
  }
}

export const precision = ({ right, wrong }: Totals) => (right + wrong ? right / (right + wrong) : 1)
export const recall = ({ right, missed }: Totals) => (right + missed ? right / (right + missed) : 1)

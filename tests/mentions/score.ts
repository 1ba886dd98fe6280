// Precision and recall over the gold passages. A mention is right if it has the card of a gold span that it overlaps.
import { createFinder, type Found } from '../../mentions/find-mentions.ts'
import type { Lexicon } from '../../mentions/lexicon.ts'
import type { Mention } from '../../mentions/resolution.ts'
import { resolve } from '../../mentions/resolve.ts'
import type { GoldPassage, GoldSpan } from './gold.ts'

export interface PassageScore {
  passage: GoldPassage
  right: number
  wrong: Mention[]
  missed: GoldSpan[]
  /** Traps that got a card. */
  trapped: GoldSpan[]
  traps: number
}

/** `find` finds names of the same lexicon. */
export function scorePassage(passage: GoldPassage, lexicon: Lexicon, find = createFinder(lexicon)): PassageScore {
  const lines = [...passage.text.matchAll(/[^\n]+/g)]
  const found = find(lines.map(([text]) => text))
  const blocks = lines.map(({ 0: text, index }, i) => ({ offset: index, block: { text, ...(found[i] as Found) } }))
  const mentions = resolve(
    blocks.map(({ block }) => block),
    lexicon,
  ).mentions.map((mention) => {
    const { offset } = blocks[mention.block] as { offset: number }
    return { ...mention, start: mention.start + offset, end: mention.end + offset }
  })
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
    missed: wanted.filter((span) => !mentions.some((mention) => overlaps(span, mention) && mention.card === span.card)),
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

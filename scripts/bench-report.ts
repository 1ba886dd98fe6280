// The figures of `npm run bench` as a table.
import { type CardTiming, formatCardTiming } from './bench-card.ts'
import type { PageFigures } from './bench-page.ts'

export interface Timing {
  /** First run in a fresh page or process, median of several. */
  coldMs: number
  warmMs: number
  /** Ended before all of the text was read: it takes longer than that. */
  isCutShort?: boolean
}

export interface Row {
  where: 'Chromium' | 'Node'
  /** UTF-16 units. */
  text: number
  aliases: number
  /** Going through the text nodes (in Node: the blocks) and joining what they hold. */
  walk: Timing
  /** The same, and every unit looked at once. */
  read: Timing
  /** Blocks (in Chromium), finding and resolving together. */
  ours: Timing
  /** One RegExp of all names; cold with its making. */
  regExp: Timing
  /** Creating ranges and registering highlights, apart. */
  highlight: Timing | undefined
  /** The lexicon from its data, cold. */
  buildMs: number
  found: number
}

export interface BenchReport {
  rows: Row[]
  markJs35kB500NamesMs: number
  lexicon2000: { bytes: number; gzip: number }
  pages: PageFigures
  card: CardTiming[]
}

export function formatReport({ rows, markJs35kB500NamesMs, lexicon2000, pages, card }: BenchReport): string {
  return [
    'Blocks, finding and resolving together (ours), against reading the text alone and one RegExp of all names. Ms, warm (cold);',
    'cold is the first run in a fresh page or process. Walk: the text nodes joined; read: and every unit looked at once.\n',
    `${'where'.padEnd(10)}text   aliases  found per kB        walk          read           ours         RegExp  ours/read ours/RegExp: warm cold  ranges  build`,
    ...rows.map(formatRow),
    '',
    ...rows.filter(({ aliases }) => aliases === 100_000).map((row) => formatGrowth(row, rows)),
    `mark.js, 35 kB, 500 names: ${markJs35kB500NamesMs.toFixed(0)} ms`,
    `lexicon of 2,000 aliases: ${lexicon2000.bytes} bytes of JSON, ${lexicon2000.gzip} gzip`,
    '\nThe extension on a page of 100 kB:',
    ...Object.entries(pages).map(([name, value]) => `${name.padEnd(24)}${Math.round(value * 100) / 100}`),
    '\nFrom the end of the dwell to the frame that shows the card:',
    ...card.map(formatCardTiming),
  ].join('\n')
}

export function formatRow({ where, text, aliases, walk, read, ours, regExp, highlight, buildMs, found }: Row): string {
  const ms = (value: number) => value.toFixed(1)
  const both = ({ warmMs, coldMs, isCutShort }: Timing) => `${isCutShort ? '>' : ''}${ms(warmMs)} (${ms(coldMs)})`
  const ratio = (value: number) => `${value.toFixed(2)}x`
  return [
    where.padEnd(10),
    `${text / 1000} kB`.padEnd(7),
    String(aliases).padStart(7),
    String(found).padStart(7),
    ms(found / (text / 1000)).padStart(7),
    both(walk).padStart(12),
    both(read).padStart(14),
    both(ours).padStart(15),
    both(regExp).padStart(15),
    ratio(ours.warmMs / read.warmMs).padStart(11),
    `${ratio(ours.warmMs / regExp.warmMs)} ${ratio(ours.coldMs / regExp.coldMs)}`.padStart(23),
    (highlight ? ms(highlight.warmMs) : '').padStart(8),
    ms(buildMs).padStart(7),
  ].join('')
}

/** 2,000 are not all the names that the text holds: more of them find more, and each has to be resolved. */
function formatGrowth({ where, text, ours, found }: Row, rows: Row[]): string {
  const few = rows.find((row) => row.where === where && row.text === text && row.aliases === 2_000)
  const times = ours.warmMs / (few?.ours.warmMs ?? Number.NaN)
  const more = found / (few?.found ?? Number.NaN)
  return `${where}, ${text / 1000} kB: 100,000 aliases take ${times.toFixed(2)} times as long as 2,000 and find ${more.toFixed(2)} times as many names`
}

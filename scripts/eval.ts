// npm run eval -- [--errors] [FOLDER]: how well mentions are found and linked, on the gold passages of tests/mentions/gold or of another
// folder. Exits 1 below the thresholds.
import { readDataset } from '../data/build.ts'
import { compileLexicon } from '../data/compile.ts'
import { createFinder } from '../mentions/find-mentions.ts'
import { createLexicon } from '../mentions/lexicon.ts'
import { readGold } from '../tests/mentions/gold.ts'
import { type PassageScore, precision, recall, scorePassage, type Totals, total } from '../tests/mentions/score.ts'

/** At most 2 of 84 traps, as a share. */
const wanted = { precision: 0.99, recall: 0.95, trapped: 2 / 84, counterparts: 13 / 14 }

const lexicon = createLexicon(compileLexicon(readDataset(process.cwd()).dataset.cards))
const find = createFinder(lexicon)
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'))
const scores = readGold(folder).map((passage) => scorePassage(passage, lexicon, find))
const groups = Map.groupBy(scores, ({ passage }) => passage.group)
const all = total(scores)
const counterparts = total(scores.filter(({ passage }) => passage.group.endsWith('counterparts')))

const percent = (share: number) => (share * 100).toFixed(1).padStart(6)
const row = (name: string, totals: Totals) => {
  const p = precision(totals)
  const r = recall(totals)
  const f1 = p + r ? (2 * p * r) / (p + r) : 0
  const { passages, right, wrong, missed, traps, trapped } = totals
  const counts = [passages, right, wrong, missed].map((count) => String(count).padStart(7)).join('')
  return `${name.padEnd(30)}${counts}  ${percent(p)} ${percent(r)} ${percent(f1)}  ${trapped}/${traps}`
}
console.log(`${'class'.padEnd(30)}  texts  right  wrong missed   prec.  found     F1  traps`)
for (const [group, own] of groups) console.log(row(group, total(own)))
console.log(row('all', all))

const most = process.argv.includes('--errors') ? 1000 : 10
const errors = scores.flatMap(describeErrors)
if (errors.length) console.log(`\n${errors.slice(0, most).join('\n')}`)
if (errors.length > most) console.log(`... and ${errors.length - most} more: npm run eval -- --errors`)

const failures = [
  precision(all) < wanted.precision && `precision below ${wanted.precision}`,
  recall(all) < wanted.recall && `found less than ${wanted.recall}`,
  all.trapped / all.traps > wanted.trapped && 'more than 2 of 84 traps',
  recall(counterparts) < wanted.counterparts && 'fewer than 13 of 14 true counterparts found',
].filter(Boolean)
for (const failure of failures) console.error(`FAILED: ${failure}`)
process.exitCode = failures.length ? 1 : 0

function describeErrors({ passage, wrong, missed, trapped }: PassageScore): string[] {
  const around = (start: number, end: number) => {
    const { text } = passage
    return `${text.slice(Math.max(0, start - 40), start)}>>${text.slice(start, end)}<<${text.slice(end, end + 40)}`.replace(
      /\n/g,
      ' / ',
    )
  }
  const where = `${passage.group} / ${passage.name}`
  return [
    ...wrong.map(({ start, end, card, rule, support }) => {
      const kind = trapped.some((span) => span.start < end && start < span.end) ? 'TRAP ' : 'WRONG'
      return `${kind} ${card} (${rule} ${support.join(',')}): ${around(start, end)}  [${where}]`
    }),
    ...missed.map(({ span: { start, end, card }, rejected }) => {
      const why = rejected.map(({ card, why, words }) => `${card} ${why} ${words}`).join('; ')
      return `MISS  ${card} (${why || 'no such form'}): ${around(start, end)}  [${where}]`
    }),
  ]
}

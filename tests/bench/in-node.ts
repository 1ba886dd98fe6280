// The same on text alone, in a Node of its own for each measurement: scripts/bench.ts starts it and reads the JSON it prints.
// Arguments: what to measure, the text's size, the number of aliases.
import { readDataset } from '../../data/build.ts'
import { createFinder } from '../../mentions/find-mentions.ts'
import { createLexicon } from '../../mentions/lexicon.ts'
import { resolve } from '../../mentions/resolve.ts'
import { articleOf, inBatches, lexiconOfSize } from './material.ts'
import { measure } from './measure.ts'
import { countMatches, patternOf, readUnits } from './rivals.ts'

const [what = '', size = '', aliases = ''] = process.argv.slice(2)
const texts = articleOf(Number(size))
const data = lexiconOfSize(readDataset(process.cwd()).dataset.cards, Number(aliases))

function ours() {
  const start = performance.now()
  const lexicon = createLexicon(data)
  const buildMs = performance.now() - start
  const find = createFinder(lexicon)
  let found = 0
  const runs = measure(() => {
    const blocks = inBatches(texts).flatMap((batch) =>
      find(batch).map((found, i) => ({ ...found, text: batch[i] as string })),
    )
    found = resolve(blocks, lexicon).mentions.length
  })
  return { runs, buildMs, found }
}

/** With very many names this version of the engine takes minutes: enough is known before. */
const longestMs = 10_000

function regExp() {
  const names = data.aliases.map(({ text }) => text)
  let pattern: RegExp | undefined
  let found = 0
  let isCutShort = false
  const runs = measure(() => {
    const start = performance.now()
    pattern ??= patternOf(names)
    found = 0
    for (const text of texts) {
      found += countMatches(text, pattern)
      isCutShort = performance.now() - start > longestMs
      if (isCutShort) break
    }
  })
  return { runs, found, isCutShort }
}

const methods: Record<string, () => unknown> = {
  walk: () => ({ runs: measure(() => texts.join('').length) }),
  read: () => ({ runs: measure(() => readUnits(texts.join(''))) }),
  ours,
  regExp,
}
console.log(JSON.stringify(methods[what]?.()))

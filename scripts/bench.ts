// npm run bench: what finding mentions costs, in real Chromium, beside reading the text alone, one big RegExp, and mark.js.
// Everything in one run, as ratios: machines differ, and are noisy.
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { readDataset } from '../data/build.ts'
import { articleOf, lexiconOfSize } from '../tests/bench/material.ts'
import { requireChromium } from './find-browser.ts'

const sizes = [35_000, 600_000]
const counts = [500, 2_000, 20_000, 100_000]
const warmRuns = 7

interface Timing {
  coldMs: number
  warmMs: number
}
interface Row {
  text: number
  aliases: number
  walk: Timing
  ours: Timing
  regExp: Timing
  highlight: Timing
  buildMs: number
  found: number
}

const { cards } = readDataset(process.cwd()).dataset
const script = await bundle('tests/bench/in-page.ts')
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const rows: Row[] = []
for (const size of sizes) for (const count of counts) rows.push(await measureRow(size, count))
const markJs = await inPage(35_000, (page) => page.evaluate((names) => bench.markJs(names), namesOf(500)))
await browser.close()

const lexicon = JSON.stringify(lexiconOfSize(cards, 2_000))
const report = {
  rows,
  markJs35kB500NamesMs: markJs.runs[0],
  lexicon2000: { bytes: lexicon.length, gzip: gzipSync(lexicon).length },
}
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2))
else print()

async function measureRow(text: number, aliases: number): Promise<Row> {
  process.stderr.write(`${text / 1000} kB, ${aliases} aliases …\n`)
  const data = lexiconOfSize(cards, aliases)
  const names = namesOf(aliases)
  // A fresh page for each: what a reader gets is the first run.
  const walk = await inPage(text, (page) => page.evaluate((times) => bench.walk(times), warmRuns))
  const ours = await inPage(text, (page) =>
    page.evaluate(([data, times]) => bench.ours(data, times), [data, warmRuns] as const),
  )
  const regExp = await inPage(text, (page) =>
    page.evaluate(([names, times]) => bench.regExp(names, times), [names, warmRuns] as const),
  )
  return {
    text,
    aliases,
    walk: timing(walk.runs),
    ours: timing(ours.runs),
    regExp: timing(regExp.runs),
    highlight: timing(ours.highlight),
    buildMs: ours.buildMs,
    found: ours.found,
  }
}

function namesOf(count: number): string[] {
  return lexiconOfSize(cards, count).aliases.map(({ text }) => text)
}

async function inPage<Result>(size: number, run: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage()
  const paragraphs = articleOf(size).map((text, i) => {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    // Now and then a link and bold letters, as on real pages.
    return `<p>${i % 3 ? safe : safe.replace(/(\w+) (\w+) (\w+)/, '<a href="#">$1 $2</a> <b>$3</b>')}</p>`
  })
  await page.setContent(`<!doctype html><html><body><article>${paragraphs.join('\n')}</article></body></html>`)
  await page.addScriptTag({ content: script })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const result = await run(page)
  await page.close()
  return result
}

function timing([cold = 0, ...warm]: number[]): Timing {
  const sorted = warm.toSorted((a, b) => a - b)
  return { coldMs: cold, warmMs: sorted[Math.floor(sorted.length / 2)] ?? cold }
}

function print(): void {
  const ms = (value: number) => value.toFixed(1).padStart(7)
  const ratio = (value: number) => `${value.toFixed(1)}x`.padStart(7)
  console.log(
    'Blocks, finding and resolving together, against reading the text alone (walk) and one RegExp of all names.\n',
  )
  console.log(
    'text    aliases   found |  walk ms (cold)    ours ms (cold)   ours/walk | RegExp ms (cold)  ours/RegExp warm, cold | ranges  build',
  )
  for (const { text, aliases, walk, ours, regExp, highlight, buildMs, found } of rows) {
    console.log(
      `${`${text / 1000} kB`.padEnd(7)}${String(aliases).padStart(8)}${String(found).padStart(8)} |${ms(walk.warmMs)} (${ms(walk.coldMs)}) ${ms(ours.warmMs)} (${ms(ours.coldMs)})   ${ratio(ours.warmMs / walk.warmMs)} |` +
        `${ms(regExp.warmMs)} (${ms(regExp.coldMs)})      ${ratio(ours.warmMs / regExp.warmMs)} ${ratio(ours.coldMs / regExp.coldMs)}       | ${ms(highlight.warmMs)} ${ms(buildMs)}`,
    )
  }
  for (const size of sizes) {
    const of = (aliases: number) => rows.find((row) => row.text === size && row.aliases === aliases)?.ours.warmMs ?? 0
    console.log(
      `\n${size / 1000} kB: 100,000 aliases take ${(of(100_000) / of(2_000)).toFixed(2)} times as long as 2,000`,
    )
  }
  console.log(`mark.js, 35 kB, 500 names: ${markJs.runs[0]?.toFixed(0)} ms`)
  console.log(`lexicon of 2,000 aliases: ${report.lexicon2000.bytes} bytes of JSON, ${report.lexicon2000.gzip} gzip`)
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome128', lib: { entry, formats: ['iife'], name: 'benchBundle' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('nothing was bundled')
  return output.output[0].code
}

/** What tests/bench/in-page.ts puts into the page. */
declare const bench: {
  walk(times: number): { runs: number[] }
  ours(data: unknown, times: number): { buildMs: number; runs: number[]; highlight: number[]; found: number }
  regExp(names: string[], times: number): { buildMs: number; runs: number[]; found: number }
  markJs(names: string[]): { runs: number[] }
}

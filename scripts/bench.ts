// npm run bench: what finding mentions costs, in Chromium and in Node, beside reading the text alone, one RegExp of all names, and
// mark.js; and what the whole extension costs on a page. Everything in one run, as ratios: machines differ, and are noisy.
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { readDataset } from '../data/build.ts'
import type { Bench } from '../tests/bench/in-page.ts'
import { articleOf, lexiconOfSize } from '../tests/bench/material.ts'
import { median, type Runs } from '../tests/bench/measure.ts'
import { benchArticle, benchOther } from '../tests/pages/live/bench-pages.ts'
import { benchCard } from './bench-card.ts'
import { benchPages } from './bench-page.ts'
import { type BenchReport, formatReport, formatRow, type Row, type Timing } from './bench-report.ts'
import { requireChromium } from './find-browser.ts'

const sizes = [35_000, 600_000]
const counts = [500, 2_000, 20_000, 100_000]
/** So many fresh browsers for each cold figure: the median of them. What takes seconds is done once. */
const freshPages = 3
const freshNodes = 3
const slowMs = 1_000
/** A browser that has just started is busy with itself for about a second, and everything takes twice as long meanwhile. */
const settleMs = 1_500

interface Measured {
  runs: Runs
  found?: number
  isCutShort?: boolean
  buildMs?: number
  highlight?: Runs
}
type Method = 'walk' | 'read' | 'ours' | 'regExp'
type Measure = (method: Method, size: number, aliases: number) => Promise<Measured>

const { cards } = readDataset(process.cwd()).dataset
const lexicons = new Map(counts.map((count) => [count, JSON.stringify(lexiconOfSize(cards, count))]))
const script = await bundle('tests/bench/in-page.ts')
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const executablePath = requireChromium()
const rows = [
  ...(await measureRows('Chromium', freshPages, (method, size, aliases) =>
    inPage(size, (page) => page.evaluate(runInPage, [method, lexiconOf(aliases)] as const)),
  )),
  ...(await measureRows('Node', freshNodes, inNode)),
]
const markJsMs = await inPage(35_000, (page) =>
  page.evaluate((json) => (globalThis as unknown as { bench: Bench }).bench.markJs(json), lexiconOf(500)),
)

process.stderr.write('the extension on pages …\n')
execFileSync('wxt', ['build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 2, 2] })
const lexicon = lexiconOf(2_000)
const report: BenchReport = {
  rows,
  markJs35kB500NamesMs: markJsMs,
  lexicon2000: { bytes: lexicon.length, gzip: gzipSync(lexicon).length },
  pages: await benchPages(benchArticle(), benchOther()),
  card: await benchCard(),
}
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : formatReport(report))

async function measureRows(where: Row['where'], fresh: number, measure: Measure): Promise<Row[]> {
  const rows: Row[] = []
  for (const text of sizes) {
    for (const aliases of counts) {
      const repeat = async (method: Method) => {
        const all: Measured[] = []
        while (all.length < fresh && (all[0]?.runs.coldMs ?? 0) < slowMs) all.push(await measure(method, text, aliases))
        return all
      }
      const ours = await repeat('ours')
      const [walk, read, regExp] = [await repeat('walk'), await repeat('read'), await repeat('regExp')]
      const row: Row = {
        where,
        text,
        aliases,
        walk: timing(walk),
        read: timing(read),
        ours: timing(ours),
        regExp: timing(regExp),
        highlight:
          where === 'Chromium' ? timing(ours.map(({ highlight }) => ({ runs: highlight as Runs }))) : undefined,
        buildMs: median(ours.map(({ buildMs = 0 }) => buildMs)),
        found: ours[0]?.found ?? 0,
      }
      process.stderr.write(`${formatRow(row)}\n`)
      rows.push(row)
    }
  }
  return rows
}

function timing(all: Measured[]): Timing {
  const warm = all.flatMap(({ runs }) => runs.warmMs)
  const coldMs = median(all.map(({ runs }) => runs.coldMs))
  const isCutShort = all.some((measured) => measured.isCutShort)
  return { coldMs, warmMs: warm.length ? median(warm) : coldMs, ...(isCutShort && { isCutShort }) }
}

function lexiconOf(count: number): string {
  return lexicons.get(count) as string
}

function runInPage([method, json]: readonly [Method, string]): Measured {
  return (globalThis as unknown as { bench: Record<Method, (json: string) => Measured> }).bench[method](json)
}

async function inNode(method: Method, size: number, aliases: number): Promise<Measured> {
  const args = ['tests/bench/in-node.ts', method, String(size), String(aliases)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** In a browser of its own: another page of the same process would find its expressions compiled. */
async function inPage<Result>(size: number, run: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath, args })
  const page = await browser.newPage()
  const paragraphs = articleOf(size).map((text, i) => {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    // Now and then a link and bold letters, as on real pages.
    return `<p>${i % 3 ? safe : safe.replace(/(\w+) (\w+) (\w+)/, '<a href="#">$1 $2</a> <b>$3</b>')}</p>`
  })
  await page.setContent(`<!doctype html><html><body><article>${paragraphs.join('\n')}</article></body></html>`)
  await page.addScriptTag({ content: script })
  await page.waitForTimeout(settleMs)
  const result = await run(page)
  await browser.close()
  return result
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

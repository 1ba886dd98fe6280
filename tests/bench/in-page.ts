// Runs inside the page that is measured; scripts/bench.ts calls it by name.
import Mark from 'mark.js'
import { createBlockCache } from '../../entrypoints/reader/block-cache.ts'
import { locate } from '../../entrypoints/reader/locate.ts'
import { createReader } from '../../entrypoints/reader/scan-page.ts'
import type { TextBlock } from '../../entrypoints/reader/text-blocks.ts'
import { createLexicon, type LexiconData } from '../../mentions/lexicon.ts'
import type { Mention } from '../../mentions/resolution.ts'
import { atOnce } from '../../mentions/steps.ts'
import { measure } from './measure.ts'
import { countMatches, patternOf, readUnits } from './rivals.ts'

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

const walk = () =>
  textNodes()
    .map(({ data }) => data)
    .join('')

function ours(json: string) {
  const data = JSON.parse(json) as LexiconData
  const start = performance.now()
  const lexicon = createLexicon(data)
  const buildMs = performance.now() - start
  const read = createReader(lexicon)
  let blocks: TextBlock[] = []
  let mentions: Mention[] = []
  const runs = measure(() => {
    const cache = createBlockCache(() => undefined)
    ;({ blocks, mentions } = atOnce(read(document.body, cache)))
  })
  return { runs, buildMs, found: mentions.length, highlight: measure(() => highlight(mentions, blocks)) }
}

function highlight(mentions: Mention[], blocks: TextBlock[]): void {
  const ranges = mentions.map(({ block, start, end }) => {
    const from = locate(blocks[block] as TextBlock, start, 'start')
    const to = locate(blocks[block] as TextBlock, end, 'end')
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  })
  CSS.highlights.set('bench', new Highlight(...ranges))
}

/** The pattern is made in the first run, as the page's lexicon is in ours: engines compile it when it is first used. */
function regExp(json: string) {
  const names = (JSON.parse(json) as LexiconData).aliases.map(({ text }) => text)
  let pattern: RegExp | undefined
  let found = 0
  const runs = measure(() => {
    pattern ??= patternOf(names)
    found = 0
    for (const { data } of textNodes()) found += countMatches(data, pattern)
  })
  return { runs, found }
}

function markJs(json: string) {
  const names = (JSON.parse(json) as LexiconData).aliases.map(({ text }) => text)
  const start = performance.now()
  new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly' })
  return performance.now() - start
}

const bench = {
  walk: () => ({ runs: measure(walk) }),
  read: () => ({ runs: measure(() => readUnits(walk())) }),
  ours,
  regExp,
  markJs,
}
export type Bench = typeof bench
Object.assign(globalThis, { bench })

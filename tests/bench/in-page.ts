// Runs inside the page that is measured; scripts/bench.ts calls it by name.
import Mark from 'mark.js'
import { flowOnPage } from '../../entrypoints/reader/element-flow.ts'
import { locate, readTextBlocks, type TextBlock } from '../../entrypoints/reader/text-blocks.ts'
import { createFinder } from '../../mentions/find-mentions.ts'
import { createLexicon, type LexiconData } from '../../mentions/lexicon.ts'
import type { Mention } from '../../mentions/resolution.ts'
import { resolve } from '../../mentions/resolve.ts'

/** Runs a method `times` times on the page; milliseconds of each run, the first one cold. */
function measure(times: number, run: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}

function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push((node as Text).data)
  return parts.join('').length
}

function ours(data: LexiconData, times: number) {
  const start = performance.now()
  const lexicon = createLexicon(data)
  const buildMs = performance.now() - start
  const find = createFinder(lexicon)
  let blocks: TextBlock[] = []
  let mentions: Mention[] = []
  const runs = measure(times, () => {
    blocks = [...readTextBlocks(document.body, flowOnPage)]
    const texts = blocks.map(({ text }) => text)
    const found = find(texts)
    mentions = resolve(
      found.map((each, i) => ({ ...each, text: texts[i] as string })),
      lexicon,
    ).mentions
  })
  const highlight = measure(times, () => {
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
  })
  return { buildMs, runs, highlight, found: mentions.length }
}

/** One alternation of all names, longest first, over each text node. */
function regExp(names: string[], times: number) {
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  let found = 0
  const start = performance.now()
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g')
  const buildMs = performance.now() - start
  const runs = measure(times, () => {
    found = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const _ of (node as Text).data.matchAll(pattern)) found++
    }
  })
  return { buildMs, runs, found }
}

function markJs(names: string[]) {
  return {
    runs: measure(1, () => new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly' })),
  }
}

Object.assign(globalThis, {
  bench: { walk: (times: number) => ({ runs: measure(times, walk) }), ours, regExp, markJs },
})

// From the article's element to mentions with their place in the DOM.
import { createFinder, type Found } from '../../mentions/find-mentions.ts'
import type { Lexicon } from '../../mentions/lexicon.ts'
import type { Mention, RejectedCandidate, Resolution } from '../../mentions/resolution.ts'
import { resolveInSteps } from '../../mentions/resolve.ts'
import { type BlockCache, createBlockCache } from './block-cache.ts'
import { createLikelyFlow, flowOnPage } from './element-flow.ts'
import { findMisread } from './likely-flow.ts'
import { createBlockReader, type Flows, locate, type TextBlock } from './text-blocks.ts'
import { yieldToPage } from './yield-to-page.ts'

/** A mention on the page. The range is static: it is dropped, never moved, when its text changes. */
export interface PageMention extends Mention {
  range: StaticRange
  /** The first of its card in its section. */
  isFirst: boolean
}

export interface PageScan {
  /** In reading order. */
  mentions: PageMention[]
  rejected: RejectedCandidate[]
  blocks: TextBlock[]
}

export interface Scanner {
  /** Reads what is below `root` now, as one article. Rejects with the signal's reason if aborted. */
  scan(root: Element, signal: AbortSignal, cache?: BlockCache): Promise<PageScan>
}

/** Longest stretch of work before the page gets its turn. */
const sliceMs = 5
/** Between two looks at the clock: so many nodes are read, so many mentions placed. */
const stepNodes = 300
const stepMentions = 50
/** So much text is searched at once, in UTF-16 units. It stays in the processor's cache. */
const batchLength = 30_000
/** A page whose styles differ from its markup again and again is taken as it seems in the end. */
const mostReadings = 4

export function createScanner(lexicon: Lexicon): Scanner {
  const read = createReader(lexicon)
  return {
    async scan(root, signal, cache = createBlockCache(() => undefined)) {
      const { blocks, mentions, rejected } = await inSlices(read(root, cache), signal)
      return { blocks, rejected, mentions: await inSlices(placeMentions(mentions, blocks), signal) }
    },
  }
}

/** Blocks, and what is named in them, in steps. */
export type Reader = (root: Element, cache: BlockCache) => Generator<void, Resolution & { blocks: TextBlock[] }>

/** Reads articles: all but what `createScanner` adds, turns for the page and ranges. */
export function createReader(lexicon: Lexicon): Reader {
  const find = createFinder(lexicon)
  const asked = new WeakSet<Element>()
  return function* (root, cache) {
    const flows: Flows = { of: createLikelyFlow(), ask: flowOnPage, asked }
    let blocks: TextBlock[] = []
    for (let reading = 0; reading < mostReadings; reading++) {
      const reader = createBlockReader(root, flows, cache)
      while (!reader.read(stepNodes)) yield
      blocks = reader.blocks
      for (const batch of unread(blocks)) {
        const found = find(batch.map(({ text }) => text))
        for (const [i, block] of batch.entries()) block.found = found[i]
        yield
      }
      const misread = blocks.flatMap((block) => findMisread(block, root) ?? [])
      if (!misread.length) break
      for (const element of misread) {
        asked.add(element)
        cache.touch(element)
      }
    }
    const resolution = yield* resolveInSteps(
      blocks.map(({ text, found }) => ({ text, ...(found as Found) })),
      lexicon,
    )
    return { ...resolution, blocks }
  }
}

/** Does the steps, and gives the page its turn between them. Rejects with the signal's reason if aborted. */
async function inSlices<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  let sliceStart = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - sliceStart < sliceMs) continue
    await yieldToPage()
    signal.throwIfAborted()
    sliceStart = performance.now()
  }
}

/** The blocks that have not been searched yet, some at a time. */
export function* unread(blocks: TextBlock[]): Generator<TextBlock[]> {
  let batch: TextBlock[] = []
  let length = 0
  for (const block of blocks) {
    if (block.found) continue
    batch.push(block)
    length += block.text.length
    if (length < batchLength) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length) yield batch
}

function* placeMentions(mentions: Mention[], blocks: TextBlock[]): Generator<void, PageMention[]> {
  let section = 0
  const sections = blocks.map(({ isHeading }) => (isHeading ? ++section : section))
  const placed: PageMention[] = []
  const firsts = markFirsts(mentions, (block) => sections[block] as number)
  for (const [i, mention] of firsts.entries()) {
    const range = rangeOf(blocks[mention.block] as TextBlock, mention)
    if (range) placed.push({ ...mention, range })
    if (i % stepMentions === 0) yield
  }
  return placed
}

/** Marks the first mention of each card in each section: enough underlines to find a name, too few to make a wall of them. */
export function markFirsts<M extends { card: string; block: number }>(
  mentions: M[],
  sectionOf: (block: number) => number,
): (M & { isFirst: boolean })[] {
  const seen = new Set<string>()
  return mentions.map((mention) => {
    const key = `${sectionOf(mention.block)} ${mention.card}`
    const isFirst = !seen.has(key)
    seen.add(key)
    return { ...mention, isFirst }
  })
}

/** Undefined for a name half in a shadow root, which no range can hold. */
function rangeOf(block: TextBlock, { start, end }: Mention): StaticRange | undefined {
  const from = locate(block, start, 'start')
  const to = locate(block, end, 'end')
  if (from.node !== to.node && from.node.getRootNode() !== to.node.getRootNode()) return undefined
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

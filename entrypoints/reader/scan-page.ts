// From the article's element to mentions with their place in the DOM.
import { resolveBeginning } from '../../mentions/beginning.ts'
import { createFinder, type Found } from '../../mentions/find-mentions.ts'
import type { Lexicon } from '../../mentions/lexicon.ts'
import type { Block, Mention, RejectedCandidate, Resolution } from '../../mentions/resolution.ts'
import { resolveInSteps } from '../../mentions/resolve.ts'
import { atOnce } from '../../mentions/steps.ts'
import { inSlices } from '../content/in-slices.ts'
import { endOfArticle } from './article-end.ts'
import { type BlockCache, createBlockCache } from './block-cache.ts'
import { createLikelyFlow, flowOnPage } from './element-flow.ts'
import { markFirsts, sectionsOf, surelyFirst } from './first-mentions.ts'
import { findMisread } from './likely-flow.ts'
import { locate } from './locate.ts'
import { createBlockReader, type Flows, type TextBlock } from './text-blocks.ts'

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
  /**
   * Reads what is below `root` now, as one article. Rejects with the signal's reason if aborted. Before all is read, `onBeginning` gets
   * the first mentions that stand whatever follows.
   */
  scan(
    root: Element,
    signal: AbortSignal,
    cache?: BlockCache,
    onBeginning?: (mentions: PageMention[]) => void,
  ): Promise<PageScan>
}

/** Between two pauses: so many nodes are read, blocks looked over, mentions placed. */
const stepNodes = 40
const stepMentions = 20
const stepBlocks = 20
/** What is in view when a page has been opened, about, and so much text is searched at once: in UTF-16 units. */
const batchLength = 4_000
/** Nothing has been run before, and all takes longer. */
const firstBatchLength = 1_000
/** A page whose styles differ from its markup again and again is taken as it seems in the end. */
const mostReadings = 4

/** @param isWhole nothing on the page is left out, as it is no article */
export function createScanner(lexicon: Lexicon, isWhole: () => boolean): Scanner {
  const read = createReader(lexicon, isWhole)
  return {
    async scan(root, signal, cache = createBlockCache(() => undefined), onBeginning) {
      const { blocks, mentions, rejected } = await inSlices(
        read(root, cache, onBeginning && ((beginning) => onBeginning(placeBeginning(beginning, lexicon)))),
        signal,
      )
      return { blocks, rejected, mentions: await inSlices(placeMentions(mentions, blocks), signal) }
    },
  }
}

/** Blocks, and what is named in them, in steps. The first blocks are given to `onBeginning` as soon as they have been searched. */
export type Reader = (
  root: Element,
  cache: BlockCache,
  onBeginning?: (blocks: TextBlock[]) => void,
) => Generator<void, Resolution & { blocks: TextBlock[] }>

/** Reads articles: all but what `createScanner` adds, turns for the page and ranges. */
export function createReader(lexicon: Lexicon, isWhole = () => false): Reader {
  const find = createFinder(lexicon)
  const withoutTail = (blocks: TextBlock[]) =>
    blocks.slice(0, isWhole() ? undefined : endOfArticle(blocks, lexicon.tailLines))
  const asked = new WeakSet<Element>()
  const search = (blocks: TextBlock[]) => {
    const found = find(blocks.map(({ text }) => text))
    for (const [i, block] of blocks.entries()) block.found = found[i]
  }
  return function* (root, cache, onBeginning) {
    const flows: Flows = { of: createLikelyFlow(), ask: flowOnPage, asked }
    let blocks: TextBlock[] = []
    let hasBegun = false
    for (let reading = 0; reading < mostReadings; reading++) {
      const reader = createBlockReader(root, flows, cache)
      while (!reader.read(stepNodes)) {
        yield
        if (hasBegun || !onBeginning || !isLong(reader.blocks)) continue
        hasBegun = true
        const beginning = withoutTail(reader.blocks)
        for (const batch of unread(beginning, firstBatchLength)) {
          search(batch)
          yield
        }
        if (!beginning.some((block) => findMisread(block, root))) onBeginning(beginning)
        yield
      }
      blocks = withoutTail(reader.blocks)
      for (const batch of unread(blocks, batchLength)) {
        search(batch)
        yield
      }
      const misread: Element[] = []
      for (const [i, block] of blocks.entries()) {
        const element = findMisread(block, root)
        if (element) misread.push(element)
        if (i % stepBlocks === 0) yield
      }
      if (!misread.length) break
      for (const element of misread) {
        asked.add(element)
        cache.touch(element)
      }
    }
    const resolution = yield* resolveInSteps(blocks.map(withFound), lexicon)
    return { ...resolution, blocks }
  }
}

const isLong = (blocks: TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0) >= batchLength

function withFound({ text, found }: TextBlock): Block {
  const { candidates, cues } = found as Found
  return { text, candidates, cues }
}

/** The mentions of the first blocks that are certain, and surely the first of their card. */
function placeBeginning(blocks: TextBlock[], lexicon: Lexicon): PageMention[] {
  const beginning = resolveBeginning(blocks.map(withFound), lexicon)
  return atOnce(placeMentions(surelyFirst(beginning, sectionsOf(blocks)), blocks))
}

/** The blocks that have not been searched yet, some at a time. */
export function* unread(blocks: TextBlock[], batchLength: number): Generator<TextBlock[]> {
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
  const placed: PageMention[] = []
  for (const [i, mention] of markFirsts(mentions, sectionsOf(blocks)).entries()) {
    const range = rangeOf(blocks[mention.block] as TextBlock, mention)
    if (range) placed.push({ ...mention, range })
    if (i % stepMentions === 0) yield
  }
  return placed
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

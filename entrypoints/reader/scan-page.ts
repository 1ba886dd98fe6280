// From the article's element to mentions with their place in the DOM.
import { createFinder, type Found } from '../../mentions/find-mentions.ts'
import type { Lexicon } from '../../mentions/lexicon.ts'
import type { Block, Mention, RejectedCandidate } from '../../mentions/resolution.ts'
import { resolve } from '../../mentions/resolve.ts'
import type { BlockCache } from './block-cache.ts'
import { type Flow, locate, readTextBlocks, type TextBlock } from './text-blocks.ts'
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
const sliceMs = 6
/** So much text is searched at once, in UTF-16 units: about a millisecond. */
const batchLength = 30_000

export function createScanner(lexicon: Lexicon, flowOf: (element: Element) => Flow): Scanner {
  const findInBlocks = createFinder(lexicon)
  /** What was found in the texts of the last scan of each root: texts that have not changed are not searched again. */
  const knownOf = new WeakMap<Element, Map<string, Found>>()

  return {
    async scan(root, signal, cache) {
      const read: { block: TextBlock; section: number }[] = []
      let section = 0
      const known = knownOf.get(root)
      const foundIn = new Map<string, Found>()
      const unread = new Set<string>()
      let unreadLength = 0
      const find = () => {
        const texts = [...unread]
        for (const [i, found] of findInBlocks(texts).entries()) foundIn.set(texts[i] as string, found)
        unread.clear()
        unreadLength = 0
      }
      let sliceStart = performance.now()
      for (const block of readTextBlocks(root, flowOf, cache)) {
        const { text } = block
        if (block.isHeading) section++
        read.push({ block, section })
        const old = known?.get(text)
        if (old) foundIn.set(text, old)
        else if (!foundIn.has(text) && !unread.has(text)) {
          unread.add(text)
          unreadLength += text.length
        }
        if (unreadLength > batchLength) find()
        if (performance.now() - sliceStart > sliceMs) {
          await yieldToPage()
          signal.throwIfAborted()
          sliceStart = performance.now()
        }
      }
      find()
      knownOf.set(root, foundIn)
      const blocks = read.map(({ block: { text } }): Block => ({ text, ...(foundIn.get(text) as Found) }))
      const { mentions, rejected } = resolve(blocks, lexicon)
      const textBlocks = read.map(({ block }) => block)
      return {
        mentions: markFirsts(
          mentions.flatMap((mention) => {
            const range = rangeOf(textBlocks[mention.block] as TextBlock, mention)
            return range ? [{ ...mention, range }] : []
          }),
          (block) => (read[block] as { section: number }).section,
        ),
        rejected,
        blocks: textBlocks,
      }
    },
  }
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

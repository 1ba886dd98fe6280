// From the article's element to mentions with their place in the DOM.
import { type Found, findMentions } from '../../mentions/find-mentions.ts'
import type { Lexicon } from '../../mentions/lexicon.ts'
import type { Block, Mention, RejectedCandidate } from '../../mentions/resolution.ts'
import { resolve } from '../../mentions/resolve.ts'
import { createWords } from '../../mentions/words.ts'
import { type Flow, locate, readTextBlocks, type TextBlock } from './text-blocks.ts'

/** A mention on the page. The range is static: it is dropped, never moved, when its text changes. */
export interface PageMention extends Mention {
  range: StaticRange
}

export interface PageScan {
  /** In reading order. */
  mentions: PageMention[]
  rejected: RejectedCandidate[]
  blocks: TextBlock[]
}

export interface Scanner {
  /** Reads what is below `root` now. Rejects with the signal's reason if aborted. */
  scan(root: Element, signal: AbortSignal): Promise<PageScan>
}

/** Longest stretch of work before the page gets its turn. */
const sliceMs = 6

export function createScanner(lexicon: Lexicon, flowOf: (element: Element) => Flow): Scanner {
  const words = createWords()
  /** What was found in the texts of the last scan: blocks that have not changed are not searched again. */
  let known = new Map<string, Found>()

  return {
    async scan(root, signal) {
      const read: { block: TextBlock; found: Found }[] = []
      const seen = new Map<string, Found>()
      let sliceStart = performance.now()
      for (const block of readTextBlocks(root, flowOf)) {
        const found = known.get(block.text) ?? seen.get(block.text) ?? findMentions(block.text, lexicon, words)
        seen.set(block.text, found)
        if (found.candidates.length || found.cues.length) read.push({ block, found })
        if (performance.now() - sliceStart > sliceMs) {
          await yieldToPage()
          signal.throwIfAborted()
          sliceStart = performance.now()
        }
      }
      known = seen
      const blocks = read.map(({ block, found }): Block => ({ text: block.text, ...found }))
      const { mentions, rejected } = resolve(blocks, lexicon)
      const textBlocks = read.map(({ block }) => block)
      return {
        mentions: mentions.map((mention) => ({
          ...mention,
          range: rangeOf(textBlocks[mention.block] as TextBlock, mention),
        })),
        rejected,
        blocks: textBlocks,
      }
    },
  }
}

function rangeOf(block: TextBlock, { start, end }: Mention): StaticRange {
  const from = locate(block, start, 'start')
  const to = locate(block, end, 'end')
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

// Keeps the underlines true to the page: scans, shows, and scans again when the page changes.

import { indexMentions, type MentionIndex } from './mention-at-point.ts'
import type { MentionHighlights } from './mention-highlights.ts'
import type { PageScan, Scanner } from './scan-page.ts'

export interface Reading {
  index(): MentionIndex
}

/** Changes are gathered this long, so that a page that builds itself in steps is read once. */
const settleMs = 150
/** A page that never settles is read at least this often. */
const longestWaitMs = 1_000

export function startReading(
  page: {
    document: Document
    /** The element that holds the article now, or undefined if there is none. */
    findRoot: () => Element | undefined
    scanner: Scanner
    highlights: MentionHighlights
    onScan: (scan: PageScan) => void
  },
  signal: AbortSignal,
): Reading {
  const { document, findRoot, scanner, highlights, onScan } = page
  let index: MentionIndex = indexMentions([])
  let timer: number | undefined
  let waitingSince: number | undefined
  let current = new AbortController()

  const scan = async () => {
    waitingSince = undefined
    current.abort()
    current = new AbortController()
    const own = AbortSignal.any([signal, current.signal])
    const root = findRoot()
    const empty: PageScan = { mentions: [], rejected: [], blocks: [] }
    const result = root ? await scanner.scan(root, own).catch(() => undefined) : empty
    if (!result || own.aborted) return
    highlights.show(result.mentions)
    index = indexMentions(result.mentions)
    onScan(result)
  }
  const scanSoon = () => {
    const now = performance.now()
    waitingSince ??= now
    clearTimeout(timer)
    timer = window.setTimeout(scan, Math.max(0, Math.min(settleMs, waitingSince + longestWaitMs - now)))
  }

  const observer = new MutationObserver((records) => {
    // Before the next paint: a static range must not underline other words than it was made for.
    for (const { type, target } of records) {
      if (type !== 'characterData') continue
      highlights.forget(target)
      index.byNode.delete(target)
    }
    scanSoon()
  })
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  document.addEventListener('toggle', scanSoon, { signal, capture: true })
  window.addEventListener('load', scanSoon, { signal })
  document.addEventListener('visibilitychange', () => highlights.restore(), { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
    highlights.clear()
  })
  void scan()
  return { index: () => index }
}

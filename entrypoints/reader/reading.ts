// Keeps the underlines true to the page: scans, shows, and scans what changed when the page changes.
import { createBlockCache } from './block-cache.ts'
import { indexMentions, type MentionIndex } from './mention-at-point.ts'
import { isTouched, type MentionHighlights, type Underlined } from './mention-highlights.ts'
import type { PageMention, PageScan, Scanner } from './scan-page.ts'
import { watchPage } from './watch-page.ts'

export interface Reading {
  index(): MentionIndex
  /** The page is another now, or was shown again: what was known of it is dropped. */
  startOver(): void
  /** What people have chosen has changed: shows what was found accordingly. */
  chooseAgain(): void
}

export interface ReadingPage {
  document: Document
  /** The elements that hold an article each now; none if the page has become something else. */
  findRoots: () => Promise<Element[]>
  /** Whether the address has become another page's since this was last asked. */
  isAnotherPage: () => boolean
  scanner: Scanner
  highlights: MentionHighlights
  /** Of the mentions found, those that can be hovered, by what people have chosen. */
  choose: (mentions: PageMention[]) => PageMention[]
  /** Which of those are underlined. */
  underlined: () => Underlined
  /** What was found, and chosen. `begunAt`: since when a part of it has been underlined, by `performance.now`. */
  onScan: (scan: PageScan, begunAt?: number) => void
  onShadow: (root: ShadowRoot) => void
}

/** Changes are gathered this long, so that a page that builds itself in steps is read once. */
const settleMs = 150
/** A page that never settles is read at least this often. */
const longestWaitMs = 1_000
/** How often to see whether the page has cleared the highlights. */
const restoreMs = 2_000

export function startReading(page: ReadingPage, signal: AbortSignal): Reading {
  const { document, findRoots, scanner, highlights } = page
  let index: MentionIndex = indexMentions([])
  let found: PageScan = { mentions: [], rejected: [], blocks: [] }
  let roots: Element[] = []
  let areRootsSure = false
  /** The next scan may begin meanwhile: it waits for the same. */
  let finding: Promise<void> | undefined
  let hasRead = false
  let hasFound = false
  let begunAt: number | undefined
  /** Changed since the last scan began: what was found there does not hold until the next one. */
  let changedSince = new Set<Node>()
  let timer: number | undefined
  let waitingSince: number | undefined
  let current = new AbortController()

  const findAnew = async () => {
    areRootsSure = true
    roots = await findRoots()
  }
  const scan = async () => {
    waitingSince = undefined
    timer = undefined
    // What nobody sees can wait until the page is shown; whether to begin is the doorkeeper's decision.
    if (document.hidden && hasRead) return
    hasRead = true
    current.abort()
    current = new AbortController()
    changedSince = new Set()
    const own = AbortSignal.any([signal, current.signal])
    if (page.isAnotherPage()) forget()
    const result: PageScan = { mentions: [], rejected: [], blocks: [] }
    try {
      if (!areRootsSure || !roots.every(({ isConnected }) => isConnected)) finding = findAnew()
      await finding
      own.throwIfAborted()
      for (const root of roots) {
        const isBeginning = !hasFound && root === roots[0]
        append(result, await scanner.scan(root, own, cache, isBeginning ? begin : undefined))
      }
    } catch {
      return
    }
    if (own.aborted) return
    found = result
    hasFound = true
    show()
    begunAt = undefined
  }
  const underline = (all: PageMention[]) => {
    const mentions = page.choose(all.filter(({ range }) => !isTouched(range, changedSince)))
    highlights.show(mentions, page.underlined())
    index = indexMentions(mentions)
    return mentions
  }
  const show = () => page.onScan({ ...found, mentions: underline(found.mentions) }, begunAt)
  /** What is in view when a page has been opened need not wait for its end. */
  const begin = (mentions: PageMention[]) => {
    begunAt = performance.now()
    if (mentions.length) underline(mentions)
  }
  const forget = () => {
    areRootsSure = false
    cache.clear()
  }
  const scanSoon = () => {
    const now = performance.now()
    waitingSince ??= now
    clearTimeout(timer)
    timer = window.setTimeout(scan, Math.max(0, Math.min(settleMs, waitingSince + longestWaitMs - now)))
  }
  const watch = watchPage(
    document,
    {
      onChange(changed) {
        // Before the next paint: a static range must not underline other words than it was made for.
        highlights.forget(changed)
        for (const node of changed) {
          index.byNode.delete(node)
          changedSince.add(node)
          cache.touch(node)
        }
        scanSoon()
      },
      onGrowth(parent) {
        if (!roots.some((root) => root.contains(parent))) areRootsSure = false
      },
      onAttribute: (element) => cache.mayShow(element) && scanSoon(),
      onShown() {
        highlights.restore()
        scanSoon()
      },
      onRestyle() {
        cache.clear()
        scanSoon()
      },
    },
    signal,
  )
  const cache = createBlockCache((root) => {
    watch.alsoWatch(root)
    page.onShadow(root)
  })
  // Paper shows the page alone: names can't be hovered there.
  const view = document.defaultView as Window
  view.addEventListener('beforeprint', () => highlights.clear(), { signal })
  view.addEventListener('afterprint', () => hasFound && show(), { signal })
  const restoring = window.setInterval(() => document.hidden || highlights.restore(), restoreMs)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearInterval(restoring)
    highlights.clear()
    cache.clear()
    index = indexMentions([])
    found = { mentions: [], rejected: [], blocks: [] }
    roots = []
    changedSince = new Set()
  })
  const startOver = () => {
    forget()
    scanSoon()
  }
  // Where there is no such event, a page that shows something else has changed, and is asked then.
  navigationOf(document)?.addEventListener('currententrychange', () => page.isAnotherPage() && startOver(), { signal })
  void scan()
  return {
    index: () => index,
    startOver,
    chooseAgain: () => hasFound && show(),
  }
}

function navigationOf(document: Document): EventTarget | undefined {
  return (document.defaultView as (Window & { navigation?: EventTarget }) | null)?.navigation
}

/** The mentions of one more article: their blocks are numbered on. */
function append(all: PageScan, { mentions, rejected, blocks }: PageScan): void {
  const offset = all.blocks.length
  const moved = <M extends { block: number }>(mention: M): M => ({ ...mention, block: mention.block + offset })
  all.mentions.push(...mentions.map((mention: PageMention) => moved(mention)))
  all.rejected.push(...rejected.map(moved))
  all.blocks.push(...blocks)
}

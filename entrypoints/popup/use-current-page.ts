// Keeps what is said of the page true: the side panel stays while tabs and pages come and go, and settings change anywhere.
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { muted, preferences, sites } from '../../settings/settings.ts'
import { type CurrentPage, currentPage } from './current-page.ts'

/** After a change the reader needs a moment until it has read the page. */
const looksMs = [0, 400, 1_500]

/** The page, and a way to look again after asking it for something. */
export function useCurrentPage(): [page: CurrentPage | undefined, lookAgain: () => void] {
  const [page, setPage] = useState<CurrentPage>()
  const looking = useRef<(() => void) | undefined>(undefined)
  useEffect(() => {
    const watching = new AbortController()
    const { signal } = watching
    let round = 0
    const look = async (own: number) => {
      const now = await currentPage().catch((): CurrentPage => ({ status: 'unreachable' }))
      if (own === round && !signal.aborted)
        setPage((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
    }
    const lookSoon = () => {
      const own = ++round
      for (const ms of looksMs) setTimeout(() => own === round && !signal.aborted && look(own), ms)
    }
    looking.current = lookSoon
    lookSoon()
    for (const item of [sites, preferences, muted])
      (item as { watch(on: () => void, s: AbortSignal): void }).watch(lookSoon, signal)
    const onUpdated = (_: number, change: { status?: string; url?: string }) => {
      if (change.status === 'complete' || change.url) lookSoon()
    }
    browser.tabs.onActivated.addListener(lookSoon)
    browser.tabs.onUpdated.addListener(onUpdated)
    return () => {
      watching.abort()
      browser.tabs.onActivated.removeListener(lookSoon)
      browser.tabs.onUpdated.removeListener(onUpdated)
    }
  }, [])
  return [page, () => looking.current?.()]
}

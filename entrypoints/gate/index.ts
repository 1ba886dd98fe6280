// On every page, and next to nothing: calls the doorkeeper (content/) where the page could be an article. It asks no settings
// and touches no API of the browser before that, for each first touch costs more than all that is written here.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Messages } from '../background/messages.ts'
import { mayBeArticle } from './may-be-article.ts'

/** Pages that fetch their text late get looked at again this long after the look before. */
const nextLooksMs = [500, 1_000, 2_500, 5_000]

export default defineUnlistedScript(() => {
  if (window !== window.top && !isOfThisSite()) return
  let timer = 0
  let looks = 0
  let path = location.pathname + location.search

  const look = () => {
    // The doorkeeper is here, called for this page or by a person: what comes is its business.
    if ('backgrounderDoor' in globalThis) return
    if (mayBeArticle(document, location)) return call()
    const wait = nextLooksMs[looks++]
    if (wait !== undefined) timer = window.setTimeout(look, wait)
  }
  const arrive = () => {
    clearTimeout(timer)
    looks = 0
    // Nobody looks at it yet: a tab in the background, or a page fetched ahead.
    if (document.hidden) document.addEventListener('visibilitychange', arrive, { once: true })
    else look()
  }
  const onMove = () => {
    const now = location.pathname + location.search
    if (now === path) return
    path = now
    arrive()
  }
  arrive()
  if (window.navigation) window.navigation.addEventListener('currententrychange', onMove)
  else setInterval(onMove, 1_000)
  window.addEventListener('pageshow', ({ persisted }) => persisted && arrive())
})

/** Frames of others, advertising and widgets, are left alone. */
function isOfThisSite(): boolean {
  try {
    return window.top?.location.host === location.host
  } catch {
    return false
  }
}

function call(): void {
  type Runtime = { runtime?: { sendMessage(message: { backgrounder: keyof Messages }): Promise<unknown> } }
  // Rejects, or is gone, if the extension was unloaded meanwhile.
  const { runtime } = (globalThis as { chrome?: Runtime }).chrome ?? {}
  runtime?.sendMessage({ backgrounder: 'door:open' }).catch(() => undefined)
}

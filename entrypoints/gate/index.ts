// On every page, and next to nothing: calls the doorkeeper (content/) where the page could be an article. Each first touch of
// something of the browser, and each function called, costs more than all that is done here: a page that is no article makes
// it touch the document, a timer and the navigation only, in three functions. No settings, no messages, no location.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Messages } from '../background/messages.ts'
import { mayBeArticle } from './may-be-article.ts'

/** Pages that fetch their text late get looked at again this long after the look before. */
const nextLooksMs = [500, 1_000, 2_500, 5_000]

export default defineUnlistedScript(() => {
  if (window !== window.top && !isOfThisSite()) return
  let timer: number | undefined
  let looks = 0
  let size = 0
  let url = document.URL
  let hasCalled = false

  const look = () => {
    // The doorkeeper is here, called for this page or by a person: what comes is its business.
    if ('backgrounderDoor' in globalThis) return
    // Nobody looks at it yet: a tab in the background, or a page fetched ahead.
    if (document.hidden) return document.addEventListener('visibilitychange', look, { once: true })
    // If no element came or went, only paragraphs may have got their text.
    const sizeNow = document.getElementsByTagName('*').length
    if ((size !== sizeNow || document.querySelector('p~p~p')) && mayBeArticle(document, url)) return call()
    size = sizeNow
    const wait = nextLooksMs[looks++]
    if (wait) timer = window.setTimeout(look, wait)
  }
  const lookAnew = () => {
    clearTimeout(timer)
    looks = size = 0
    look()
  }
  const call = () => {
    send('door:open')
    // Kept by the browser for going back: the site may have been switched on meanwhile.
    if (!hasCalled) window.addEventListener('pageshow', ({ persisted }) => persisted && lookAnew())
    hasCalled = true
  }
  const onMove = () => {
    const before = url
    url = document.URL
    // Only the place on the page.
    if (before.split('#', 1)[0] !== url.split('#', 1)[0]) lookAnew()
  }
  look()
  if (window.navigation) window.navigation.addEventListener('currententrychange', onMove)
  else setInterval(onMove, 1_000)
})

/** Frames of others, advertising and widgets, are left alone. */
function isOfThisSite(): boolean {
  try {
    return window.top?.location.host === location.host
  } catch {
    return false
  }
}

function send(backgrounder: keyof Messages): void {
  type Runtime = { runtime?: { sendMessage(message: { backgrounder: keyof Messages }): Promise<unknown> } }
  // Rejects, or is gone, if the extension was unloaded meanwhile.
  const { runtime } = (globalThis as { chrome?: Runtime }).chrome ?? {}
  runtime?.sendMessage({ backgrounder }).catch(() => undefined)
}

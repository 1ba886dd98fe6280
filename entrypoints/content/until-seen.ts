/** Resolves when the page is in view: not in a background tab, and not fetched ahead (prerendered). Never, if aborted before. */
export function untilSeen(document: Document, signal: AbortSignal): Promise<void> {
  const isSeen = () => !document.hidden && !(document as { prerendering?: boolean }).prerendering
  if (isSeen()) return Promise.resolve()
  return new Promise((resolve) => {
    const done = new AbortController()
    const options = { signal: AbortSignal.any([signal, done.signal]) }
    const look = () => {
      if (!isSeen()) return
      done.abort()
      resolve()
    }
    document.addEventListener('visibilitychange', look, options)
    document.addEventListener('prerenderingchange', look, options)
  })
}

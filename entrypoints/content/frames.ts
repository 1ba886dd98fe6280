// Frames: text of the page's own origin may be read in them; advertising and widgets are left alone before anything is done.

const leastWidthPx = 300
const leastHeightPx = 200

export function isWorthReading(window: Window): boolean {
  try {
    // Throws for a top page of another origin.
    if (window.top?.location.host !== window.location.host) return false
  } catch {
    return false
  }
  const { body } = window.document
  return (
    window.innerWidth >= leastWidthPx && window.innerHeight >= leastHeightPx && (body?.textContent?.length ?? 0) > 400
  )
}

/** What card.css writes text in; a test sees to it that the two are the same. */
export const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** Weights and sizes of what is seen of a card at first, as its CSS has them. */
const fonts = [
  '400 14px', // text
  '650 14px', // labels
  '600 14px',
  '700 18px', // the name
  '400 12.04px', // the kind
  '650 12.04px', // headings
  '400 12.46px', // dates, attributions
  '400 10.92px', // numbers of sources
  '400 13.02px', // actions
  '600 13.02px',
]

/** At a time: what people do meanwhile is not held up. */
const mostMs = 6

/**
 * Has the browser find the fonts for these letters, which the first time takes it longer than all else about a card. A few at a time,
 * when the page is idle; on a canvas of no page: nothing is drawn, and nothing is laid out.
 */
export function warmFonts(text: string): void {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) return
  const letters = [...new Set(text)].join('')
  const left = [...fonts]
  const warm = () => {
    const end = performance.now() + mostMs
    do {
      canvas.font = `${left.shift()} ${fontFamily}`
      canvas.measureText(letters)
    } while (left.length && performance.now() < end)
    if (left.length) requestIdleCallback(warm)
  }
  requestIdleCallback(warm)
}

/** What card.css writes text in; a test sees to it that the two are the same. */
export const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** Weights of body text and headings. */
const weights = [400, 650]

/**
 * Has the browser find the fonts for these letters, which the first time takes it longer than all else about a card. On a canvas
 * of no page: nothing is drawn, and nothing is laid out.
 */
export function warmFonts(text: string): void {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) return
  for (const weight of weights) {
    canvas.font = `${weight} 14px ${fontFamily}`
    canvas.measureText(text)
  }
}

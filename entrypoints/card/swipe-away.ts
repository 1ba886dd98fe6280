// On a phone the card is a sheet along the lower edge: a finger that pulls it down closes it. All listeners are passive, so
// that scrolling, of the sheet and of the page, is never held up.

/** Pulled down farther than this, or faster, the sheet goes. */
const farPx = 90
const fastPxPerMs = 0.6

export function letSwipeAway(sheet: HTMLElement, onAway: () => void): void {
  let start: { y: number; time: number } | undefined
  const move = (px: number) => {
    sheet.style.transform = px > 0 ? `translateY(${px}px)` : ''
  }
  const on = (type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel', listener: (event: TouchEvent) => void) =>
    sheet.addEventListener(type, listener, { passive: true })

  on('touchstart', ({ touches, target, timeStamp }) => {
    const [touch] = touches
    const isFree = sheet.classList.contains('touch') && !scrolledAbove(target as Element, sheet)
    start = touches.length === 1 && touch && isFree ? { y: touch.clientY, time: timeStamp } : undefined
  })
  on('touchmove', ({ touches }) => start && move((touches[0]?.clientY ?? start.y) - start.y))
  on('touchend', ({ changedTouches, timeStamp }) => {
    if (!start) return
    const distance = (changedTouches[0]?.clientY ?? start.y) - start.y
    const isFast = distance > 20 && distance / Math.max(1, timeStamp - start.time) > fastPxPerMs
    start = undefined
    if (distance > farPx || isFast) onAway()
    else move(0)
  })
  on('touchcancel', () => {
    start = undefined
    move(0)
  })
}

/** Whether something between the finger and the sheet is scrolled: then pulling down scrolls it back first. */
function scrolledAbove(from: Element, sheet: HTMLElement): boolean {
  for (let at: Element | null = from; at; at = at.parentElement) {
    if (at.scrollTop > 0) return true
    if (at === sheet) return false
  }
  return false
}

// Pointer and keys on the page -> the hover machine -> open and close. Owns the timers; knows nothing of what a card is.
import { durationMs, type HoverEvent, type HoverState, idle, nextHoverState } from './hover-state.ts'

export interface HoverTarget<Name> {
  nameAt(x: number, y: number): Name | undefined
  isOnCard(event: Event): boolean
  /** How long to rest on a name, where that is chosen. */
  dwellMs?(): number | undefined
  open(name: Name, at: { x: number; y: number }): void
  close(): void
}

/** Watches `window` until `signal` aborts; then what is open closes. */
export function watchHover<Name>(window: Window, target: HoverTarget<Name>, signal: AbortSignal): void {
  let state: HoverState<Name> = idle
  let timer: number | undefined
  let pointer = { x: 0, y: 0 }
  let frame = 0

  const dispatch = (event: HoverEvent<Name>) => {
    const before = state
    state = nextHoverState(state, event)
    if (state === before) return
    window.clearTimeout(timer)
    const ms = durationMs(state, target.dwellMs?.())
    const { token } = state
    if (ms !== undefined) timer = window.setTimeout(() => dispatch({ type: 'elapsed', token }), ms)
    const was = openName(before)
    const is = openName(state)
    if (is === was) return
    if (is === undefined) target.close()
    else target.open(is, pointer)
  }
  const dismiss = () => dispatch({ type: 'dismiss' })

  const look = (event: PointerEvent) => {
    frame = 0
    if (target.isOnCard(event)) return dispatch({ type: 'over-card' })
    const on = event.buttons === 0 ? target.nameAt(pointer.x, pointer.y) : undefined
    dispatch(on === undefined ? { type: 'over-nothing' } : { type: 'over-name', on })
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    pointer = { x: event.clientX, y: event.clientY }
    // The event's path is gone by the next frame; whether it was the card must be asked now.
    if (target.isOnCard(event)) dispatch({ type: 'over-card' })
    else frame ||= window.requestAnimationFrame(() => look(event))
  }
  const options = { signal, capture: true, passive: true }
  window.addEventListener('pointermove', onMove, options)
  window.document.documentElement.addEventListener('pointerleave', () => dispatch({ type: 'over-nothing' }), options)
  window.addEventListener('pointerdown', (event) => target.isOnCard(event) || dismiss(), options)
  window.addEventListener('scroll', (event) => target.isOnCard(event) || dismiss(), options)
  window.addEventListener('blur', () => state.phase === 'dwelling' && dismiss(), options)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && openName(state) !== undefined) {
        // Esc closes the card only, not the page's own dialog behind it.
        event.stopImmediatePropagation()
        event.preventDefault()
        return dismiss()
      }
      if (!target.isOnCard(event)) dismiss()
    },
    { signal, capture: true },
  )
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame)
    dismiss()
  })
}

function openName<Name>(state: HoverState<Name>): Name | undefined {
  return state.phase === 'open' || state.phase === 'leaving' ? state.on : undefined
}

// Pointer and keys on the page -> the hover machine -> open and close. Owns the timers; knows nothing of what a card is.

import type { Box } from '../card/place-card.ts'
import { durationMs, type HoverEvent, type HoverState, idle, nextHoverState } from './hover-state.ts'
import { isTowardsCard, type Point } from './safe-triangle.ts'

/** How a card came to be open: it decides where it lies and whether it takes the focus. */
export type OpenedBy = 'pointer' | 'touch' | 'key'

export interface HoverTarget<Name> {
  /** Whether a move of the pointer with these keys may open a card. */
  isMeant(event: PointerEvent): boolean
  /** Whether a name may be where the pointer is on this: a cheap question before `nameAt`. */
  mayHoldName(element: EventTarget | null): boolean
  nameAt(x: number, y: number): Name | undefined
  isOnCard(event: Event): boolean
  /** How long to rest on a name before its card opens. */
  dwellMs(): number
  /** While the keyboard is in the card, the pointer's leaving does not close it. */
  hasKeyboard(): boolean
  /** Where the card is, if one is open. */
  cardBox(): Box | undefined
  /** The pointer has begun to rest on a name: its card is likely to be opened when the dwell is over. */
  prepare(name: Name): void
  open(name: Name, at: Point, by: OpenedBy): void
  close(): void
}

export interface Hover<Name> {
  /** More names are known now: there may be one where the pointer has come to rest since that time, of `performance.now`. */
  lookAgain(since: number): void
  /** Opens at once, to stay until dismissed. */
  hold(name: Name, by: OpenedBy): void
  pin(isPinned: boolean): void
  dismiss(): void
}

/** Watches `window` until `signal` aborts; then what is open closes. */
export function watchHover<Name>(window: Window, target: HoverTarget<Name>, signal: AbortSignal): Hover<Name> {
  let state: HoverState<Name> = idle
  let timer: number | undefined
  let pointer: Point = { x: 0, y: 0 }
  /** Where the pointer was when it was last on the open card's name. */
  let leftNameAt: Point = pointer
  let onScreen = ''
  /** Of the pointer's last move. */
  let moved = { at: 0, isMeant: false, mayHoldName: false }
  let frame = 0

  const dispatch = (event: HoverEvent<Name>, by: OpenedBy = 'pointer') => {
    const before = state
    state = nextHoverState(state, event)
    if (state === before) return
    window.clearTimeout(timer)
    const ms = durationMs(state, target.dwellMs())
    const { token } = state
    if (state.phase === 'dwelling') target.prepare(state.on)
    if (ms !== undefined) timer = window.setTimeout(() => dispatch({ type: 'elapsed', token }), ms)
    const was = openName(before)
    const is = openName(state)
    if (is === was && event.type !== 'hold') return
    if (is === undefined) target.close()
    else target.open(is, pointer, by)
  }

  const look = () => {
    frame = 0
    const on = moved.isMeant && moved.mayHoldName ? target.nameAt(pointer.x, pointer.y) : undefined
    if (on !== undefined && on === openName(state)) leftNameAt = pointer
    const card = target.cardBox()
    const isPassing = card !== undefined && isTowardsCard(leftNameAt, pointer, card)
    if (on === undefined && target.hasKeyboard()) return
    dispatch(on === undefined ? { type: 'over-nothing', isPassing } : { type: 'over-name', on, isPassing })
    if (on !== undefined && on === openName(state)) leftNameAt = pointer
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    // Browsers send moves for a pointer at rest when the page moves under it: scrolling opens no card.
    const place = `${event.screenX},${event.screenY}`
    if (place === onScreen) return
    onScreen = place
    pointer = { x: event.clientX, y: event.clientY }
    // The event's path is gone by the next frame; what it was on must be asked now.
    moved = {
      at: performance.now(),
      isMeant: event.buttons === 0 && target.isMeant(event),
      mayHoldName: target.mayHoldName(event.target),
    }
    if (target.isOnCard(event)) dispatch({ type: 'over-card' })
    else frame ||= window.requestAnimationFrame(look)
  }
  const onClick = (event: MouseEvent) => {
    if ((event as PointerEvent).pointerType !== 'touch' || target.isOnCard(event)) return
    pointer = { x: event.clientX, y: event.clientY }
    const name = event.defaultPrevented || isControl(event) ? undefined : nameNear(target, pointer)
    // A tap elsewhere closes; scrolling with a finger does not.
    if (name === undefined) dispatch({ type: 'dismiss' })
    else dispatch({ type: 'hold', on: name }, 'touch')
  }
  const options = { signal, capture: true, passive: true }
  window.addEventListener('pointermove', onMove, options)
  // Not by capture, which hears of every element that is left: where the card comes to lie under a resting pointer, too.
  window.document.documentElement.addEventListener(
    'pointerleave',
    () => target.hasKeyboard() || dispatch({ type: 'over-nothing' }),
    { signal, passive: true },
  )
  const disturb = (event: Event) => {
    if (target.isOnCard(event)) return
    // A move of the same frame that has not been looked at yet came before.
    window.cancelAnimationFrame(frame)
    frame = 0
    dispatch({ type: 'disturb' })
  }
  window.addEventListener('pointerdown', disturb, options)
  window.addEventListener('scroll', disturb, options)
  // Last, so that a page that handles the tap itself has said so.
  window.addEventListener('click', onClick, { signal, passive: true })
  // Into full screen or out of it, everything moves, and the key that leaves it is the browser's own.
  window.addEventListener('fullscreenchange', () => dispatch({ type: 'dismiss' }), options)
  window.addEventListener('blur', () => state.phase === 'dwelling' && dispatch({ type: 'dismiss' }), options)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && openName(state) !== undefined) {
        // Esc closes the card only, not the page's own dialog behind it.
        event.stopImmediatePropagation()
        event.preventDefault()
        return dispatch({ type: 'dismiss' })
      }
      const isModifier = /^(Alt|Control|Meta|Shift)$/.test(event.key)
      if (!isModifier) disturb(event)
    },
    { signal, capture: true },
  )
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame)
    dispatch({ type: 'dismiss' })
  })
  return {
    lookAgain(since) {
      if (moved.at < since || state.phase !== 'idle') return
      moved.mayHoldName = true
      look()
    },
    hold: (name, by) => dispatch({ type: 'hold', on: name }, by),
    pin: (isPinned) => dispatch({ type: isPinned ? 'pin' : 'unpin' }),
    dismiss: () => dispatch({ type: 'dismiss' }),
  }
}

function openName<Name>(state: HoverState<Name>): Name | undefined {
  return state.phase === 'open' || state.phase === 'leaving' || state.phase === 'held' ? state.on : undefined
}

/** A finger is thicker than a line of text. */
function nameNear<Name>({ nameAt }: HoverTarget<Name>, { x, y }: Point): Name | undefined {
  return nameAt(x, y) ?? nameAt(x, y - 7) ?? nameAt(x, y + 7)
}

/** What has its own business with a tap: links and controls keep it. */
function isControl(event: Event): boolean {
  const controls = 'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link]'
  return event.composedPath().some((node) => (node as Element).matches?.(controls))
}

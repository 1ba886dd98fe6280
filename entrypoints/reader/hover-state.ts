// When a card opens and closes, as a pure machine. Each state with a timer carries a token; a timer or an answer that comes
// back with another token is late and changes nothing.

/** Long enough that passing over a name opens nothing, short enough to feel like an answer. */
export const dwellMs = 350
/** Time to get from the name to the card, or to come back after slipping off. */
export const graceMs = 300

export type HoverState<Name> =
  | { phase: 'idle'; token: number }
  | { phase: 'dwelling'; token: number; on: Name }
  | { phase: 'open'; token: number; on: Name }
  | { phase: 'leaving'; token: number; on: Name; next?: Name }
  /** Pinned, or opened by key or touch: the pointer has no say. */
  | { phase: 'held'; token: number; on: Name }

export type HoverEvent<Name> =
  /** `isPassing`: on the way to the open card, which the pointer seems to aim at. */
  | { type: 'over-name'; on: Name; isPassing?: boolean }
  | { type: 'over-card' }
  | { type: 'over-nothing'; isPassing?: boolean }
  | { type: 'elapsed'; token: number }
  /** Opens at once and stays until dismissed. */
  | { type: 'hold'; on: Name }
  /** What is open stays until dismissed. */
  | { type: 'pin' }
  /** The pointer, which is on the card, decides again. */
  | { type: 'unpin' }
  /** Scrolling, typing, selecting: what is open or about to open is not wanted, unless it is held. */
  | { type: 'disturb' }
  /** Esc, the close button: closes whatever is open. */
  | { type: 'dismiss' }

export const idle = { phase: 'idle', token: 0 } as const

/** How long the state lasts by itself, in ms; undefined if until the next event. */
export function durationMs<Name>(state: HoverState<Name>, chosenDwellMs = dwellMs): number | undefined {
  if (state.phase === 'dwelling') return chosenDwellMs
  return state.phase === 'leaving' ? graceMs : undefined
}

export function nextHoverState<Name>(state: HoverState<Name>, event: HoverEvent<Name>): HoverState<Name> {
  const token = state.token + 1
  switch (event.type) {
    case 'dismiss':
      return state.phase === 'idle' ? state : { phase: 'idle', token }
    case 'disturb':
      return state.phase === 'idle' || state.phase === 'held' ? state : { phase: 'idle', token }
    case 'hold':
      return { phase: 'held', token, on: event.on }
    case 'pin':
      return state.phase === 'open' || state.phase === 'leaving' ? { phase: 'held', token, on: state.on } : state
    case 'unpin':
      return state.phase === 'held' ? { phase: 'open', token, on: state.on } : state
    case 'elapsed':
      return event.token === state.token ? afterTime(state) : state
    case 'over-name':
      return overName(state, event.on, event.isPassing ?? false)
    case 'over-card':
      return state.phase === 'leaving' ? { phase: 'open', token, on: state.on } : state
    case 'over-nothing':
      return overNothing(state, event.isPassing ?? false)
  }
}

function overName<Name>(state: HoverState<Name>, on: Name, isPassing: boolean): HoverState<Name> {
  const token = state.token + 1
  if (state.phase === 'held') return state
  if (state.phase === 'idle') return { phase: 'dwelling', token, on }
  if (state.on === on) return state.phase === 'leaving' ? { phase: 'open', token, on } : state
  if (state.phase === 'dwelling') return { phase: 'dwelling', token, on }
  // A card is open: the next name needs no dwell, but one that is only crossed on the way to the card waits.
  if (!isPassing) return { phase: 'open', token, on }
  if (state.phase === 'leaving' && state.next === on) return state
  return { phase: 'leaving', token, on: state.on, next: on }
}

function overNothing<Name>(state: HoverState<Name>, isPassing: boolean): HoverState<Name> {
  const token = state.token + 1
  if (state.phase === 'dwelling') return { phase: 'idle', token }
  if (state.phase === 'open') return { phase: 'leaving', token, on: state.on }
  if (state.phase !== 'leaving') return state
  // Whoever still moves towards the card gets the time for it.
  return isPassing || state.next !== undefined ? { phase: 'leaving', token, on: state.on } : state
}

function afterTime<Name>(state: HoverState<Name>): HoverState<Name> {
  const token = state.token + 1
  if (state.phase === 'dwelling') return { phase: 'open', token, on: state.on }
  if (state.phase !== 'leaving') return state
  return state.next === undefined ? { phase: 'idle', token } : { phase: 'open', token, on: state.next }
}

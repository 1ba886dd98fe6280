// When a card opens and closes, as a pure machine. Each state with a timer carries a token; a timer or an answer that comes
// back with another token is late and changes nothing.

/** Long enough that passing over a name opens nothing, short enough to feel like an answer. */
export const dwellMs = 350
/** Time to get from the name to the card, or to come back after slipping off. */
export const graceMs = 300
/** From an open card to another name: quick, but not while just crossing it on the way to the card. */
export const switchMs = 120

export type HoverState<Name> =
  | { phase: 'idle'; token: number }
  | { phase: 'dwelling'; token: number; on: Name }
  | { phase: 'open'; token: number; on: Name }
  | { phase: 'leaving'; token: number; on: Name; next?: Name }

export type HoverEvent<Name> =
  | { type: 'over-name'; on: Name }
  | { type: 'over-card' }
  | { type: 'over-nothing' }
  | { type: 'elapsed'; token: number }
  /** Esc, scrolling, typing, selecting: whatever is open or about to open is not wanted. */
  | { type: 'dismiss' }

export const idle = { phase: 'idle', token: 0 } as const

/** How long the state lasts by itself, in ms; undefined if until the next event. */
export function durationMs<Name>(state: HoverState<Name>, chosenDwellMs = dwellMs): number | undefined {
  if (state.phase === 'dwelling') return chosenDwellMs
  if (state.phase === 'leaving') return state.next === undefined ? graceMs : switchMs
  return undefined
}

export function nextHoverState<Name>(state: HoverState<Name>, event: HoverEvent<Name>): HoverState<Name> {
  const token = state.token + 1
  switch (event.type) {
    case 'dismiss':
      return state.phase === 'idle' ? state : { phase: 'idle', token }
    case 'elapsed':
      return event.token === state.token ? afterTime(state) : state
    case 'over-name':
      return overName(state, event.on)
    case 'over-card':
      return state.phase === 'leaving' ? { phase: 'open', token, on: state.on } : state
    case 'over-nothing':
      if (state.phase === 'dwelling') return { phase: 'idle', token }
      if (state.phase === 'open' || (state.phase === 'leaving' && state.next !== undefined)) {
        return { phase: 'leaving', token, on: state.on }
      }
      return state
  }
}

function overName<Name>(state: HoverState<Name>, on: Name): HoverState<Name> {
  const token = state.token + 1
  if (state.phase === 'idle') return { phase: 'dwelling', token, on }
  if (state.phase === 'dwelling') return state.on === on ? state : { phase: 'dwelling', token, on }
  if (state.on === on) return state.phase === 'open' ? state : { phase: 'open', token, on }
  if (state.phase === 'leaving' && state.next === on) return state
  return { phase: 'leaving', token, on: state.on, next: on }
}

function afterTime<Name>(state: HoverState<Name>): HoverState<Name> {
  const token = state.token + 1
  if (state.phase === 'dwelling') return { phase: 'open', token, on: state.on }
  if (state.phase !== 'leaving') return state
  return state.next === undefined ? { phase: 'idle', token } : { phase: 'open', token, on: state.next }
}

// What the doorkeeper and the reader know of each other: they are two scripts in the same world of the same frame.

interface Door {
  reader?: AbortSignal
  isAsked?: boolean
}

const door = () => {
  const world = globalThis as { backgrounderDoor?: Door }
  world.backgrounderDoor ??= {}
  return world.backgrounderDoor
}

/** The reader is at work until `signal` aborts. */
export function markReader(signal: AbortSignal): { isAsked: () => boolean } {
  door().reader = signal
  signal.addEventListener('abort', () => {
    if (door().reader === signal) delete door().reader
  })
  return { isAsked: () => door().isAsked === true }
}

export const isReaderOpen = () => door().reader?.aborted === false

/** A person wants this page read, recognised or not. */
export function askToRead(): void {
  door().isAsked = true
}

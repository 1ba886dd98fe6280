// What the doorkeeper and the reader know of each other: they are two scripts in the same world of the same frame. The
// doorkeeper lends the reader what it judges pages with, so that this is not loaded twice.

interface Door {
  reader?: AbortSignal
  isAsked?: boolean
  findRoots?: (document: Document, isAsked: boolean) => Element[]
}

const door = () => {
  const world = globalThis as { backgrounderDoor?: Door }
  world.backgrounderDoor ??= {}
  return world.backgrounderDoor
}

/** By the doorkeeper: how to find the elements to read. */
export function lend(findRoots: (document: Document, isAsked: boolean) => Element[]): void {
  door().findRoots = findRoots
}

/** By the reader: it is at work until `signal` aborts. */
export function markReader(signal: AbortSignal): { findRoots(document: Document): Element[] } {
  door().reader = signal
  signal.addEventListener('abort', () => {
    if (door().reader === signal) delete door().reader
  })
  return { findRoots: (document) => door().findRoots?.(document, door().isAsked === true) ?? [] }
}

export const isReaderOpen = () => door().reader?.aborted === false

/** A person wants this page read, recognised or not. */
export function askToRead(): void {
  door().isAsked = true
}

// What the doorkeeper and the reader know of each other: they are two scripts in the same world of the same frame. The
// doorkeeper lends the reader what it judges pages with, so that this is not loaded twice. The gate sees by it that the
// doorkeeper has come.

import type { ReaderNeeds } from '../background/messages.ts'

interface Door {
  doorkeeper?: AbortSignal
  reader?: AbortSignal
  closeReader?: () => void
  asked?: Asked
  needs?: Promise<ReaderNeeds>
  findRoots?: FindRoots
}

/** What is to be read though it was not recognised as an article: a frame's main text, or the whole page. */
export type Asked = 'text' | 'page' | undefined

const door = () => {
  const world = globalThis as { backgrounderDoor?: Door }
  world.backgrounderDoor ??= {}
  return world.backgrounderDoor
}

/** By the reader: whether a person wants the whole page read, which is no article. */
export const isWholePage = () => door().asked === 'page'

/** By the doorkeeper: false if another is at work here already. */
export function takeDoor(signal: AbortSignal): boolean {
  if (door().doorkeeper?.aborted === false) return false
  door().doorkeeper = signal
  return true
}

type FindRoots = (asked: Asked) => Promise<Element[]>

/** By the doorkeeper: how to find the elements to read. */
export function lend(findRoots: FindRoots): void {
  door().findRoots = findRoots
}

/** By the doorkeeper: the reader has been called for, and is to find this when it comes. */
export function giveNeeds(needs: Promise<ReaderNeeds>): void {
  door().needs = needs
  // Refused where the page is gone, or to a script that has outlived its extension.
  needs.catch(() => takeNeeds())
}

/** By the reader, once. */
export function takeNeeds(): Promise<ReaderNeeds> | undefined {
  const { needs } = door()
  delete door().needs
  return needs
}

export const isReaderCalled = () => door().needs !== undefined || isReaderOpen()

/** By the reader: it is at work until `signal` aborts, which `close` does. */
export function markReader(signal: AbortSignal, close: () => void): { findRoots(): Promise<Element[]> } {
  door().reader = signal
  door().closeReader = close
  signal.addEventListener('abort', () => {
    if (door().reader !== signal) return
    delete door().reader
    delete door().closeReader
  })
  return { findRoots: async () => door().findRoots?.(door().asked) ?? [] }
}

/** Pages mark the place one has scrolled to in the address: only another path or query is another page. */
export function isOtherPage({ newUrl, oldUrl }: { newUrl: URL; oldUrl: URL }): boolean {
  return newUrl.pathname !== oldUrl.pathname || newUrl.search !== oldUrl.search
}

export const isReaderOpen = () => door().reader?.aborted === false

export const closeReader = () => isReaderOpen() && door().closeReader?.()

/** Read this, recognised or not; or, asked for nothing, no longer. */
export function askToRead(asked: Asked): void {
  door().asked = asked
}

// What the end-to-end tests ask of a browser. chromium.ts and firefox.ts give it, each by its own protocol.

import type { BrowserUi } from './browser-ui.ts'

export interface Point {
  x: number
  y: number
}

/** A tab. Functions given to `evaluate` run in the page's own world. */
export interface Tab {
  evaluate<Result, Arg = undefined>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result>
  /** Polls until the function gives something true; throws after `timeoutMs`, by default 20 s. */
  waitFor<Arg = undefined>(is: (arg: Arg) => unknown, arg?: Arg, timeoutMs?: number): Promise<void>
  movePointer(to: Point): Promise<void>
  click(at: Point, button?: 'left' | 'right'): Promise<void>
  /** With a finger. */
  tap(at: Point): Promise<void>
  /** With a finger that goes down at one point and up at another. */
  swipe(from: Point, to: Point): Promise<void>
  /** One key, or several such as "Control+Enter". */
  press(keys: string): Promise<void>
  /** Runs with the key held down. */
  holding<Result>(key: string, run: () => Promise<Result>): Promise<Result>
  type(text: string): Promise<void>
  setViewport(width: number, height: number): Promise<void>
  screenshot(path: string): Promise<void>
  /** The page as it is printed: a PDF, without what says when it was made. */
  print(): Promise<string>
  /** Runs in the card's closed shadow root; undefined if no card is open. */
  inCard<Result, Arg = undefined>(run: (root: ParentNode, arg: Arg) => Result, arg?: Arg): Promise<Result | undefined>
  /** What the page's console said, errors included. */
  readonly consoleLines: string[]
  readonly requests: string[]
  focus(): Promise<void>
  close(): Promise<void>
}

export interface Browser {
  name: 'chromium' | 'firefox'
  /** In a window of its own, it stays in view while others are opened. */
  open(url: string, isOwnWindow?: boolean): Promise<Tab>
  /** The tab that shows this URL, opened by somebody else; waits for it. */
  find(url: string): Promise<Tab>
  /** A page of the extension, such as "popup.html?tab=3". */
  openExtensionPage(path: string): Promise<Tab>
  /** The browser's id of the tab that shows this URL. */
  tabId(url: string): Promise<number>
  readonly ui: BrowserUi
  close(): Promise<void>
}

/** Asks until there is an answer; throws after `timeoutMs`. */
export async function untilThere<Result>(
  ask: () => Result | undefined | Promise<Result | undefined>,
  timeoutMs = 20_000,
): Promise<Result> {
  const end = Date.now() + timeoutMs
  while (Date.now() < end) {
    const found = await ask()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It is not there.')
}

/** A PDF as text, one character a byte, less its dates and its identity. */
export function timelessPdf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) ?\([^)]*\)/g, '')
    .replace(/\/ID ?\[[^\]]*\]/g, '')
}

/** As much of the extension API as the tests call inside the extension's pages. */
export interface TabsApi {
  query(filter: object): Promise<{ id?: number; url?: string }[]>
}

/** Points on the way from one to the other. */
export function between(from: Point, to: Point): Point[] {
  return [0.2, 0.4, 0.6, 0.8].map((share) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }))
}

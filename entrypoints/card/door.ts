// What the reader and the card know of each other: two scripts in the same world of the same frame, the second loaded when
// a card is first likely.
import type { Preferences } from '../../settings/preferences.ts'
import type { OpenedBy } from '../reader/hover.ts'
import type { Point } from '../reader/safe-triangle.ts'
import type { PageMention } from '../reader/scan-page.ts'
import type { Box } from './place-card.ts'

/** What the reader lends the card. */
export interface CardPage {
  document: Document
  /** In reading order. */
  mentions(): PageMention[]
  site: string
  preferences(): Preferences
  /** What is open stays open, whatever the pointer does; or does so no longer. */
  pin(isPinned: boolean): void
  dismiss(): void
  /** Opens the card of the next or previous name. */
  step(by: 1 | -1): void
}

/** The card over a page. */
export interface PageCard {
  /** The card of this name is likely to be opened by the pointer soon: makes it ready, unseen, outside the page. */
  prepare(mention: PageMention): void
  /** The pointer was at `at`, in viewport coordinates. */
  open(mention: PageMention, at: Point, by: OpenedBy): void
  close(): void
  contains(event: Event): boolean
  box(): Box | undefined
  /** Someone is in the card with the keyboard. */
  hasKeyboard(): boolean
}

export type CreatePageCard = (page: CardPage) => PageCard

const world = globalThis as { backgrounderCard?: CreatePageCard }

/** By the card's script: how to make a card. */
export function lendCard(create: CreatePageCard): void {
  world.backgrounderCard = create
}

/** For the reader; undefined until the card's script has been loaded. */
export const lentCard = (): CreatePageCard | undefined => world.backgrounderCard

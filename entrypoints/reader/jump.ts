// To a mention and back out of the reader's way: scrolls, flashes with a highlight of its own, changes nothing else.
import { flashName } from '../../settings/underline-css.ts'
import type { PageMention } from './scan-page.ts'

const flashMs = 1_200

export interface Jumper {
  /** Goes to the next or previous mention of a card, or of any, from the last one gone to. Undefined if there is none. */
  jump(mentions: PageMention[], step: 1 | -1, card?: string): { place: number; of: number } | undefined
}

export function createJumper(registry: HighlightRegistry, signal: AbortSignal): Jumper {
  let at: WeakRef<StaticRange> | undefined
  let timer: number | undefined
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    registry.delete(flashName)
  })
  return {
    jump(mentions, step, card) {
      const among = card === undefined ? mentions : mentions.filter((mention) => mention.card === card)
      if (!among.length) return undefined
      const last = among.findIndex(({ range }) => range === at?.deref())
      const first = step > 0 ? 0 : among.length - 1
      const place = last < 0 ? first : (last + step + among.length) % among.length
      const mention = among[place] as PageMention
      at = new WeakRef(mention.range)
      const node = mention.range.startContainer
      const element = node instanceof Element ? node : node.parentElement
      element?.scrollIntoView({ block: 'center' })
      registry.set(flashName, new Highlight(mention.range))
      clearTimeout(timer)
      timer = window.setTimeout(() => registry.delete(flashName), flashMs)
      return { place: place + 1, of: among.length }
    },
  }
}

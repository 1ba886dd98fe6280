// The one element we ever add to a page: the host of the card, in the top layer, its content in a closed shadow root. It
// exists only while a card is open.
import { render } from 'preact'
import { CardPanel, type CardPanelProps, headingId } from '../../components/CardPanel.tsx'
import cardCss from '../../components/card.css?inline'
import { warmFonts } from '../../components/warm-fonts.ts'
import layerCss from './layer.css?inline'
import { type Box, placeCard, widthOf } from './place-card.ts'
import { letSwipeAway } from './swipe-away.ts'

export interface Anchor {
  /** The name's boxes, one a line. */
  lines: Box[]
  pointed: number
  isRtl: boolean
  isTouch: boolean
  /** The element that holds the name: the card goes into the same modal dialog or full screen. */
  element: Element | null
}

export interface CardLayer {
  /** Draws a card outside the page, unseen: `show` with the same key and props has little left to do. */
  prepare(key: unknown, props: CardPanelProps): void
  /** Shows a card; with another `key` than the last one it starts anew, else it is the same card with more known. */
  show(key: unknown, props: CardPanelProps, anchor: Anchor): void
  hide(): void
  contains(event: Event): boolean
  box(): Box | undefined
  /** Someone is in the card with the keyboard. */
  hasKeyboard(): boolean
  /** Puts the focus into the card. What had it gets it back when the card is hidden. */
  focus(): void
}

export interface Look {
  /** As in CSS. */
  colorScheme: string
  /** So many times as large as usual is the text. */
  textScale: number
}

/**
 * @param onSwipeAway a finger has pushed the sheet out of the window
 */
export function createCardLayer(document: Document, look: () => Look, onSwipeAway: () => void): CardLayer {
  let host: HTMLElement | undefined
  let panel: HTMLElement | undefined
  let keys = { last: undefined as unknown, count: 0 }
  let drawn: CardPanelProps | undefined
  let focusedBefore: Element | null = null

  const draw = (key: unknown, props: CardPanelProps) => {
    if (!host) create()
    if (key !== keys.last) keys = { last: key, count: keys.count + 1 }
    drawn = props
    render(<CardPanel key={keys.count} {...props} isShown={host?.isConnected ?? false} />, panel as HTMLElement)
  }
  const create = () => {
    host = document.createElement('backgrounder-card')
    const shadow = host.attachShadow({ mode: 'closed' })
    const style = document.createElement('style')
    style.textContent = cardCss + layerCss
    panel = document.createElement('div')
    panel.tabIndex = -1
    panel.lang = 'en'
    panel.dir = 'ltr'
    panel.setAttribute('role', 'dialog')
    panel.setAttribute('aria-labelledby', headingId)
    shadow.append(style, panel)
    letSwipeAway(panel, onSwipeAway)
  }
  const attach = (host: HTMLElement, { element }: Anchor) => {
    // The page's rules reach the host, not what is inside: what matters is set here, where no rule can outdo it.
    setImportant(host, {
      all: 'initial',
      direction: 'ltr',
      'unicode-bidi': 'isolate',
      position: 'fixed',
      inset: 'auto',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'none',
      overflow: 'visible',
      zoom: String(1 / zoomOf(document.documentElement)),
    })
    const { colorScheme, textScale } = look()
    setImportant(host, { 'color-scheme': colorScheme, '--text-scale': String(textScale) })
    // Spacing is left to card.css: text must stay open to what readers set for themselves.
    for (const name of ['letter-spacing', 'word-spacing', 'line-height']) host.style.removeProperty(name)
    host.popover = 'manual'
    // A modal dialog, and what fills the screen, make all outside them inert: the card must be inside to be of use.
    const parent = element?.closest(':modal') ?? document.documentElement
    parent.append(host)
    host.showPopover()
  }

  return {
    prepare(key, props) {
      if (host?.isConnected) return
      draw(key, props)
      warmFonts((panel as HTMLElement).textContent)
    },
    show(key, props, anchor) {
      const isReady = key === keys.last && props === drawn
      if (!isReady) draw(key, props)
      const root = panel as HTMLElement
      const { lines, pointed, isTouch, isRtl } = anchor
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight }
      root.className = 'layer'
      root.style.maxHeight = ''
      if (!host?.isConnected) {
        attach(host as HTMLElement, anchor)
        // Once it has been seen: only now is there something to announce.
        setTimeout(() => key === keys.last && props === drawn && draw(key, props), 50)
      }
      const { textScale } = look()
      setImportant(host as HTMLElement, { width: `${widthOf(viewport.width, textScale)}px` })
      const place = placeCard(lines, pointed, root.offsetHeight, viewport, {
        isRtl,
        isSheet: isTouch,
        textScale,
      })
      const { left, width, top, bottom, maxHeight, side } = place
      root.style.maxHeight = `${maxHeight}px`
      root.className = `layer ${side}${side === 'sheet' && top === 0 ? ' top' : ''}${isTouch ? ' touch' : ''}`
      setImportant(host as HTMLElement, {
        width: `${width}px`,
        left: `${left}px`,
        top: top === undefined ? 'auto' : `${top}px`,
        bottom: bottom === undefined ? 'auto' : `${bottom}px`,
      })
    },
    hide() {
      if (!host) return
      const hadFocus = document.activeElement === host
      render(null, panel as HTMLElement)
      host.remove()
      host = undefined
      panel = undefined
      keys.last = undefined
      drawn = undefined
      if (hadFocus) (focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true })
      focusedBefore = null
    },
    contains: (event) => host !== undefined && event.composedPath().includes(host),
    box: () => host?.getBoundingClientRect(),
    hasKeyboard: () => (panel?.getRootNode() as ShadowRoot | undefined)?.querySelector(':focus-visible') != null,
    focus() {
      if (document.activeElement !== host) focusedBefore = document.activeElement
      panel?.focus({ preventScroll: true })
    },
  }
}

/** How much the page is enlarged by its own `zoom` property; 1 where the browser can't say. */
function zoomOf(element: Element): number {
  return (element as Element & { currentCSSZoom?: number }).currentCSSZoom || 1
}

function setImportant({ style }: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value, 'important')
}

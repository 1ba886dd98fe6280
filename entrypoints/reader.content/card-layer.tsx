// The one element we ever add to a page: the host of the card, in the top layer, its content in a closed shadow root. It
// exists only while a card is open.
import { render } from 'preact'
import { CardPanel, type CardPanelState } from '../../components/CardPanel.tsx'
import cardCss from '../../components/card.css?inline'
import layerCss from './card.css?inline'
import { type Box, placeCard } from './place-card.ts'

export interface CardLayer {
  show(state: CardPanelState, anchor: { lines: Box[]; pointed: number }): void
  hide(): void
  contains(event: Event): boolean
}

const cardWidthPx = 360

/** `look` gives further properties of the host: its color-scheme, and --text-scale. */
export function createCardLayer(document: Document, look: () => Record<string, string> = () => ({})): CardLayer {
  let host: HTMLElement | undefined
  let panel: HTMLElement | undefined

  const mount = () => {
    host = document.createElement('backgrounder-card')
    const shadow = host.attachShadow({ mode: 'closed' })
    const style = document.createElement('style')
    style.textContent = cardCss + layerCss
    panel = document.createElement('div')
    shadow.append(style, panel)
    // The page's rules reach the host, not what is inside: what matters is set here, where no rule can outdo it.
    setImportant(host, {
      all: 'initial',
      position: 'fixed',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'none',
      overflow: 'visible',
    })
    setImportant(host, look())
    host.popover = 'manual'
    document.documentElement.append(host)
    host.showPopover()
  }

  return {
    show(state, { lines, pointed }) {
      if (!host) mount()
      const { documentElement } = document
      const viewport = { width: documentElement.clientWidth, height: window.innerHeight }
      const width = Math.min(cardWidthPx, viewport.width - 16)
      setImportant(host as HTMLElement, { width: `${width}px`, 'max-height': 'none' })
      const root = panel as HTMLElement
      root.style.maxHeight = ''
      render(<CardPanel state={state} />, root)
      const { left, top, maxHeight, side } = placeCard(lines, pointed, { width, height: root.offsetHeight }, viewport)
      root.style.maxHeight = `${maxHeight}px`
      root.className = `layer ${side}`
      setImportant(host as HTMLElement, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' })
    },
    hide() {
      if (!host) return
      render(null, panel as HTMLElement)
      host.remove()
      host = undefined
      panel = undefined
    },
    contains: (event) => host !== undefined && event.composedPath().includes(host),
  }
}

function setImportant({ style }: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value, 'important')
}

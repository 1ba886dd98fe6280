import { useEffect, useRef, useState } from 'preact/hooks'
import type { CardView } from '../data/card-view.ts'
import { reportLink } from './report-link.ts'
import { type MentionReason, whyHighlighted } from './why-highlighted.ts'

export type MuteScope = 'site' | 'everywhere'

interface Props {
  card: CardView
  reason: MentionReason
  site: string
  part: 'why' | 'not-this'
  onMute?(scope: MuteScope, isMuted: boolean): void
}

/** Why these words have this card, and what to do if they should not. */
export function AboutMention({ card, reason, site, part, onMute }: Props) {
  const [muted, setMuted] = useState<MuteScope>()
  const report = reportLink(card)
  const section = useRef<HTMLElement>(null)
  // It stands before the button that opened it: without the focus, Tab would lead away from it.
  useEffect(() => {
    section.current?.scrollIntoView?.({ block: 'nearest' })
    section.current?.focus({ preventScroll: true })
  }, [])
  // The button that was pressed is gone: the focus goes to the one in its place.
  const [hasChanged, setChanged] = useState(false)
  useEffect(() => {
    if (hasChanged) section.current?.querySelector<HTMLElement>('.choices button')?.focus({ preventScroll: true })
  }, [muted])
  const set = (scope: MuteScope, isMuted: boolean) => {
    setChanged(true)
    setMuted(isMuted ? scope : undefined)
    onMute?.(scope, isMuted)
  }
  return (
    <section class="about" ref={section} tabIndex={-1}>
      <h3>{part === 'why' ? 'Why highlighted?' : 'Not this?'}</h3>
      {part === 'why' && <p>{whyHighlighted(reason, card.name)}</p>}
      {part === 'not-this' && onMute && (
        <p role="status">
          {muted === undefined
            ? `Stop underlining ${card.name}:`
            : `${card.name} is no longer underlined ${muted === 'site' ? `on ${site}` : 'anywhere'}. `}
        </p>
      )}
      {part === 'not-this' && onMute && (
        <p class="choices">
          {muted === undefined ? (
            <>
              <button type="button" onClick={() => set('site', true)}>
                On {site}
              </button>
              <button type="button" onClick={() => set('everywhere', true)}>
                Everywhere
              </button>
            </>
          ) : (
            <button type="button" onClick={() => set(muted, false)}>
              Undo
            </button>
          )}
        </p>
      )}
      {report && (
        <p>
          <a href={report} target="_blank" rel="noopener noreferrer">
            Report a mistake
          </a>{' '}
          <span class="by">Opens a form that you send yourself.</span>
        </p>
      )}
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { CardView } from '../data/card-view.ts'
import { AboutMention, type MuteScope } from './AboutMention.tsx'
import { Card } from './Card.tsx'
import { ControlButton } from './ControlButton.tsx'
import { kindNames } from './format.ts'
import type { MentionReason } from './why-highlighted.ts'

type CardPanelState = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; card: CardView }

export interface CardPanelProps {
  state: CardPanelState
  published?: string | undefined
  otherNames?: string[]
  today?: string
  /** Why the name is underlined. */
  reason?: MentionReason
  /** The site as readers know it: "example.org". */
  site?: string
  /** Which mention of how many: with it, there are buttons to the one before and after. */
  position?: { number: number; of: number } | undefined
  isPinned?: boolean
  /** Says once how the card works. */
  hint?: string
  /** False while it is drawn ahead, unseen: then nothing is announced. */
  isShown?: boolean
  load?(id: string): Promise<CardView>
  onCopy?(text: string): Promise<boolean>
  /** Mutes the name, or with `isMuted` false takes that back. */
  onMute?(card: string, scope: MuteScope, isMuted: boolean): void
  onPin?(isPinned: boolean): void
  onStep?(by: 1 | -1): void
  onClose?(): void
}

/** The card over a page: one card at a time, with a way back, and what can be done about the name. */
export function CardPanel(props: CardPanelProps) {
  const { state, reason, position, hint, load, onCopy, onMute, onPin, onStep, onClose } = props
  const [followed, setFollowed] = useState<CardView[]>([])
  /** People have gone from card to card: what had the focus is gone with the card before. */
  const [hasMoved, setMoved] = useState(false)
  const [failed, setFailed] = useState(false)
  const [about, setAbout] = useState<'why' | 'not-this'>()
  const [isPinned, setPinned] = useState(props.isPinned ?? false)
  const shown = followed[followed.length - 1] ?? (state.status === 'ready' ? state.card : undefined)
  const announcement = useAnnouncement(props.isShown === false ? undefined : shown)

  const close = onClose && <ControlButton label="Close" path="M4 4l8 8M12 4l-8 8" onClick={onClose} />
  if (!shown) {
    return (
      <div class="card message">
        {close && <div class="controls">{close}</div>}
        <h2 id={headingId} class="visually-hidden">
          Backgrounder
        </h2>
        <p role="status">
          {state.status === 'loading'
            ? 'Looking it up …'
            : 'The card could not be loaded. Backgrounder may have been updated: reload the page.'}
        </p>
      </div>
    )
  }

  const open =
    load &&
    (async (id: string) => {
      setFailed(false)
      setAbout(undefined)
      try {
        const card = await load(id)
        setMoved(true)
        setFollowed([...followed, card])
      } catch {
        setFailed(true)
      }
    })
  const back = () => {
    setMoved(true)
    setFollowed(followed.slice(0, -1))
  }
  const pin = () => {
    setPinned(!isPinned)
    onPin?.(!isPinned)
  }
  const isOfPage = followed.length === 0
  const toggle = (what: 'why' | 'not-this') => setAbout(about === what ? undefined : what)
  const before = followed[followed.length - 2]?.name ?? (state.status === 'ready' ? state.card.name : '')

  return (
    <>
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      {hint && <p class="hint">{hint}</p>}
      {failed && (
        <p class="hint" role="alert">
          That card could not be loaded. Reload the page and try again.
        </p>
      )}
      <Card
        key={shown.id}
        card={shown}
        headingId={headingId}
        isOfArticle
        takesFocus={hasMoved}
        published={props.published}
        otherNames={props.otherNames?.filter((name) => name !== shown.name)}
        {...(props.today && { today: props.today })}
        onOpen={open}
        onCopy={onCopy}
        controls={
          <>
            {!isOfPage && <ControlButton label={`Back to ${before}`} path="M10 3L5 8l5 5" onClick={back} />}
            {isOfPage && position && onStep && position.of > 1 && (
              <>
                <ControlButton label="Previous name" path="M4 10l4-4 4 4" onClick={() => onStep(-1)} />
                <ControlButton label="Next name" path="M4 6l4 4 4-4" onClick={() => onStep(1)} />
              </>
            )}
            {onPin && (
              <ControlButton
                label="Keep open"
                isPressed={isPinned}
                path="M6 2.500h4M6.5 2.500v4.500L4.5 9.500h7L9.5 7V2.500M8 9.500v4.5"
                onClick={pin}
              />
            )}
            {close}
          </>
        }
        actions={
          isOfPage &&
          reason && (
            <>
              <button type="button" aria-expanded={about === 'why'} onClick={() => toggle('why')}>
                Why highlighted?
              </button>
              <button type="button" aria-expanded={about === 'not-this'} onClick={() => toggle('not-this')}>
                Not this?
              </button>
            </>
          )
        }
        panel={
          isOfPage &&
          reason &&
          about && (
            <AboutMention
              key={about}
              card={shown}
              reason={reason}
              site={props.site ?? 'this site'}
              part={about}
              {...(onMute && { onMute: (scope, isMuted) => onMute(shown.id, scope, isMuted) })}
            />
          )
        }
      />
    </>
  )
}

/** Names the dialog. There is one card in a shadow root, so ids need not differ. */
export const headingId = 'backgrounder-name'

/** Said when a card opens. A frame late: what is there when a live region appears is not announced. */
function useAnnouncement(card: CardView | undefined): string {
  const [text, setText] = useState('')
  useEffect(() => {
    if (!card) return
    const timer = setTimeout(() => setText(`${card.name}, ${kindNames[card.kind]}. ${card.definition.text}`), 100)
    return () => clearTimeout(timer)
  }, [card?.id])
  return text
}

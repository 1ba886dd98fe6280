import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { CardView } from '../data/card-view.ts'
import { type CardInTime, cardInTime, whenIs } from './as-of.ts'
import { CardFooter } from './CardFooter.tsx'
import { chooseFacts } from './choose-facts.ts'
import { cite } from './citation.ts'
import { Definition } from './Definition.tsx'
import { Differ } from './Differ.tsx'
import { Facts, type ShownFact } from './Facts.tsx'
import { formatDate, localDay } from './format.ts'
import { Heading } from './Heading.tsx'
import { Later } from './Later.tsx'
import { LocatorMap } from './LocatorMap.tsx'
import { NativeNames } from './NativeNames.tsx'
import { Mistakes, NotToConfuse } from './Notes.tsx'
import { Relations } from './Relations.tsx'
import { SourceList } from './SourceList.tsx'
import { Timeline } from './Timeline.tsx'
import { useSourceMarks } from './use-source-marks.ts'

export interface CardProps {
  card: CardView
  headingId?: string | undefined
  /** The card belongs to an article: if that has no date, the card says so. */
  isOfArticle?: boolean
  /** When the article on the page was published, ISO 8601. Without it the card speaks as of today. */
  published?: string | undefined
  /** Names of the other cards that the article names: facts about them come first. */
  otherNames?: string[] | undefined
  /** YYYY-MM-DD. */
  today?: string
  /** Takes the focus when it is drawn: it stands in the place of a card that had it. */
  takesFocus?: boolean
  /** Shows all there is from the start. */
  isOpen?: boolean
  /** Goes to another card. Without it, names of other cards are plain text. */
  onOpen?: ((id: string) => void) | undefined
  /** Puts text on the clipboard; resolves to whether that worked. Without it, facts can't be copied. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined
  /** Controls at the top: back, pin, close. */
  controls?: preact.ComponentChildren
  /** More buttons at the bottom, beside "Show all". */
  actions?: preact.ComponentChildren
  /** What an action opened. */
  panel?: preact.ComponentChildren
}

const shownAtFirst = 3

/** Everything a card says: the few lines that matter at once, the rest when asked for. Texts are text nodes, never HTML. */
export function Card(props: CardProps) {
  const { card, published, otherNames = [], today = localDay(), onOpen, onCopy, controls, actions, panel } = props
  const ownId = useId()
  const headingId = props.headingId ?? `${ownId}-name`
  const [isOpen, setOpen] = useState(props.isOpen ?? false)
  // What is hidden at first is made after the first paint: the card is there a frame after the dwell.
  const [hasMore, setHasMore] = useState(isOpen)
  useEffect(() => setHasMore(true), [])
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (props.takesFocus) article.current?.focus({ preventScroll: true })
  }, [])
  const [copied, setCopied] = useState<{ fact: ShownFact; message: string }>()
  const marks = useSourceMarks(() => setOpen(true))

  const time = cardInTime(card, published, today)
  const { first, rest } = chooseFacts(
    time.facts,
    { otherNames, published: time.from === 'article' ? time.day : undefined },
    shownAtFirst,
  )
  const isLate = time.isOverdue || time.isOlderThanArticle
  // Little was known then: what was found since is said at once, under its own heading.
  const soon = time.later.facts.filter(({ superseded }) => !superseded).slice(0, shownAtFirst - first.length)
  const isAllLater = first.length === 0 && soon.length > 0
  const later = { ...time.later, facts: time.later.facts.filter((fact) => !soon.includes(fact)) }
  const copy = onCopy && ((fact: ShownFact) => copyAs(fact, 'text'))
  const copyAs = async (fact: ShownFact, format: 'text' | 'markdown') => {
    const isDone = await onCopy?.(cite(card, fact, format))
    const done = format === 'text' ? 'Copied as text.' : 'Copied as Markdown.'
    setCopied({ fact, message: isDone ? done : 'The browser did not allow copying.' })
  }
  const map = card.map && <LocatorMap map={card.map} name={card.name} />
  const isPlace = card.kind === 'place' || card.kind === 'region' || card.kind === 'facility'
  const source = card.sources.find(({ number }) => number === marks.active)

  return (
    <article
      class={isOpen ? 'card open' : 'card'}
      aria-labelledby={headingId}
      ref={article}
      tabIndex={-1}
      {...marks.listeners}
    >
      <header>
        <Heading card={card} id={headingId}>
          {controls && <div class="controls">{controls}</div>}
        </Heading>
      </header>
      <div class="body">
        <Definition
          definition={card.definition}
          id={`${headingId}-definition`}
          isLater={time.from === 'article' && whenIs(card.definition.asOf, time.day) === 'later'}
          onOpen={onOpen}
        />
        <h3 class="time">{timeHeading(time, props.isOfArticle ?? false, isAllLater)}</h3>
        {isLate && <Checked card={card} time={time} />}
        {first.length + soon.length === 0 && <p class="by">No fact of this card is known to have held then.</p>}
        <Facts facts={first} onCopy={copy} />
        {soon.length > 0 && !isAllLater && <h3>After this article was published</h3>}
        <Facts facts={soon} onCopy={copy} />
        {!isOpen && <Flags card={card} later={later.facts.length + later.events.length} />}
        {isPlace && (isOpen || hasMore) && map}
        <div class="more" id={`${headingId}-more`} hidden={!isOpen}>
          {(isOpen || hasMore) && (
            <>
              {isPlace && rest.length > 0 && <h3>More facts</h3>}
              <Facts facts={rest} onCopy={copy} />
              <Differ differ={card.differ} day={time.day} />
              <NotToConfuse items={card.notToConfuse} onOpen={onOpen} />
              <Mistakes mistakes={card.mistakes} />
              {time.relations.length > 0 && <h3>Related</h3>}
              <Relations relations={time.relations} onOpen={onOpen} />
              <Later later={later} day={time.day} onCopy={copy} onOpen={onOpen} />
              {!isPlace && map}
              <Timeline time={time} onOpen={onOpen} />
              <NativeNames names={card.native} />
              <SourceList sources={card.sources} active={marks.active} />
            </>
          )}
        </div>
        {isOpen && !isLate && <Checked card={card} time={time} />}
        {panel}
      </div>
      <CardFooter
        source={source}
        copied={copied && { message: copied.message, onMarkdown: () => copyAs(copied.fact, 'markdown') }}
      >
        <button
          type="button"
          class="show-all"
          aria-expanded={isOpen}
          aria-controls={`${headingId}-more`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Show less' : 'Show all'}
        </button>
        {actions}
      </CardFooter>
    </article>
  )
}

/** When the card was last checked; that it is late, or older than the article, is said plainly. */
function Checked({ card, time: { isOverdue, isOlderThanArticle } }: { card: CardView; time: CardInTime }) {
  return (
    <p class={isOverdue || isOlderThanArticle ? 'checked overdue' : 'checked'}>
      Last checked {formatDate(card.reviewed)}
      {isOlderThanArticle && ', before this article was published'}
      {isOverdue && `; a new check was due ${formatDate(card.reviewDue)}`}.
    </p>
  )
}

function timeHeading({ from, day }: CardInTime, isOfArticle: boolean, isAllLater: boolean): string {
  if (from === 'article')
    return `${isAllLater ? 'Known only after' : 'When'} this article was published, ${formatDate(day)}`
  return `As of today, ${formatDate(day)}${isOfArticle ? ' (undated article)' : ''}`
}

/** What waits under "Show all" and is worth knowing of. */
function Flags({ card: { differ, mistakes, notToConfuse }, later }: { card: CardView; later: number }) {
  const flags = [
    differ.length > 0 &&
      (differ.length === 1 ? 'Sources differ on a point' : `Sources differ on ${differ.length} points`),
    mistakes.length > 0 && 'often misreported',
    notToConfuse.length > 0 && 'not to be confused',
    later > 0 && `${later} later ${later === 1 ? 'event or fact' : 'events and facts'}`,
  ].filter((flag) => flag !== false)
  if (!flags.length) return null
  return (
    <ul class="flags">
      {flags.map((flag) => (
        <li key={flag}>{flag.charAt(0).toUpperCase() + flag.slice(1)}</li>
      ))}
    </ul>
  )
}

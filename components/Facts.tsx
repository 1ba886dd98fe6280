import type { CardView } from '../data/card-view.ts'
import { datesIn, type Timed } from './as-of.ts'
import { confidenceNames, formatDate, formatSpan } from './format.ts'
import { Marks } from './Marks.tsx'

export type ShownFact = CardView['facts'][number] & Partial<Timed<unknown>>

interface Props {
  facts: ShownFact[]
  onCopy?: ((fact: ShownFact) => void) | undefined
}

export function Facts({ facts, onCopy }: Props) {
  if (!facts.length) return null
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.label + fact.value} class={`fact ${fact.confidence}${fact.superseded ? ' withdrawn' : ''}`}>
          <dt>{fact.label}</dt>{' '}
          <dd>
            <Value fact={fact} />
            <Marks marks={fact.marks} />
            {onCopy && (
              <button
                type="button"
                class="copy"
                title="Copy with its sources"
                aria-label={`Copy “${fact.label}” with its sources`}
                onClick={() => onCopy(fact)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M5.5 3.5v-1h8v9h-2M2.5 5.5h7v8h-7z" />
                </svg>
              </button>
            )}
            <Origin fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The value with how sure it is and of when. A withdrawn one is struck through. */
function Value({ fact }: { fact: ShownFact }) {
  const { value, confidence, superseded, endedLater, tellsLater } = fact
  const span = spanOf(fact)
  return (
    <>
      {confidenceNames[confidence] && (
        <>
          <span class="tag">{confidenceNames[confidence]}</span>{' '}
        </>
      )}
      {superseded ? <s>{value}</s> : value}
      {span && <span class="dates"> ({span})</span>}
      {endedLater && <span class="dates"> (ended {formatDate(endedLater)}, after the article)</span>}
      {tellsLater && !endedLater && <span class="dates"> (includes what came after the article)</span>}
    </>
  )
}

/** Who says so; why it was withdrawn. */
function Origin({ fact: { attribution, superseded } }: { fact: ShownFact }) {
  return (
    <>
      {attribution && <span class="by">According to {attribution.replace(/^(An?|The|Several|Some) /, lower)}</span>}
      {superseded && <span class="withdrawal">Withdrawn: {superseded.reason}</span>}
    </>
  )
}

function spanOf({ value, validFrom, validTo, asOf, endedLater, standing }: ShownFact): string {
  // "Signed: 29 February 2020 ..." needs no "since 29 Feb 2020".
  if (validFrom && (!validTo || validTo === validFrom) && datesIn(value).includes(validFrom)) return ''
  const dates = { ...(validFrom && { validFrom }), ...(validTo && { validTo }), ...(asOf && { asOf }) }
  if (endedLater) return validFrom ? `since ${formatDate(validFrom)}` : ''
  const span = formatSpan(dates)
  return standing === 'around' ? `${span}, day not known: before or after the article` : span
}

const lower = (text: string) => text.toLowerCase()

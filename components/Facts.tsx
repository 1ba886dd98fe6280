import type { CardView } from '../data/card-view.ts'
import { formatSpan } from './format.ts'
import { Marks } from './Marks.tsx'

type Fact = CardView['facts'][number]

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.label + fact.value}>
          <dt>{fact.label}</dt>
          <dd>
            <Value fact={fact} /> <Marks marks={fact.marks} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The value with how sure it is, by whom, and of when. A withdrawn one is struck through, with the reason. */
function Value({ fact }: { fact: Fact }) {
  const { value, confidence, attribution, superseded } = fact
  const span = formatSpan(fact)
  return (
    <>
      {superseded ? <s>{value}</s> : value}
      {superseded && <span class="by"> Withdrawn: {superseded.reason}</span>}
      {confidence !== 'established' && (
        <>
          {' '}
          <span class="tag">{confidence}</span>
        </>
      )}
      {attribution && <span class="by"> {attribution}</span>}
      {span && <span class="dates"> ({span})</span>}
    </>
  )
}

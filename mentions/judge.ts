// What a candidate means, of the readings that it has: objections rule them out, support decides between the rest.
import type { AliasData } from './lexicon.ts'
import { objectionTo } from './objections.ts'
import {
  type Article,
  idOf,
  type Judged,
  type Objection,
  type Place,
  type Rejection,
  type Verdict,
} from './resolution.ts'
import { supportFor } from './support.ts'

const unsupported: [Objection, string] = ['unsupported', '']
const rival: [Objection, string] = ['rival', '']

function rejection(article: Article, alias: AliasData, [why, words]: [Objection, string]): Rejection {
  return { card: idOf(article, alias.card), why, words }
}

/** Most names have one reading. Where nothing has changed since the last pass, the judgement stands. */
function judgeOnly(place: Place, alias: AliasData, article: Article): Judged {
  const objection = objectionTo(place, alias, article)
  const best = objection ? undefined : supportFor(place, alias, article)
  const last = place.last
  if (last && last.best === best && (best || last.objection === objection)) return last
  place.last = best
    ? { place, best, rejected: [] }
    : { place, rejected: [rejection(article, alias, objection ?? unsupported)], objection }
  return place.last
}

/** The best reading of a candidate, if one stands, and why the others fell. Two equally good ones both fall. */
export function judge(place: Place, article: Article): Judged {
  if (place.settled) return place.settled
  const { aliases } = place.candidate
  if (aliases.length === 1) return judgeOnly(place, aliases[0] as AliasData, article)
  const rejected: Rejection[] = []
  const verdicts: Verdict[] = []
  for (const alias of aliases) {
    const objection = objectionTo(place, alias, article)
    const verdict = objection ? undefined : supportFor(place, alias, article)
    if (verdict) verdicts.push(verdict)
    else rejected.push(rejection(article, alias, objection ?? unsupported))
  }
  if (verdicts.length > 1) verdicts.sort((a, b) => b.weight - a.weight)
  const [best, second] = verdicts
  const isTie = best && second && best.weight === second.weight
  for (const { alias } of isTie ? verdicts : verdicts.slice(1)) rejected.push(rejection(article, alias, rival))
  return best && !isTie ? { place, best, rejected } : { place, rejected }
}

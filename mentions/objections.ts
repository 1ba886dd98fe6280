// What forbids a reading at one place, whatever supports it elsewhere.
import { definitionAt } from './definitions.ts'
import type { AliasData } from './lexicon.ts'
import { type Article, isUnmistakable, type Objection, type Place } from './resolution.ts'
import { isShouted, longerName, otherBearer, otherSurname } from './surroundings.ts'

/** A cue this close speaks of this very place, in UTF-16 units. */
const nearby = 70

/** The first objection to reading this alias here, with the words it rests on; or undefined. */
export function objectionTo(place: Place, alias: AliasData, article: Article): [Objection, string] | undefined {
  const { block, candidate, surface } = place
  const { start, end } = candidate
  const longer = longerName(block.text, start, end)
  if (longer) return ['longer-name', longer]
  if (isUnmistakable(alias)) return undefined

  const definition = definitionAt(place, article)
  if (definition) return definition.card === alias.card ? undefined : ['other-expansion', definition.words]
  if (alias.isCaseSensitive && isShouted(block.text, start, end)) return ['shouted', surface]
  const other = otherPerson(place, alias, article)
  if (other) return ['other-person', other]
  const against = againstNearby(place, alias, article)
  return against === undefined ? undefined : ['against', against]
}

function otherPerson({ block, candidate, surface }: Place, alias: AliasData, article: Article): string | undefined {
  const { start, end } = candidate
  const isOneWord = !/\s/.test(surface)
  const isPerson = article.lexicon.cards[alias.card]?.isPerson
  const bearer = isOneWord ? otherBearer(block.text, start, end) : undefined
  if (bearer) return `${bearer.text} ${surface}`
  if (alias.isAlone || (!isOneWord && !isPerson)) return undefined
  const surname = otherSurname(block.text, start, end)
  if (surname) return `${surface} ${surname.text}`
  return isPerson && article.lastBearer.get(surface) === 'other' ? surface : undefined
}

/** A cue against this reading close by, unless one for it is as close. */
function againstNearby({ block, candidate }: Place, alias: AliasData, { lexicon }: Article): string | undefined {
  const isNear = ({ start }: { start: number }) => start > candidate.start - nearby && start < candidate.end + nearby
  const near = block.cues.filter(isNear).map(({ cue }) => cue)
  const against = near.filter((cue) => alias.againstCues?.includes(cue))
  const support = near.filter((cue) => alias.contextCues?.includes(cue))
  return against.length > support.length ? lexicon.cues[against[0] as number] : undefined
}

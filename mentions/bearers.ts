// Whose a name is from here on: the person's whom it was last used for, or somebody's or something's that has no card.
import type { AliasData } from './lexicon.ts'
import { isSpace } from './neighbours.ts'
import { isNewsBeside } from './other-person.ts'
import { type Article, inPassing, isAcronym, type Judged, ofBlocked, ofOther } from './resolution.ts'
import { isSurePlace } from './support.ts'

/** Notes what a place was found to mean for the names that follow. */
export function noteBearer(judged: Judged, article: Article): void {
  const { bearers, calledSo, lastOther } = article
  const { best, place } = judged
  const { block, candidate, index, surface } = place
  if (best && isPerson(best.alias, article)) {
    const surname = lastWord(surface)
    const known = bearers.get(surname) ?? []
    const { card } = best.alias
    if (known.at(-1) !== card) {
      // Who is still named in full, where another is called by the surname alone, is not who is meant by it.
      const isBehind = known.includes(card)
        ? surface !== surname && calledSo.has(surname)
        : known.length && isKin(block.text, candidate.start)
      const others = known.filter((other) => other !== card)
      bearers.set(surname, isBehind ? [card, ...others] : [...others, card])
      if (known.length && !isBehind) calledSo.delete(surname)
    }
    if (surface === surname) calledSo.add(surname)
    // "He still gets messages meant for Donald Trump": named once, in passing, in an article on another Trump.
    if (known.length || (lastOther.get(surname) ?? ofBlocked) === ofBlocked) lastOther.delete(surname)
    else if (!calledSo.has(surname)) lastOther.set(surname, inPassing(index))
  } else if (best) {
    if (lastOther.size && best.alias.isUnmistakable) lastOther.delete(surface.split(' ', 1)[0] as string)
  } else if (!candidate.aliases.length) {
    // "Hunter Biden": the surname is his until the other one is named, unless that one has been.
    const surname = lastWord(surface)
    if (!bearers.has(surname)) lastOther.set(surname, ofBlocked)
  } else if (isOthersName(judged, article)) {
    lastOther.set(surface, ofOther)
  } else if (lastOther.has(surface) && isPerson(candidate.aliases[0], article)) {
    lastOther.set(surface, ofOther)
    calledSo.add(surface)
  }
}

const isPerson = (alias: AliasData | undefined, { lexicon }: Article) =>
  alias !== undefined && lexicon.cards[alias.card]?.sort === 'person'

const kin = '(?:uncle|nephew|brother|cousin|(?:grand)?(?:son|father)|daughter|sister|wife|widow)s?'
const ofKin = new RegExp(`\\b${kin} (?:of|to) [^.;:,]{0,50}$|\\b([Hh]is|[Hh]er|whose) (\\w+ )?${kin},? $`)

/** Whether somebody new is named there only as another's relative ("the uncle of Interior Minister Siraj Haqqani"), who goes on being meant. */
function isKin(text: string, start: number): boolean {
  return ofKin.test(text.slice(Math.max(0, start - 80), start))
}

/**
 * Whether the name is somebody else's from here on. What only follows it ("Wagner trucks", "CNN Plus") says so of no name that is sure
 * elsewhere, nor of an acronym that stands alone; and of a place nothing does in our setting, for bodies are called after it on either
 * side ("Amnesty Iran", "Kabul Eagles").
 */
function isOthersName({ place, rejected }: Judged, article: Article): boolean {
  const { surface, candidate } = place
  const asPlace = candidate.aliases.find((alias) => isSurePlace(alias, article))
  if (asPlace && isNewsBeside(asPlace, article)) return false
  const isSure =
    asPlace !== undefined ||
    candidate.aliases.some(({ card, isAlone }) => (isAlone && isAcronym(surface)) || article.named.has(card))
  return rejected.some(
    ({ why, words }) => why === 'other-person' && words !== surface && !(isSure && words.startsWith(surface)),
  )
}

function lastWord(name: string): string {
  let from = name.length
  while (from > 0 && !isSpace(name.charCodeAt(from - 1))) from--
  return name.slice(from)
}

// Whether the word after a name makes the two a longer one.
import type { Candidate } from './find-mentions.ts'
import { isCapital } from './letters.ts'
import type { English, Lexicon } from './lexicon.ts'
import { isDescriptive } from './longer-names.ts'
import { after, isTitleCase, type Neighbour } from './neighbours.ts'
import { type Block, sortOf } from './resolution.ts'

const smallA = 97
const smallZ = 122

/**
 * The capitalised word after a name that makes the two a longer one ("Pentagon Motorsport", "Omar Abdullah"): any, unless it describes,
 * begins another name, is a title or leads to one ("Pentagon Press Secretary"), or leaves a place one ("Kabul Province"). Where every
 * word has a capital, only a sure head makes it so, or `isSureOfCapitals`.
 */
export function goesOnWith(
  block: Block,
  candidate: Candidate,
  isSureOfCapitals: boolean,
  lexicon: Lexicon,
): Neighbour | undefined {
  const { text } = block
  const { start, end } = candidate
  const { english } = lexicon
  // Most names are followed by a word in small letters. "The group's emir Iyad Ag Ghaly": a title. "The 9/11 Generation": no first name.
  const second = text.charCodeAt(end + 1)
  if ((second >= smallA && second <= smallZ) || !isCapital(text.charCodeAt(start))) return undefined
  const next = after(text, end)
  if (!next?.isCapitalised || !next.isSpaced || isDescriptive(next, english)) return undefined
  if (!isSureOfCapitals && !english.sureHeads.has(next.folded) && isTitleCase(text, start, end)) return undefined
  if (beginsName(block, next.start) || leadsToTitle(text, next, english)) return undefined
  const sort = sortOf(candidate, lexicon)
  // "Under the Doha Agreement Washington had pledged": a country, or a government by its city.
  if (sort === 'event' && english.countries.has(next.folded)) return undefined
  return sort === 'place' && english.afterPlace.has(next.folded) ? undefined : next
}

function leadsToTitle(text: string, first: Neighbour, { titles }: English): boolean {
  for (let word: Neighbour | undefined = first; word?.isCapitalised; word = after(text, word.start + word.text.length))
    if (titles.has(word.folded)) return true
  return false
}

/** Whether another name begins there, sure or of several words: two names side by side ("Afghanistan Zalmay Khalilzad"). */
function beginsName({ candidates, text }: Block, start: number): boolean {
  const there = candidates.find((candidate) => candidate.start === start)
  return there?.aliases.some(({ isAlone }) => isAlone || /\s/.test(text.slice(start, there.end))) ?? false
}

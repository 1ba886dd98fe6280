// What the article says for a reading.
import { definitionAt } from './definitions.ts'
import { hasCapital } from './letters.ts'
import { type AliasData, settingCue } from './lexicon.ts'
import { isNewsBeside } from './other-person.ts'
import { type Article, type Definition, idOf, isAcronym, type Place, type Verdict } from './resolution.ts'

/** A form that can hardly mean anything else. */
export const certain = (alias: AliasData): Verdict => ({ alias, rule: 'alone', support: [], weight: 100 })

const alone = (alias: AliasData): Verdict => ({ alias, rule: 'alone', support: [], weight: 90 })

/** So many cards related to a name's, all named for sure, make up for context that its card does not list. A surname is too common. */
const leastNeighbours = 2

/** The reading with what supports it, or undefined if that is not enough. */
export function supportFor(place: Place, alias: AliasData, article: Article): Verdict | undefined {
  if (alias.isUnmistakable) return certain(alias)
  const definition = definitionAt(place, article)
  if (definition?.card === alias.card) return { alias, rule: 'expansion', support: [definition.words], weight: 50 }
  if (isWord(alias, article)) return supportOf(alias, article, place)
  const verdict = generalSupport(alias, article)
  const isOnlyReading = place.candidate.aliases.length === 1
  if (!verdict) {
    if (isWhereabouts(place, alias, article) && namesAgainst(alias, article).length < 2) return alone(alias)
    // "The al-Shabaab of Somalia", in an article about another; "Isis held Mosul", beside a river of that name.
    const beside = isOnlyReading
      ? cuesNearby(place, alias, besideIt).filter((cue) => hasCapital(article.lexicon.cues[cue] as string))
      : cuesNearby(place, alias, ofThisPlace)
    return beside.length
      ? { alias, rule: 'context', support: wordsOf(beside, article), weight: beside.length * 5 }
      : undefined
  }
  // With no other reading beside it, nobody asks for more.
  if (alias.isAlone || isOnlyReading) return verdict
  const isLastBearer = article.bearers.get(place.surface)?.at(-1) === alias.card
  return {
    ...verdict,
    weight: verdict.weight + (isLastBearer ? 40 : 0) + cuesNearby(place, alias, ofThisPlace).length * 5,
  }
}

/** "He left Kabul at 17", "the Kabul-born cook", on the page of a restaurant: where somebody is or comes from is a place. */
export function isWhereabouts({ block: { text }, candidate }: Place, alias: AliasData, article: Article): boolean {
  const { start, end } = candidate
  if (!isSurePlace(alias, article)) return false
  return /[\s"“](from|in|left|fled) $/i.test(text.slice(Math.max(0, start - 6), start)) || text.startsWith('-born', end)
}

/** A place whose name can stand alone. */
export const isSurePlace = ({ card, isAlone }: AliasData, { lexicon }: Article): boolean =>
  isAlone && lexicon.cards[card]?.sort === 'place'

/** Of the words against a reading, the names: those of where another Jalalabad is ("Fazilka", "Punjab Police"). */
const namesAgainst = ({ againstCues = [] }: AliasData, { cues, lexicon }: Article) =>
  againstCues.filter((cue) => cues.has(cue) && hasCapital(lexicon.cues[cue] as string))

/** What the article says for a reading wherever it stands; worked out again when more cards are sure. */
function generalSupport(alias: AliasData, article: Article): Verdict | undefined {
  const known = article.supports.get(alias)
  if (known?.sure === article.sure.size) return known.verdict
  const verdict = supportOf(alias, article)
  article.supports.set(alias, { sure: article.sure.size, verdict })
  return verdict
}

/** A word in small letters that needs context: it has its plain sense in any article, and only what stands close by speaks for the special one. */
function isWord({ card, text, isAlone }: AliasData, { lexicon }: Article): boolean {
  return !isAlone && lexicon.cards[card]?.sort === 'noun' && !hasCapital(text) && !text.includes(' ')
}

/** `place` is given for a word: there, what is near counts and nothing else. */
function supportOf(alias: AliasData, article: Article, place?: Place): Verdict | undefined {
  const { lexicon, sure, cues } = article
  const sort = lexicon.cards[alias.card]?.sort
  // Bombs go off in restaurants too: in our setting, "menu" says nothing of a place, though "Kyrgyzstan" does.
  const isPlaceInSetting = sort === 'place' && cues.has(settingCue)
  const against = isPlaceInSetting
    ? namesAgainst(alias, article)
    : (alias.againstCues?.filter((cue) => cues.has(cue)) ?? [])
  // A common noun, or an acronym with a known other meaning, wants the setting too: one word of such news, or a sure name. Other
  // names do only where their other meaning shows ("a restaurant called Kabul").
  const mayBeOther = against.length > 0 || (alias.againstCues !== undefined && isAcronym(alias.text))
  const isPlain = sort !== 'noun' && !mayBeOther
  if (alias.isAlone && isPlain) return alone(alias)
  const related = (lexicon.cards[alias.card]?.related ?? []).filter((card) => sure.has(card))
  if (alias.isAlone) {
    const isInSetting = isNewsBeside(alias, article) || alias.contextCues?.some((cue) => cues.has(cue))
    const isOutweighed =
      against.length > 0 && against.length >= 1 + Math.min(related.length, 3) + (article.named.has(alias.card) ? 3 : 0)
    return isInSetting && !isOutweighed ? alone(alias) : undefined
  }
  const speaking = place ? cardsNearby(place) : sure
  const cards = (alias.contextCards ?? []).filter((card) => speaking.has(card) && sure.has(card))
  const words = place ? cuesNearby(place, alias) : (alias.contextCues ?? []).filter((cue) => cues.has(cue))
  const isNamed = place ? article.named.has(alias.card) : sure.has(alias.card)
  const neighbours = place || sort === 'person' ? [] : related
  const strength = (isNamed ? 3 : 0) + cards.length + words.length + Math.floor(neighbours.length / leastNeighbours)
  if (strength <= against.length) return undefined
  const isNamedInFull = isNamed && article.namedInFull.has(alias.card)
  return {
    alias,
    rule: isNamedInFull ? 'full-name' : 'context',
    support: [
      ...[
        ...new Set([
          ...(isNamed ? [alias.card] : []),
          ...cards,
          ...(neighbours.length >= leastNeighbours ? neighbours : []),
        ]),
      ].map((card) => idOf(article, card)),
      ...wordsOf(words, article),
    ],
    weight: strength - against.length + related.length * 0.1,
  }
}

const wordsOf = (cues: number[], { lexicon }: Article) => cues.map((cue) => lexicon.cues[cue] as string)

// How far around a place its cues are looked for, in UTF-16 units.
const nearby = 150
/** A cue this close speaks of this very place. */
export const ofThisPlace = 70
/** So close, a cue does it whatever the rest of the article is about. */
const besideIt = 20
/** Two of them so close say which of two bodies is meant. */
const aroundIt = 40

/**
 * Whether this very place speaks for the reading, whatever the text explains the acronym as: by two cues beside it ("the prosecutor of the
 * ICC in The Hague"), or a related person, right beside it in the paragraph that explains it ("Hemedti's RSF").
 */
export function isMeantAt(place: Place, alias: AliasData, { lexicon }: Article, { block }: Definition): boolean {
  const related = lexicon.cards[alias.card]?.related ?? []
  const reach = block === place.index ? besideIt : nearby
  const isBesideRelated = [...cardsNearby(place, reach)].some(
    (card) => related.includes(card) && lexicon.cards[card]?.sort === 'person',
  )
  return isBesideRelated || cuesNearby(place, alias, aroundIt).length >= 2
}

function cuesNearby({ block, candidate }: Place, { contextCues = [] }: AliasData, within = nearby): number[] {
  const found = block.cues.filter(
    ({ cue, start }) => contextCues.includes(cue) && start > candidate.start - within && start < candidate.end + within,
  )
  return [...new Set(found.map(({ cue }) => cue))]
}

function cardsNearby({ block, candidate }: Place, within = nearby): Set<number> {
  const near = block.candidates.filter(
    ({ start, end }) => end > candidate.start - within && start < candidate.end + within,
  )
  return new Set(near.flatMap(({ aliases }) => aliases.map(({ card }) => card)))
}

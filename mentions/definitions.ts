// Which acronyms the article itself explains, and as what.
import { expansionNear, isSpelledBy, type Phrase, phrasesByInitials } from './expansions.ts'
import type { Candidate } from './find-mentions.ts'
import { foldText } from './fold-text.ts'
import { lettersOf } from './letters.ts'
import { aliasesOf, type Lexicon } from './lexicon.ts'
import { type Article, type Block, type Definition, isAcronym, type Place } from './resolution.ts'

/** Writers explain an acronym early; further down is not looked for phrases. UTF-16 units. */
const earlyPart = 20_000
/** Nor is an acronym explained after so many uses. */
const mostExplained = 5

/** Collects what the text says of the acronyms among the candidates, in steps. */
export function* readDefinitions(places: Place[], article: Article): Generator<void, void> {
  const acronyms = places.filter(
    ({ surface, candidate }) => isAcronym(surface) && !candidate.aliases.some(({ isUnmistakable }) => isUnmistakable),
  )
  if (!acronyms.length) return
  const seen = new Map<string, number>()
  for (const place of acronyms) {
    const { candidate, block, index, surface } = place
    const times = (seen.get(surface) ?? 0) + 1
    seen.set(surface, times)
    if (times > mostExplained) continue
    const words = expansionNear(block.text, candidate.start, candidate.end)
    if (words !== undefined) define(place, { block: index, offset: candidate.start, words }, article)
    yield
  }
  // What stands in brackets beside it says more than a phrase somewhere with its initials, unless it comes later.
  const once = new Map(
    acronyms
      .filter((place) => !article.definitions.get(place.surface)?.some((definition) => isBefore(definition, place)))
      .map((place) => [place.surface, place]),
  )
  const phrases = yield* earlyPhrases(article, once)
  for (const place of once.values()) {
    yield
    for (const { block, phrase } of phrases.get(place.surface) ?? []) {
      define(place, { block, offset: phrase.start, words: phrase.words }, article)
    }
  }
  for (const definitions of article.definitions.values()) {
    definitions.sort((a, b) => a.block - b.block || a.offset - b.offset)
  }
}

/** By acronym, of those wanted: the phrases of the early part that spell it, with their blocks. */
function* earlyPhrases(
  { blocks }: Article,
  wanted: { has(acronym: string): boolean },
): Generator<void, Map<string, { block: number; phrase: Phrase }[]>> {
  const found = new Map<string, { block: number; phrase: Phrase }[]>()
  let read = 0
  for (let block = 0; block < blocks.length && read < earlyPart; block++) {
    const { text, candidates } = blocks[block] as Block
    for (const [initials, phrase] of phrasesByInitials(text.slice(0, earlyPart), wanted)) {
      if (candidates.some((candidate) => isPartOf(phrase, candidate))) continue
      const list = found.get(initials)
      if (list) list.push({ block, phrase })
      else found.set(initials, [{ block, phrase }])
    }
    read += text.length
    yield
  }
  return found
}

/** "Islamic State in Iraq" of "Islamic State in Iraq and Syria" is no name that ISI could be short for. */
function isPartOf({ start, words }: Phrase, candidate: Candidate): boolean {
  const end = start + words.length
  return candidate.start <= start && end <= candidate.end && words.length < candidate.end - candidate.start
}

function define(place: Place, found: Omit<Definition, 'card'>, article: Article): void {
  const { surface, candidate } = place
  const known = candidate.aliases.find((alias) => isNameOf(found.words, alias.card, article.lexicon))
  const card = known?.card ?? cardNamedBefore(place)
  // A phrase that does not spell the acronym says nothing against a name that stands alone.
  const isSaying =
    card !== undefined || isSpelledBy(found.words, surface) || !candidate.aliases.some(({ isAlone }) => isAlone)
  if (!isSaying) return
  const list = article.definitions.get(surface) ?? []
  list.push({ ...found, card })
  article.definitions.set(surface, list)
}

function isNameOf(words: string, card: number, lexicon: Lexicon): boolean {
  const letters = lettersOf(foldText(words))
  return aliasesOf(card, lexicon).some(({ text }) => text.length > 5 && letters.includes(foldedLetters(text)))
}

/** Of the aliases that definitions were compared with: the same few, again and again. */
const lettersByName = new Map<string, string>()

function foldedLetters(name: string): string {
  const letters = lettersByName.get(name) ?? lettersOf(foldText(name))
  lettersByName.set(name, letters)
  return letters
}

/** The card of the name that ends right before the bracket the acronym stands in. */
function cardNamedBefore({ block, candidate }: Place): number | undefined {
  const before = block.candidates.find(
    ({ end }) => end < candidate.start && /^["”’']?\s*[([]["“‘']?$/.test(block.text.slice(end, candidate.start)),
  )
  return candidate.aliases.find(({ card }) => before?.aliases.some((alias) => alias.card === card))?.card
}

/** What the acronym means here: by the last definition before it, or the first after it. */
export function definitionAt(place: Place, { definitions }: Article): Definition | undefined {
  const list = definitions.get(place.surface)
  return list?.findLast((definition) => isBefore(definition, place)) ?? list?.[0]
}

const isBefore = ({ block, offset }: Definition, { index, candidate }: Place) =>
  block < index || (block === index && offset <= candidate.start)

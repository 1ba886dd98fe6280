// Which acronyms the article itself explains, and as what.
import { expansionNear, phraseWithInitials } from './expansions.ts'
import type { Lexicon } from './lexicon.ts'
import { type Article, type Definition, isAcronym, isUnmistakable, type Place } from './resolution.ts'

/** Writers explain an acronym early; further down is not looked for phrases. UTF-16 units. */
const earlyPart = 20_000

/** Collects what the text says of the acronyms among the candidates. */
export function readDefinitions(places: Place[], article: Article): void {
  for (const place of places) {
    const { surface, candidate, block, index } = place
    if (!isAcronym(surface) || candidate.aliases.some(isUnmistakable)) continue
    const bracketed = expansionNear(block.text, candidate.start, candidate.end)
    if (bracketed !== undefined) define(place, { block: index, offset: candidate.start, words: bracketed }, article)
    if (!article.definitions.has(`phrases ${surface}`)) {
      article.definitions.set(`phrases ${surface}`, [])
      readPhrases(place, article)
    }
  }
  for (const definitions of article.definitions.values()) {
    definitions.sort((a, b) => a.block - b.block || a.offset - b.offset)
  }
}

function readPhrases(place: Place, article: Article): void {
  let read = 0
  for (const [index, { text }] of article.blocks.entries()) {
    const phrase = phraseWithInitials(text, place.surface)
    if (phrase) define(place, { block: index, offset: phrase.start, words: phrase.words }, article)
    read += text.length
    if (read > earlyPart) return
  }
}

function define({ surface, candidate }: Place, found: Omit<Definition, 'card'>, article: Article): void {
  const known = candidate.aliases.find(({ card }) => isNameOf(found.words, card, article.lexicon))
  const list = article.definitions.get(surface) ?? []
  list.push({ ...found, card: known?.card })
  article.definitions.set(surface, list)
}

function isNameOf(words: string, card: number, { aliases }: Lexicon): boolean {
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return aliases.some((alias) => alias.card === card && alias.text.length > 5 && key(words).includes(key(alias.text)))
}

/** What the acronym means here: by the last definition before it, or the first after it. */
export function definitionAt({ surface, candidate, index }: Place, { definitions }: Article): Definition | undefined {
  const list = definitions.get(surface)
  if (!list?.length) return undefined
  const isBefore = ({ block, offset }: Definition) => block < index || (block === index && offset <= candidate.start)
  return list.findLast(isBefore) ?? list[0]
}

// Pure: cards -> the lexicon that goes into pages. Facts stay behind; only names, and what decides between them, travel.

import { english, type WordClass } from '../mentions/english.ts'
import { foldedWords } from '../mentions/forms.ts'
import { type AliasData, formsOf, type LexiconCard, type LexiconData } from '../mentions/lexicon.ts'
import { compileTrie } from '../mentions/trie.ts'
import { wordsOf } from '../mentions/words.ts'
import type { Alias } from './card-parts.ts'
import { otherSpellings } from './romanisations.ts'
import type { Card } from './schema.ts'
import { tailLines } from './tail-lines.ts'

export function compileLexicon(cards: Card[]): LexiconData {
  const indexOf = new Map(cards.map(({ id }, i) => [id, i]))
  const cues = new Map<string, number>()
  const cueOf = (text: string) => {
    if (!cues.has(text)) cues.set(text, cues.size)
    return cues.get(text) as number
  }
  const listed = new Set(cards.flatMap((card) => card.aliases.map(({ text }) => foldedForm(text))))
  const aliases = cards.flatMap((card, index) =>
    inAllSpellings(card, listed).map((alias) => compileAlias(alias, index, indexOf, cueOf)),
  )
  return withTrie({
    cards: cards.map((card, index) => ({
      id: card.id,
      sort: sortOf(card),
      ...(sortOf(card) === 'event' && { years: yearsOf(card) }),
      related: relatedTo(card, cards)
        .flatMap((id) => indexOf.get(id) ?? [])
        .filter((other) => other !== index),
    })),
    aliases,
    blocks: [...new Set(cards.flatMap(({ blocks }) => blocks ?? []))],
    cues: [...cues.keys()],
    english: Object.fromEntries(
      Object.entries(english).map(([name, words]) => [name, words.trim().replace(/\s+/g, ' ')]),
    ) as Record<WordClass, string>,
    tailLines,
  })
}

/** The aliases of a card, and what else they are written like, unless some card lists that form itself. */
function inAllSpellings({ aliases }: Card, listed: ReadonlySet<string>): Alias[] {
  const others = aliases.flatMap((alias) => otherSpellings(alias.text).map((text) => ({ ...alias, text })))
  const isNew = ({ text }: Alias, i: number) =>
    !listed.has(foldedForm(text)) && others.findIndex((other) => other.text === text) === i
  return [...aliases, ...others.filter(isNew)]
}

const foldedForm = (text: string) => foldedWords(text, wordsOf(text))

export function withTrie(data: Omit<LexiconData, 'trie'>): LexiconData {
  return { ...data, trie: compileTrie(formsOf(data)) }
}

function sortOf({ kind }: Card): LexiconCard['sort'] {
  if (kind === 'person') return 'person'
  if (kind === 'event' || kind === 'agreement') return 'event'
  if (kind === 'place' || kind === 'region') return 'place'
  return kind === 'concept' || kind === 'community' || kind === 'weapon' ? 'noun' : 'body'
}

/** The years in an event's name ("War in Afghanistan (2001–2021)"); or the one in its definition; or those of its timeline. */
function yearsOf({ name, fullName = '', id, definition, events }: Card): [number, number] {
  const yearsIn = (text: string) => [...new Set(text.match(/\b(19|20)\d\d\b/g))]
  const named = yearsIn(`${name} ${fullName} ${id}`)
  const defined = yearsIn(definition.text)
  const told = events.map(({ date }) => date.slice(0, 4))
  const years = (named.length ? named : defined.length === 1 ? defined : told).map(Number)
  return [Math.min(...years), Math.max(...years)]
}

function compileAlias(
  { text, match, caseSensitive, context = [], against = [] }: Alias,
  card: number,
  indexOf: Map<string, number>,
  cueOf: (text: string) => number,
): AliasData {
  const alias: AliasData = { text, card, isAlone: match === 'alone' }
  if (caseSensitive) alias.isCaseSensitive = true
  const contextCards = context.flatMap((item) => indexOf.get(item) ?? [])
  const contextCues = context.filter((item) => !indexOf.has(item)).map(cueOf)
  if (contextCards.length) alias.contextCards = contextCards
  if (contextCues.length) alias.contextCues = contextCues
  if (against.length) alias.againstCues = against.map(cueOf)
  return markUnmistakable(alias)
}

/** Notes of a form that it can hardly mean anything else. */
export function markUnmistakable(alias: AliasData): AliasData {
  return alias.isAlone && !alias.againstCues && /[\s-]|\p{N}/u.test(alias.text)
    ? { ...alias, isUnmistakable: true }
    : alias
}

/** Cards that a relation connects with this one, whichever of the two it is written on. */
function relatedTo(card: Card, cards: Card[]): string[] {
  const outgoing = card.relations.map((relation) => relation.card)
  const incoming = cards
    .filter(({ relations }) => relations.some((relation) => relation.card === card.id))
    .map(({ id }) => id)
  return [...new Set([...outgoing, ...incoming])]
}

// Which card a candidate means, if any, given the whole article. No statistics: rules that can say why.
//
// Methods: collective linking by relatedness in a graph of entities (Hoffart et al., "Robust Disambiguation of Named Entities in
// Text", EMNLP 2011; Milne & Witten, "Learning to Link with Wikipedia", CIKM 2008), reduced to counting sure neighbours;
// one sense per discourse (Gale, Church & Yarowsky, 1992); acronyms by their expansion in the text (Schwartz & Hearst,
// "A Simple Algorithm for Identifying Abbreviation Definitions", PSB 2003); names licensed by fuller names, as in coreference sieves
// (Raghunathan et al., "A Multi-Pass Sieve for Coreference Resolution", EMNLP 2010): surest first, each pass sees the last one's result.
import { expansionNear } from './expansions.ts'
import type { Candidate, Found } from './find-mentions.ts'
import type { AliasData, Lexicon } from './lexicon.ts'
import { isShouted, longerName, otherBearer, otherSurname } from './surroundings.ts'

/** A block of the article with what was found in it. */
export interface Block extends Found {
  text: string
}

export type Rule = 'alone' | 'expansion' | 'full-name' | 'context'

export type Objection =
  | 'longer-name'
  | 'other-person'
  | 'other-expansion'
  | 'against'
  | 'unsupported'
  | 'shouted'
  | 'rival'

export interface Rejection {
  card: string
  why: Objection
  /** The words that speak against it, or '' where support is just missing. */
  words: string
}

/** Offsets are UTF-16 units into the text of the block with this index, half-open. */
export interface Mention {
  block: number
  start: number
  end: number
  card: string
  alias: string
  rule: Rule
  /** The cards, cues or expansion that support it. */
  support: string[]
  rejected: Rejection[]
}

/** A candidate that became no mention. */
export interface RejectedCandidate {
  block: number
  start: number
  end: number
  rejected: Rejection[]
}

export interface Resolution {
  mentions: Mention[]
  rejected: RejectedCandidate[]
}

/** Everything known of the article while it is read. */
interface Article {
  lexicon: Lexicon
  cues: Set<number>
  /** Cards named for sure so far. */
  sure: Set<number>
  /** Surface forms that the text itself expands: to a card, or to something else. */
  expanded: Map<string, { card: number | undefined; words: string }>
}

interface Verdict {
  alias: AliasData
  rule: Rule
  support: string[]
  weight: number
}

/** Resolves all candidates of an article together. Results are in reading order. */
export function resolve(blocks: Block[], lexicon: Lexicon): Resolution {
  const article: Article = { lexicon, cues: new Set(), sure: new Set(), expanded: new Map() }
  for (const block of blocks) for (const cue of block.cues) article.cues.add(cue)
  const open = blocks.flatMap((block, index) => block.candidates.map((candidate) => ({ block, index, candidate })))

  for (const { block, candidate } of open) {
    for (const alias of candidate.aliases) {
      if (alias.isAlone && !longerName(block.text, candidate.start, candidate.end)) article.sure.add(alias.card)
    }
  }
  for (const { block, candidate } of open) readExpansion(block.text, candidate, article)

  // Context may rest on cards that themselves needed context: repeat until nothing new is sure, at most a few times.
  for (let pass = 0, before = -1; pass < 3 && before !== article.sure.size; pass++) {
    before = article.sure.size
    for (const { block, candidate } of open) {
      const { best } = judge(block.text, candidate, article)
      if (best) article.sure.add(best.alias.card)
    }
  }

  const resolution: Resolution = { mentions: [], rejected: [] }
  for (const { block, index, candidate } of open) {
    const { best, rejected } = judge(block.text, candidate, article)
    const place = { block: index, start: candidate.start, end: candidate.end }
    if (best) {
      const { alias, rule, support } = best
      const card = (lexicon.cards[alias.card] as { id: string }).id
      resolution.mentions.push({ ...place, card, alias: alias.text, rule, support, rejected })
    } else resolution.rejected.push({ ...place, rejected })
  }
  return resolution
}

function readExpansion(text: string, candidate: Candidate, article: Article): void {
  const surface = text.slice(candidate.start, candidate.end)
  if (!isAcronym(surface) || candidate.aliases.every(({ isAlone }) => isAlone)) return
  const words = expansionNear(text, candidate.start, candidate.end)
  if (words === undefined) return
  const known = candidate.aliases.find(({ card }) => isNameOf(words, card, article.lexicon))
  const earlier = article.expanded.get(surface)
  if (!earlier || (earlier.card === undefined && known)) article.expanded.set(surface, { card: known?.card, words })
}

const isAcronym = (surface: string) => /^[\p{Lu}\p{N}][\p{Lu}\p{N}.-]+$/u.test(surface)

function isNameOf(words: string, card: number, { aliases }: Lexicon): boolean {
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return aliases.some((alias) => alias.card === card && alias.text.length > 5 && key(words).includes(key(alias.text)))
}

function judge(text: string, candidate: Candidate, article: Article): { best?: Verdict; rejected: Rejection[] } {
  const rejected: Rejection[] = []
  const reject = (alias: AliasData, why: Objection, words = '') => {
    rejected.push({ card: (article.lexicon.cards[alias.card] as { id: string }).id, why, words })
  }
  const longer = longerName(text, candidate.start, candidate.end)
  const verdicts = candidate.aliases.flatMap((alias) => {
    if (longer) return reject(alias, 'longer-name', longer) ?? []
    if (alias.isAlone) return [{ alias, rule: 'alone' as const, support: [], weight: 100 }]
    const objection = objectionTo(text, candidate, alias, article)
    if (objection) return reject(alias, ...objection) ?? []
    return supportFor(text, candidate, alias, article) ?? reject(alias, 'unsupported') ?? []
  })
  verdicts.sort((a, b) => b.weight - a.weight)
  const [best, second] = verdicts
  if (best && second && best.weight === second.weight) {
    for (const { alias } of verdicts) reject(alias, 'rival')
    return { rejected }
  }
  for (const { alias } of verdicts.slice(1)) reject(alias, 'rival')
  return best ? { best, rejected } : { rejected }
}

/** What forbids an in-context alias at this place, whatever supports it elsewhere. */
function objectionTo(
  text: string,
  { start, end }: Candidate,
  alias: AliasData,
  article: Article,
): [Objection, string] | undefined {
  const surface = text.slice(start, end)
  const expanded = article.expanded.get(surface)
  if (expanded && expanded.card !== alias.card) return ['other-expansion', expanded.words]
  if (alias.isCaseSensitive && isShouted(text, start, end)) return ['shouted', surface]
  if (/\s/.test(surface)) return undefined
  const bearer = otherBearer(text, start, end)
  if (bearer) return ['other-person', `${bearer.text} ${surface}`]
  const surname = otherSurname(text, start, end)
  if (surname) return ['other-person', `${surface} ${surname.text}`]
  return undefined
}

/** What the article says for this reading, or undefined. A list of one, so that it flattens. */
function supportFor(
  text: string,
  { start, end }: Candidate,
  alias: AliasData,
  article: Article,
): Verdict[] | undefined {
  const { lexicon, sure, cues, expanded } = article
  const idOf = (card: number) => (lexicon.cards[card] as { id: string }).id
  const surface = text.slice(start, end)
  const expansion = expanded.get(surface)
  if (expansion) return [{ alias, rule: 'expansion', support: [expansion.words], weight: 50 }]

  const against = (alias.againstCues ?? []).filter((cue) => cues.has(cue)).map((cue) => lexicon.cues[cue] as string)
  const cards = (alias.contextCards ?? []).filter((card) => sure.has(card) && card !== alias.card)
  const words = (alias.contextCues ?? []).filter((cue) => cues.has(cue))
  const isNamed = sure.has(alias.card)
  const related = (lexicon.cards[alias.card]?.related ?? []).filter((card) => sure.has(card))
  const strength = (isNamed ? 3 : 0) + cards.length + words.length
  if (strength <= against.length) return undefined
  const support = [
    ...(isNamed ? [idOf(alias.card)] : []),
    ...cards.map(idOf),
    ...words.map((cue) => lexicon.cues[cue] as string),
  ]
  const weight = strength - against.length + related.length * 0.1
  return [{ alias, rule: isNamed ? 'full-name' : 'context', support, weight }]
}

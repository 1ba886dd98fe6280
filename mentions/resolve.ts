// Which card a candidate means, if any, given the whole article. No statistics: rules that can say why.
//
// Methods: collective linking by relatedness in a graph of entities (Hoffart et al., "Robust Disambiguation of Named Entities in
// Text", EMNLP 2011; Milne & Witten, "Learning to Link with Wikipedia", CIKM 2008), reduced to counting sure neighbours;
// one sense per discourse (Gale, Church & Yarowsky, 1992), until the text says otherwise; acronyms by their expansion in the text
// (Schwartz & Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions", PSB 2003); surnames licensed by full names, and
// surest readings first, each pass on the last one's result, as in coreference sieves (Raghunathan et al., EMNLP 2010).
import { readDefinitions } from './definitions.ts'
import type { Candidate } from './find-mentions.ts'
import { judge } from './judge.ts'
import type { Lexicon } from './lexicon.ts'
import { longerName } from './longer-names.ts'
import { isSpace } from './neighbours.ts'
import { objectionTo } from './objections.ts'
import { type Article, type Block, idOf, type Judged, ofBlocked, type Place, type Resolution } from './resolution.ts'
import { atOnce } from './steps.ts'
import { certain } from './support.ts'

/** Context may rest on cards that themselves needed context: so often at most is the article read again. */
const mostPasses = 3

/** Resolves all candidates of an article together. Results are in reading order. */
export function resolve(blocks: Block[], lexicon: Lexicon): Resolution {
  return atOnce(resolveInSteps(blocks, lexicon))
}

/** Between two pauses: blocks looked through, candidates judged. */
const stepBlocks = 10
const stepPlaces = 10

/** The same, with pauses for whoever has other things to do as well. */
export function* resolveInSteps(blocks: Block[], lexicon: Lexicon): Generator<void, Resolution> {
  const article = createArticle(blocks, lexicon)
  const places: Place[] = []
  for (let index = 0; index < blocks.length; index++) {
    placesIn(blocks[index] as Block, index, article, places)
    if (index % stepBlocks === 0) yield
  }
  yield* readDefinitions(places, article)
  for (let from = 0; from < places.length; from += stepPlaces) {
    makeSure(places.slice(from, from + stepPlaces), article)
    yield
  }
  let judged: Judged[] = []
  for (let pass = 0, before = -1; pass < mostPasses && before !== article.sure.size; pass++) {
    before = article.sure.size
    judged = []
    article.lastBearer.clear()
    article.lastOther.clear()
    for (let from = 0; from < places.length; from += stepPlaces) {
      readPlaces(places.slice(from, from + stepPlaces), article, judged)
      yield
    }
  }
  return toResolution(judged, article)
}

export function createArticle(blocks: Block[], lexicon: Lexicon): Article {
  return {
    lexicon,
    blocks,
    cues: new Set(),
    sure: new Set(),
    namedInFull: new Set(),
    named: new Set(),
    definitions: new Map(),
    lastBearer: new Map(),
    lastOther: new Map(),
    supports: new Map(),
  }
}

export function placesIn(block: Block, index: number, article: Article, places: Place[]): void {
  for (const { cue } of block.cues) article.cues.add(cue)
  for (const candidate of block.candidates) places.push(placeOf(candidate, block, index, article))
}

/** Notes the cards that the article names for sure, before anything else is judged. */
function makeSure(places: Place[], article: Article): void {
  for (const place of places) {
    settle(place, article)
    for (const alias of place.candidate.aliases) {
      if (!alias.isAlone || alias.againstCues) continue
      if (!place.settled && objectionTo(place, alias, article)) continue
      article.sure.add(alias.card)
      article.namedInFull.add(alias.card)
      if (alias.isUnmistakable) article.named.add(alias.card)
    }
  }
}

function placeOf(candidate: Candidate, block: Block, index: number, { lexicon }: Article): Place {
  const { start, end, surface } = candidate
  return { candidate, block, index, surface, longer: longerName(block.text, start, end, lexicon.english) }
}

/** A form that can hardly mean anything else is judged once. */
export function settle(place: Place, { lexicon }: Article): void {
  const { aliases } = place.candidate
  const [only] = aliases
  if (aliases.length > 1 || !only?.isUnmistakable || place.longer || lexicon.cards[only.card]?.years) return
  place.settled = { place, best: certain(only), rejected: [] }
}

function readPlaces(places: Place[], article: Article, judged: Judged[]): void {
  for (const place of places) readPlace(place, article, judged)
}

/** What is found at a place makes cards sure for the next ones. */
function readPlace(place: Place, article: Article, judged: Judged[]): void {
  const { candidate, block, index, surface } = place
  const { sure, lastBearer, lastOther, lexicon } = article
  const judgement = judge(place, article)
  judged.push(judgement)
  if (judgement.best) {
    const { card } = judgement.best.alias
    sure.add(card)
    if (lexicon.cards[card]?.sort === 'person') {
      const surname = lastWord(surface)
      if (!lastBearer.has(surname) || !isKin(block.text, candidate.start)) lastBearer.set(surname, card)
      lastOther.delete(surname)
    } else if (lastOther.size && judgement.best.alias.isUnmistakable) lastOther.delete(firstWord(surface))
    return
  }
  if (!candidate.aliases.length) {
    // "Hunter Biden": the surname is his until the other one is named, unless that one has been.
    if (!lastBearer.has(lastWord(surface))) lastOther.set(lastWord(surface), ofBlocked)
  } else if (isOthersName(judgement, article)) {
    lastOther.set(surface, index)
    lastBearer.delete(surface)
  }
  for (const inner of candidate.inner) readPlace(placeOf(inner, block, index, article), article, judged)
}

const kin = '(?:uncle|nephew|brother|cousin|son|grandson|father|grandfather|daughter|sister|wife|widow)s?'
const ofKin = new RegExp(`\\b${kin} (?:of|to) [^.;:,]{0,50}$|\\b([Hh]is|[Hh]er|whose) (\\w+ )?${kin},? $`)

/** Whether somebody is named there only as another's relative ("the uncle of Interior Minister Siraj Haqqani"), who goes on being meant. */
function isKin(text: string, start: number): boolean {
  return ofKin.test(text.slice(Math.max(0, start - 80), start))
}

/** Whether the name is somebody else's from here on. What only follows it ("Wagner trucks") says so of no name that is sure elsewhere. */
function isOthersName({ place, rejected }: Judged, { named, lexicon }: Article): boolean {
  const { surface, candidate } = place
  // Nor does a team called "Kabul Eagles" take the city's name.
  const isSure = candidate.aliases.some(
    ({ card, isAlone }) => named.has(card) || (isAlone && lexicon.cards[card]?.sort === 'place'),
  )
  return rejected.some(
    ({ why, words }) => why === 'other-person' && words !== surface && !(isSure && words.startsWith(surface)),
  )
}

export function toResolution(judged: Judged[], article: Article): Resolution {
  const resolution: Resolution = { mentions: [], rejected: [] }
  for (const { place, best, rejected } of judged) {
    const { index: block, candidate } = place
    const { start, end, aliases } = candidate
    if (!aliases.length) continue
    if (best) {
      const { alias, rule, support } = best
      const card = idOf(article, alias.card)
      resolution.mentions.push({ block, start, end, card, alias: alias.text, rule, support, rejected })
    } else resolution.rejected.push({ block, start, end, rejected })
  }
  return resolution
}

const firstWord = (name: string) => /^\S+/.exec(name)?.[0] ?? name

function lastWord(name: string): string {
  let from = name.length
  while (from > 0 && !isSpace(name.charCodeAt(from - 1))) from--
  return name.slice(from)
}

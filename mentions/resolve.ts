// Which card a candidate means, if any, given the whole article. No statistics: rules that can say why.
//
// Methods: collective linking by relatedness in a graph of entities (Hoffart et al., "Robust Disambiguation of Named Entities in
// Text", EMNLP 2011; Milne & Witten, "Learning to Link with Wikipedia", CIKM 2008), reduced to counting sure neighbours;
// one sense per discourse (Gale, Church & Yarowsky, 1992), until the text says otherwise, and where it speaks of two things so called,
// the one that the nearest words tell of (Yarowsky, "One Sense Per Collocation", HLT 1993); acronyms by their expansion in the text
// (Schwartz & Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions", PSB 2003); surnames licensed by full names, and
// surest readings first, each pass on the last one's result, as in coreference sieves (Raghunathan et al., EMNLP 2010).
import { noteBearer } from './bearers.ts'
import { readDefinitions } from './definitions.ts'
import { judge } from './judge.ts'
import type { Lexicon } from './lexicon.ts'
import { objectionTo } from './objections.ts'
import { placeOf, placesIn } from './places.ts'
import { type Article, type Block, idOf, type Judged, type Place, type Resolution } from './resolution.ts'
import { atOnce } from './steps.ts'
import { certain } from './support.ts'
import { withLastDot } from './whole.ts'

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
    article.bearers.clear()
    article.calledSo.clear()
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
    bearers: new Map(),
    calledSo: new Set(),
    lastOther: new Map(),
    supports: new Map(),
  }
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
  const { candidate, block, index } = place
  const judgement = judge(place, article)
  judged.push(judgement)
  noteBearer(judgement, article)
  if (judgement.best) {
    article.sure.add(judgement.best.alias.card)
    return
  }
  for (const inner of candidate.inner) readPlace(placeOf(inner, block, index, article), article, judged)
}

export function toResolution(judged: Judged[], article: Article): Resolution {
  const resolution: Resolution = { mentions: [], rejected: [] }
  for (const { place, best, rejected } of judged) {
    const { index: block, candidate } = place
    const { start, aliases } = candidate
    if (!aliases.length) continue
    const end = withLastDot(place.block.text, candidate.end)
    if (best) {
      const { alias, rule, support } = best
      const card = idOf(article, alias.card)
      resolution.mentions.push({ block, start, end, card, alias: alias.text, rule, support, rejected })
    } else resolution.rejected.push({ block, start, end, rejected })
  }
  return resolution
}

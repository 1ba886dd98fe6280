import { compileLexicon, markUnmistakable, withTrie } from '../../data/compile.ts'
import { type AliasData, createLexicon, type Lexicon, type LexiconCard } from '../../mentions/lexicon.ts'

type AliasSpec = string | (Partial<Omit<AliasData, 'card'>> & { text: string; context?: string[]; against?: string[] })

/** A small lexicon for tests: card id -> its sort, relations and aliases. A plain string is an alias that stands alone. */
export function lexiconOf(
  cards: Record<
    string,
    { sort?: LexiconCard['sort']; related?: string[]; years?: [number, number]; aliases: AliasSpec[] }
  >,
  blocks: string[] = [],
): Lexicon {
  const ids = Object.keys(cards)
  const cues: string[] = []
  const cueOf = (text: string) => (cues.includes(text) ? cues.indexOf(text) : cues.push(text) - 1)
  const aliases = ids.flatMap((id, card) =>
    (cards[id]?.aliases ?? []).map((spec): AliasData => {
      if (typeof spec === 'string') return markUnmistakable({ text: spec, card, isAlone: true })
      const { context = [], against = [], ...rest } = spec
      const contextCards = context.filter((item) => ids.includes(item)).map((item) => ids.indexOf(item))
      const contextCues = context.filter((item) => !ids.includes(item)).map(cueOf)
      return markUnmistakable({
        isAlone: false,
        ...rest,
        card,
        ...(contextCards.length && { contextCards }),
        ...(contextCues.length && { contextCues }),
        ...(against.length && { againstCues: against.map(cueOf) }),
      })
    }),
  )
  const { english, tailLines } = compileLexicon([])
  return createLexicon(
    withTrie({
      cards: ids.map((id) => ({
        id,
        sort: cards[id]?.sort ?? 'body',
        ...(cards[id]?.years && { years: cards[id].years }),
        related: (cards[id]?.related ?? []).map((other) => ids.indexOf(other)),
      })),
      aliases,
      blocks,
      cues,
      english,
      tailLines,
    }),
  )
}

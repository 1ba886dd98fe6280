import { foldText } from '../../mentions/fold-text.ts'
import type { CardRule, Dataset, DatasetRule } from './rule.ts'
import { cardFile } from './rule.ts'

/** A name as it is compared: folded, without punctuation. */
export const wordsOf = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A reader who meets the card's own heading on a page must get the card. */
export const nameIsAnAlias: CardRule = {
  name: 'alone-alias',
  check: (card) =>
    card.aliases.some(({ match }) => match === 'alone') || card.aliases.some(({ context }) => context)
      ? []
      : [
          {
            path: 'aliases',
            expected: 'an alias that stands alone, or context for one that does not',
            fix: 'mark the full name "alone", or give an in-context alias its context',
          },
        ],
}

export const eachAliasOnce: CardRule = {
  name: 'each-alias-once',
  check: (card) =>
    card.aliases.flatMap((alias, i) =>
      card.aliases.findIndex(({ text }) => text === alias.text) < i
        ? [{ path: `aliases[${i}].text`, expected: `"${alias.text}" once`, fix: 'remove the repeated alias' }]
        : [],
    ),
}

/**
 * The page's article is not part of the mark: "the Pentagon" and "Pentagon" are one mention. Where a name has its own
 * ("The Hague"), its capital is required on the page too.
 */
export const noArticle: CardRule = {
  name: 'no-article',
  check: (card) =>
    card.aliases.flatMap(({ text, caseSensitive }, i) =>
      /^(the|an?)\s/.test(text) || (/^(the|an?)\s/i.test(text) && !caseSensitive)
        ? [
            {
              path: `aliases[${i}].text`,
              expected: `no article at the beginning of "${text}"`,
              fix: 'remove it; if the article is part of the name ("The Hague"), add "caseSensitive": true',
            },
          ]
        : [],
    ),
}

/** A block that holds no alias blocks nothing. */
export const blocksHoldAnAlias: CardRule = {
  name: 'blocks-hold-an-alias',
  check: (card) =>
    (card.blocks ?? []).flatMap((block, i) =>
      card.aliases.some(
        ({ text }) => ` ${wordsOf(block)} `.includes(` ${wordsOf(text)} `) && wordsOf(block) !== wordsOf(text),
      )
        ? []
        : [
            {
              path: `blocks[${i}]`,
              expected: `"${block}" to be longer than an alias of this card and contain it`,
              fix: 'correct it, or remove it',
            },
          ],
    ),
}

/** Two meanings that each "can mean nothing else" can not both be right. */
export const aloneMeansAlone: DatasetRule = {
  name: 'alone-means-alone',
  check: ({ cards }: Dataset) => {
    const owner = new Map<string, string>()
    return cards.flatMap((card) =>
      card.aliases.flatMap((alias, i) => {
        if (alias.match !== 'alone') return []
        const first = owner.get(wordsOf(alias.text))
        if (first === undefined) owner.set(wordsOf(alias.text), card.id)
        if (first === undefined || first === card.id) return []
        return [
          {
            file: cardFile(card.id),
            path: `aliases[${i}]`,
            expected: `"${alias.text}" to stand alone on one card only; "${first}" has it too`,
            fix: 'make it "in-context" with context on both, or remove it from one',
          },
        ]
      }),
    )
  },
}

/** A name of a card is found before the shorter ones inside it: it needs no block, and could not be both. */
export const blocksAreNoNames: DatasetRule = {
  name: 'blocks-are-no-names',
  check: ({ cards }: Dataset) => {
    const owner = new Map(cards.flatMap(({ id, aliases }) => aliases.map(({ text }) => [wordsOf(text), id] as const)))
    return cards.flatMap(({ id, blocks = [] }) =>
      blocks.flatMap((block, i) => {
        const named = owner.get(wordsOf(block))
        return named === undefined
          ? []
          : [
              {
                file: cardFile(id),
                path: `blocks[${i}]`,
                expected: `"${block}" not to be an alias, as it is of "${named}"`,
                fix: 'remove the block, or the alias if it means something else',
              },
            ]
      }),
    )
  },
}

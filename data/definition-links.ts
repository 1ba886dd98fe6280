// Names of other cards in a card's definition.
import type { Card } from './schema.ts'

/** Offsets are UTF-16 units into the definition, half-open. */
export interface TextLink {
  start: number
  end: number
  card: { id: string; name: string }
}

/** For each card, the first mention of each other card in its definition. Names in full only; the longest wins. */
export function createDefinitionLinks(cards: Card[]): (card: Card) => TextLink[] {
  const byFirstWord = new Map<string, { words: string; card: Card }[]>()
  const add = (words: string, card: Card) => {
    const first = firstWord(words)
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, card }])
  }
  for (const card of cards) {
    const forms = card.aliases.filter(({ lang, match }) => match === 'alone' && /^en\b/.test(lang))
    for (const words of new Set([card.name, ...forms.map(({ text }) => text)])) add(words, card)
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length)

  return ({ id, definition: { text } }) => {
    const links: TextLink[] = []
    let done = 0
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < done) continue
      const names = byFirstWord.get(word)?.filter(({ words }) => isWhole(text, words, index))
      // The card's own longer name ("Islamic State in Afghanistan") gives way to another's that it begins with.
      const found = names?.find(({ card }) => card.id !== id) ?? names?.[0]
      if (!found) continue
      done = index + found.words.length
      const { card } = found
      if (card.id === id || links.some((link) => link.card.id === card.id)) continue
      links.push({ start: index, end: done, card: { id: card.id, name: card.name } })
    }
    return links
  }
}

function isWhole(text: string, words: string, at: number): boolean {
  return text.startsWith(words, at) && !/[\p{L}\p{N}-]/u.test(text[at + words.length] ?? '')
}

function firstWord(text: string): string | undefined {
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0]
}

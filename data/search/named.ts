// Which cards a text names, by the longest name at each place: "al-Qaeda in Iraq" does not name al-Qaeda.
import type { Card } from '../schema.ts'
import { inLatin, smallWords, soundOf } from './spelling.ts'

interface Named {
  /** The cards that the name may mean. */
  cards: ReadonlySet<number>
  /** Which words of the text it takes. */
  start: number
  length: number
}

/** Finds the names in a text's words, in order. Spelling is compared by sound. */
export type FindNamed = (words: string[]) => Named[]

const longestName = 8

/** `isOpen`: names of these cards, such as "bombing at Kabul airport", name what they are made of as well. */
export function createFindNamed(
  names: { card: number; words: string[] }[],
  isOpen: (cards: ReadonlySet<number>) => boolean,
): FindNamed {
  const byName = new Map<string, Set<number>>()
  /** The sounds that begin a name: most words of a text do not. */
  const first = new Set<string>()
  for (const { card, words } of names) {
    const sounds = words.map(soundOfWord)
    // "IS" is a name, but "is" is not.
    if (sounds.length > longestName || words.every((word) => smallWords.has(word))) continue
    const key = sounds.join(' ')
    const cards = byName.get(key)
    if (cards) cards.add(card)
    else byName.set(key, new Set([card]))
    first.add(sounds[0] as string)
  }
  return (words) => {
    const sounds = words.map(soundOfWord)
    const found: Named[] = []
    for (let i = 0; i < sounds.length; i++) {
      if (!first.has(sounds[i] as string)) continue
      for (let length = Math.min(longestName, sounds.length - i); length > 0; length--) {
        const cards = byName.get(sounds.slice(i, i + length).join(' '))
        if (!cards) continue
        found.push({ cards, start: i, length })
        if (!isOpen(cards)) i += length - 1
        break
      }
    }
    return found
  }
}

const sounds = new Map<string, string>()

function soundOfWord(word: string): string {
  let sound = sounds.get(word)
  if (sound === undefined) {
    sound = soundOf(inLatin(word))
    sounds.set(word, sound)
  }
  return sound
}

/** All the names of each card, as words. */
export function namesOf(cards: Card[], split: (text: string) => string[]): { card: number; words: string[] }[] {
  return cards.flatMap(({ name, fullName, aliases }, card) =>
    [name, ...(fullName ? [fullName] : []), ...aliases.map(({ text }) => text)].map((text) => ({
      card,
      words: split(text),
    })),
  )
}

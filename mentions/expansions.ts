// What the text itself says an acronym means: in brackets ("Tehrik-i-Taliban Pakistan (TTP)"), or by a phrase elsewhere whose
// initials spell it ("the Culinary Institute of America ... the CIA").

import { inLatin, isCapital } from './letters.ts'

const connector = '(?:of|for|and|the|in|on|to|de|du|des|la|al|el|ul|wa|i|e|a|&)'
const connectors = new RegExp(`^${connector}$`, 'i')

/**
 * The words that the text gives as the expansion of the acronym at these offsets, or undefined. Before an opening bracket:
 * the run of capitalised words (with small connecting ones) that ends there, or as many words as the acronym has letters if
 * their initials spell it; after: the words inside the bracket, or after a comma, or "short for", if their initials spell it.
 */
export function expansionNear(text: string, start: number, end: number): string | undefined {
  const acronym = text.slice(start, end)
  const nameIn = (words: string) => spelledOut(words, acronym) ?? lastName(words, acronym)
  const opens = /[([]\s*["“‘']?$/.test(text.slice(Math.max(0, start - 3), start))
  if (opens && /^["”’']?\s*[)\],;]/.test(text.slice(end, end + 3))) {
    const bracket = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start))
    return nameIn(text.slice(Math.max(0, bracket - 90), bracket))
  }
  const following = text.slice(end, end + 95)
  const inside = insideBracket.exec(following)?.[1]
  if (inside && !/^(also|formerly|known|or|aka|previously|now|then|see)\b/i.test(inside)) {
    if (nameIn(inside)) return inside
  }
  const alternative = orBefore.exec(text.slice(Math.max(0, start - 95), start))?.[1]
  if (alternative && /^["”’']?[,;.) ]/.test(following)) {
    const name = nameIn(alternative)
    if (name) return name
  }
  const from = Math.max(0, start - 130)
  const said = initialsOf.exec(text.slice(from, start))
  if (said) {
    const spoken = text.slice(from, from + said.index)
    return nameIn(spoken) ?? nameIn(spoken.slice(0, spoken.lastIndexOf(',')))
  }
  const glossed = gloss.exec(following)?.[1]
  if (glossed) return firstSpelling(glossed, acronym)
  const other = otherWords.exec(following)?.[1]
  if (other && nameIn(other)) return other
  const apposed = apposition.exec(following)?.[1]
  return apposed ? phrasesByInitials(apposed, new Set([acronym])).get(acronym)?.words : undefined
}

const insideBracket = /^\s?[([]([^()[\]]{6,90})[)\]]/
const orBefore = /^(.*\S), or (?:the )?["“‘']?$/s
const gloss =
  /^["”’']?,? (?:which |that )?(?:is |are )?(?:short|stands?|standing) for (?:the )?["“‘']?([^.;()"”]{5,90})/
/** "Reporters Without Borders, the press freedom body known by its French initials RSF". */
const initialsOf = / known (?:as|by|under) (?:its|the|their) (?:\w+ )?(?:initials|acronym|abbreviation),? ["“‘']?$/
/** "TTP, or thrombotic thrombocytopenic purpura," */
const otherWords = /^, or (?:the )?([^,.;()]{5,90}),/
const apposition = inLatin(/^, (?:or )?(?:the )?(\p{Lu}[^,.;()]{5,90})/u)

export interface Phrase {
  words: string
  /** UTF-16 offset of its first character. */
  start: number
}

const capitalised = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*"
const gap = `[\\s-]+(?:${connector}[\\s-]+){0,2}`
const properPhrase = inLatin(new RegExp(`(?<![\\p{L}\\p{N}])${capitalised}(?:${gap}${capitalised})+`, 'gu'))

/**
 * The phrases of capitalised words, with small connecting ones between, by the three to six initials that they and their parts
 * spell. The first of each that is wanted.
 */
export function phrasesByInitials(text: string, wanted: { has(initials: string): boolean }): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>()
  for (const { 0: phrase, index } of text.matchAll(properPhrase)) {
    const words = [...phrase.matchAll(/[^\s-]+/g)].filter(({ 0: word }) => !connectors.test(word))
    for (let from = 0; from < words.length; from++) {
      let initials = words
        .slice(from, from + 2)
        .map(({ 0: word }) => word[0])
        .join('')
      for (let to = from + 2; to < words.length && to < from + 6; to++) {
        const last = words[to] as RegExpExecArray
        initials += last[0][0]
        const start = words[from]?.index as number
        if (wanted.has(initials) && !phrases.has(initials))
          phrases.set(initials, { words: phrase.slice(start, last.index + last[0].length), start: index + start })
      }
    }
  }
  return phrases
}

/** Whether the initials of the words, small connecting ones left out, spell the acronym. */
export function isSpelledBy(words: string, acronym: string): boolean {
  const initials = words
    .split(/[\s-]+/)
    .filter((word) => word && !connectors.test(word))
    .map((word) => word[0])
    .join('')
  return initials.toLowerCase() === lettersIn(acronym).toLowerCase()
}

const notLetters = inLatin(/[^\p{L}]/gu)
const lettersIn = (text: string) => text.replace(notLetters, '')
const wordStart = inLatin(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}]/gu)
const capitalFirst = inLatin(/^["“‘']?\p{Lu}/u)
const capitalFirstOfWords = inLatin(/(?<![\p{L}])\p{Lu}/gu)

/** The last words of the text, whatever their case, if their initials spell the acronym. */
function spelledOut(text: string, acronym: string): string | undefined {
  const letters = lettersIn(acronym).length
  const starts = [...text.matchAll(wordStart)].map(({ index }) => index)
  for (let count = letters; letters > 1 && count <= letters + 3; count++) {
    const from = starts[starts.length - count]
    if (from === undefined) return undefined
    const words = text.slice(from).trim()
    if (isSpelledBy(words, acronym)) return words
  }
  return undefined
}

/** The first words of the text, whatever their case, if their initials spell the acronym. */
function firstSpelling(text: string, acronym: string): string | undefined {
  const ends = [...text.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => index + word.length)
  return ends.map((end) => text.slice(0, end)).find((words) => isSpelledBy(words, acronym))
}

/** The capitalised words at the end of `text`, connecting words between them included; at least two that carry a capital. */
function lastName(text: string, acronym: string): string | undefined {
  const words = text.trim().split(/\s+/)
  const letters = lettersIn(acronym).length
  const name: string[] = []
  while (words.length && name.length < letters + 4) {
    const word = words.pop() as string
    if (/[.;:!?,"”]$/.test(word) && name.length) break
    if (!capitalFirst.test(word) && !connectors.test(word)) break
    name.unshift(word.replace(/^["“‘']|["”’',]$/g, ''))
  }
  while (name.length && connectors.test(name[0] as string) && !isCapital((name[0] as string).charCodeAt(0)))
    name.shift()
  while (name.length && /^(The|A|An|In|But|And|While|When|As|At|For)$/.test(name[0] as string)) name.shift()
  const capitals = name.join(' ').match(capitalFirstOfWords)?.length ?? 0
  return capitals >= 2 ? name.join(' ') : undefined
}

// What the spellings on a page stand for: looked up once each, as pages repeat their names, and in few spellings.
import { isForm } from './forms.ts'
import { inLatin } from './letters.ts'
import { type AliasData, entryOf, type Lexicon } from './lexicon.ts'

/** What a spelling on the page stands for, of all that ends at one node of the lexicon. */
export interface Reading {
  spelling: string
  /** One a card; empty for a longer name that is blocked; undefined if no name is spelled so. */
  aliases: AliasData[] | undefined
  cues: number[] | undefined
  isDescription: boolean
}

/** The reading of text.slice(start, end), which leads to that node of the trie. */
export type Readings = (node: number, text: string, start: number, end: number) => Reading

export function createReadings(lexicon: Lexicon): Readings {
  /** By spelling, which leads to one node only. */
  const readings = new Map<string, Reading>()
  /** By node: the spelling that was met last. Made at its full length: what grows by leaps is slow. */
  const lastReadings = new Array<Reading | undefined>(lexicon.firstForm.length)

  return (node, text, start, end) => {
    const last = lastReadings[node]
    if (last && last.spelling.length === end - start && text.startsWith(last.spelling, start)) return last
    const spelling = text.slice(start, end)
    let reading = readings.get(spelling)
    if (!reading) {
      reading = readSpelling(spelling, node, lexicon)
      readings.set(spelling, reading)
    }
    lastReadings[node] = reading
    return reading
  }
}

function readSpelling(spelling: string, node: number, lexicon: Lexicon): Reading {
  const { firstForm, nextForm } = lexicon
  let aliases: AliasData[] | undefined
  let cues: number[] | undefined
  let isDescription = true
  for (let number = firstForm[node] as number; number !== -1; number = nextForm[number] as number) {
    const entry = entryOf(lexicon, number)
    if (!isForm(entry, spelling)) continue
    const { alias, cue } = entry
    if (cue !== undefined) {
      cues ??= []
      cues.push(cue)
      continue
    }
    aliases ??= []
    if (!alias) continue
    isDescription &&= isDescribing(alias)
    // "ISIS" and "Isis" may both fit: one alias a card, rather the one that is spelled so.
    const known = aliases.findIndex(({ card }) => card === alias.card)
    if (known < 0) aliases.push(alias)
    else if (alias.text === spelling) aliases[known] = alias
  }
  return { spelling, aliases, cues, isDescription: isDescription && aliases !== undefined && aliases.length > 0 }
}

const smallWord = inLatin(/(^|\s)\p{Ll}{3,}/u)

/** Whether the form is a description more than a name: words in small letters, and it needs context. */
function isDescribing({ text, isAlone }: AliasData): boolean {
  return !isAlone && smallWord.test(text)
}

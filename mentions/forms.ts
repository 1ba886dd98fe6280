// Whether what stands on the page really is a known form: the letters behind the hashes, what stands between the words, the
// capitals. Asked once of each spelling that a page uses.
import { hasCapitals } from './capitals.ts'
import { foldText } from './fold-text.ts'
import { lettersOf } from './letters.ts'
import type { Entry } from './lexicon.ts'
import { type WordSpan, wordsOf } from './words.ts'

/** Whether the text on the page is a spelling of the entry's form. */
export function isForm({ form, alias }: Entry, onPage: string): boolean {
  if (onPage === form) return true
  // Mostly, nothing but capitals is different.
  if (onPage.toLowerCase() === form.toLowerCase()) return !alias?.isCaseSensitive && hasCapitals(onPage, form)
  const page = wordsOf(onPage)
  const wanted = wordsOf(form)
  if (foldedWords(onPage, page) !== foldedWords(form, wanted)) return false
  if (alias?.isCaseSensitive ? lettersOf(onPage) !== lettersOf(form) : !hasCapitals(onPage, form)) return false
  const gaps = gapsOf(form, wanted)
  return gapsOf(onPage, page).every((gap, i) => gap === '' || gap === gaps[i])
}

/** The folded words of a text, one space between them. */
export function foldedWords(text: string, words: WordSpan[]): string {
  // Dots inside a word are those of initials: "U.S" folds to "us", as its hash does.
  return words.map(({ start, end }) => foldText(text.slice(start, end)).replaceAll('.', '')).join(' ')
}

/**
 * What stands between the words: '' for a space, a line break or a tight hyphen, all alike; '–' for a spaced dash; else
 * the punctuation itself. A full stop after an initial counts as nothing.
 */
function gapsOf(text: string, words: WordSpan[]): string[] {
  return words.slice(1).map(({ start }, i) => {
    const before = words[i] as WordSpan
    const isInitial = before.end - before.start === 1 || text[before.end - 2] === '.'
    const gap = text.slice(before.end, start)
    return gap === ' ' ? '' : normalGap(isInitial && gap[0] === '.' ? gap.slice(1) : gap)
  })
}

const dash = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/
const unseen = /['`´‘’ʹʻʼʽʾʿˈ′\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

function normalGap(gap: string): string {
  const seen = gap.replace(unseen, '')
  const marks = seen.replace(/\s/g, '')
  if (marks === '') return ''
  if (!dash.test(marks) || marks.length > 1) return marks
  return /^\s.*\s$/s.test(seen) ? '–' : ''
}

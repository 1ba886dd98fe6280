// Folding: two spellings that a reader takes for the same name become the same string. Letters only; what counts as a
// word, and the way back to the page's offsets, is the business of words.ts.

import { isLetter, isMark } from './letters.ts'

/** What is dropped inside a word: apostrophes and ayns in all their shapes, soft hyphens, joiners, direction marks. */
export const droppedInWord = /['`´‘’ʹʻʼʽʾʿˈ′\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/

/** Letters that Unicode does not decompose (NFKD) but the press replaces by plain ones. */
const replaced: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ə: 'e',
  ħ: 'h',
  // Arabic script: letters written one way in Arabic, another in Persian, Pashto and Urdu.
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ګ: 'گ',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
}

const foldedByCodePoint = new Map<number, string>()

/**
 * The folded form of one code point: lower case, no marks, compatibility forms resolved (NFKD), '' for what is dropped.
 * A lone surrogate folds to itself.
 */
export function foldCodePoint(codePoint: number): string {
  let folded = foldedByCodePoint.get(codePoint)
  if (folded === undefined) {
    folded = computeFold(String.fromCodePoint(codePoint))
    foldedByCodePoint.set(codePoint, folded)
  }
  return folded
}

function computeFold(char: string): string {
  if (droppedInWord.test(char)) return ''
  // A letter folds to letters: some compatibility forms decompose into a space or a slash besides.
  const isOfLetter = isLetter(char.codePointAt(0) as number)
  let folded = ''
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const code = part.codePointAt(0) as number
    const isKept = isOfLetter ? isLetter(code) : !isMark(code)
    if (isKept && !droppedInWord.test(part)) folded += replaced[part] ?? part
  }
  return folded
}

/** The folded form of a text, code point by code point. Spaces and punctuation stay as they are. */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  let folded = ''
  for (const char of text) folded += foldCodePoint(char.codePointAt(0) as number)
  return folded
}

/** ASCII without apostrophes: most words of most pages, and no more to fold than their case. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 || code === 39 || code === 96) return false
  }
  return true
}

// What kind of character a code point is. For the letters and marks of most pages it is worked out: a RegExp with Unicode classes takes
// an engine half a millisecond to compile, each, and would be most of what the first page costs.

/** A letter or digit. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0x180) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : latinSigns.includes(code)
  if (isLatinAdditional(code) || isArabicLetter(code)) return true
  return !isPunctuation(code) && !isMark(code) && other(letters, code)
}

/** Feminine and masculine ordinals, micro, superscripts and fractions. */
const latinSigns = [0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe]

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 0x180 || isLatinAdditional(code)) return code >= 0xc0 && code !== 0xd7 && isLowered(code)
  return !isPunctuation(code) && other(capitals, code)
}

export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  if (code < 0x180) return code === 0xb5 || (code >= 0xdf && code !== 0xf7 && !isCapital(code))
  return isLatinAdditional(code) ? !isCapital(code) : !isPunctuation(code) && other(smallLetters, code)
}

/** A combining mark. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false
  if (code < 0x370 || (code >= 0x64b && code < 0x660)) return true
  return !isArabicLetter(code) && !isPunctuation(code) && !isLatinAdditional(code) && other(marks, code)
}

export function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isCapital(text.codePointAt(i) as number)) return true
  return false
}

export const beyondAscii = /[^\0-\x7f]/

/** The letters and digits of a text, of any script. */
export function lettersOf(text: string): string {
  if (!beyondAscii.test(text)) return text.replace(/[^a-z0-9]+/gi, '')
  let letters = ''
  for (const char of text) if (isLetter(char.codePointAt(0) as number)) letters += char
  return letters
}

const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070

const isArabicLetter = (code: number) => (code >= 0x620 && code < 0x64b) || (code >= 0x671 && code < 0x6d4)
const isLatinAdditional = (code: number) => code >= 0x1e00 && code < 0x1f00

function isLowered(code: number): boolean {
  const char = String.fromCharCode(code)
  return char.toLowerCase() !== char
}

/** The Latin letters of `isLetter` and its like, as they stand in a character class. */
const latinCapitals = `A-ZÀ-ÖØ-Þ${latinWhere(isCapital)}`
const latinSmall = `a-zµß-öø-ÿ${latinWhere((code) => !isCapital(code))}`
const latinClasses: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: latinCapitals,
  Ll: latinSmall,
  N: '0-9²³¹¼-¾',
  M: '\u0300-\u036f',
}

/** Of Latin Extended-A and Extended Additional, where capitals and small letters take turns. */
function latinWhere(is: (code: number) => boolean): string {
  let found = ''
  for (let code = 0x100; code < 0x180; code++) if (is(code)) found += String.fromCharCode(code)
  for (let code = 0x1e00; code < 0x1f00; code++) if (is(code)) found += String.fromCharCode(code)
  return found
}

/** The same pattern, its Unicode classes cut down to Latin: for rules about English text. An engine is many times quicker with it. */
export function inLatin({ source, flags }: RegExp): RegExp {
  let isInClass = false
  const cut = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (name) return isInClass ? (latinClasses[name] as string) : `[${latinClasses[name]}]`
    if (part === '[' || part === ']') isInClass = part === '['
    return part
  })
  return new RegExp(cut, flags.replace('u', ''))
}

interface Kind {
  pattern: () => RegExp
  known: Map<number, boolean>
}
const kind = (pattern: Kind['pattern']): Kind => ({ pattern, known: new Map() })
const letters = kind(() => /[\p{L}\p{N}]/u)
const capitals = kind(() => /\p{Lu}/u)
const smallLetters = kind(() => /\p{Ll}/u)
const marks = kind(() => /\p{M}/u)

function other({ pattern, known }: Kind, code: number): boolean {
  let is = known.get(code)
  if (is === undefined) {
    is = pattern().test(String.fromCodePoint(code))
    known.set(code, is)
  }
  return is
}

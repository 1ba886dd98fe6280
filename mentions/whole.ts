// Where a name begins and ends on the page: not inside addresses, handles and identifiers, which are not meant.
import { isWordCharacter } from './words.ts'

/** Not glued to what makes it part of a handle, an address, a file name or an identifier. */
export function isWhole(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === space && text.charCodeAt(end) === space) return true
  const before = text[start - 1]
  const after = text[end]
  if (before === '_' && after === '_') return !isWordCharacter(text, start - 2) && !isWordCharacter(text, end + 1)
  if (before === '@' || before === '_' || after === '_' || after === '@') return false
  if (before === '.' && isWordCharacter(text, start - 2)) return false
  if (after === '.' && isWordCharacter(text, end + 1) && /[a-z0-9]/.test(text[end + 1] as string)) return false
  if (before === '/' && isInAddress(text, start)) return false
  return true
}

/** The end with the last dot of initials, which is no part of their word: that of "U.N." for that of "U.N". */
export function withLastDot(text: string, end: number): number {
  return text[end] === '.' && text[end - 2] === '.' ? end + 1 : end
}

const space = 32

/** Whether what stands before the slash is that of an address or a path ("isis.com/kabul", "./kabul", not "ISIS/ISIL/Daesh"). */
function isInAddress(text: string, start: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  return /^\.{0,2}\/|\w\.\w|\/[^/A-Z]*\/$/.test(before)
}

// Whether a form on the page has the capitals that an alias asks for.
import { beyondAscii, hasCapital, isCapital, isLetter } from './letters.ts'

/**
 * A capital in the alias asks for a capital on the page, letter by letter; a small letter asks for nothing ("Isis" finds
 * "ISIS", "ISIS" does not find "Isis"). Right after a hyphen a small letter will do if the name began with a capital
 * ("Al-qaeda"). Forms that fold to different lengths are compared by their first letters.
 */
export function hasCapitals(onPage: string, form: string): boolean {
  if (onPage.length === form.length && !beyondAscii.test(onPage) && !beyondAscii.test(form)) {
    return hasPlainCapitals(onPage, form)
  }
  if (!hasCapital(form)) return true
  const page = lettersWithBreaks(onPage)
  const wanted = lettersWithBreaks(form)
  if (!hasCapital(onPage)) return false
  if (page.length !== wanted.length) return !wanted[0]?.isUpper || page[0]?.isUpper === true
  return wanted.every(({ isUpper }, i) => !isUpper || page[i]?.isUpper || (page[i]?.afterHyphen && i > 0))
}

/** The same for two ASCII texts of one length: unit by unit. */
function hasPlainCapitals(onPage: string, form: string): boolean {
  let wants = false
  let has = false
  for (let i = 0; i < form.length; i++) {
    const code = onPage.charCodeAt(i)
    const isUpper = code >= 65 && code <= 90
    has ||= isUpper
    const wanted = form.charCodeAt(i)
    if (wanted < 65 || wanted > 90) continue
    wants = true
    if (!isUpper && (i === 0 || onPage.charCodeAt(i - 1) !== hyphen)) return false
  }
  return has || !wants
}

const hyphen = 45

function lettersWithBreaks(text: string): { isUpper: boolean; afterHyphen: boolean }[] {
  const letters: { isUpper: boolean; afterHyphen: boolean }[] = []
  let afterHyphen = false
  for (const char of text) {
    const code = char.codePointAt(0) as number
    if (isLetter(code)) letters.push({ isUpper: isCapital(code), afterHyphen })
    afterHyphen = /[-\u2010\u2011]/.test(char)
  }
  return letters
}

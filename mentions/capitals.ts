// Whether a form on the page has the capitals that an alias asks for.

/**
 * A capital in the alias asks for a capital on the page, letter by letter; a small letter asks for nothing ("Isis" finds
 * "ISIS", "ISIS" does not find "Isis"). Right after a hyphen a small letter will do if the name began with a capital
 * ("Al-qaeda"). Forms that fold to different lengths are compared by their first letters.
 */
export function hasCapitals(onPage: string, form: string): boolean {
  if (onPage.length === form.length && !hasBeyondAscii.test(onPage) && !hasBeyondAscii.test(form)) {
    return hasPlainCapitals(onPage, form)
  }
  if (!/\p{Lu}/u.test(form)) return true
  const page = lettersWithBreaks(onPage)
  const wanted = lettersWithBreaks(form)
  const hasCapital = page.some(({ char }) => isCapital(char))
  if (!hasCapital) return false
  if (page.length !== wanted.length) return !isCapital(wanted[0]?.char) || isCapital(page[0]?.char)
  return wanted.every(({ char }, i) => !isCapital(char) || isCapital(page[i]?.char) || (page[i]?.afterHyphen && i > 0))
}

const hasBeyondAscii = /[^\0-\x7f]/

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

const isCapital = (char: string | undefined) => char !== undefined && /\p{Lu}/u.test(char)

function lettersWithBreaks(text: string): { char: string; afterHyphen: boolean }[] {
  const letters: { char: string; afterHyphen: boolean }[] = []
  let afterHyphen = false
  for (const char of text) {
    if (/[\p{L}\p{N}]/u.test(char)) letters.push({ char, afterHyphen })
    afterHyphen = /[-\u2010\u2011]/.test(char)
  }
  return letters
}

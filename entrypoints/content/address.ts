// What a page's address says of it.

/** The address the publisher gives the page, else the one it was loaded from; undefined for a saved page that has neither. */
export function pageUrl(document: Document): URL | undefined {
  const declared = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ]
  const here = document.location?.href
  for (const url of [...declared, here]) {
    if (!url) continue
    const base = here && URL.canParse(here) ? here : undefined
    if (URL.canParse(url, base)) {
      const parsed = new URL(url, base)
      if (/^https?:$/.test(parsed.protocol)) return parsed
    }
  }
  return undefined
}

export type AddressKind = 'front' | 'service' | 'shop' | 'forum' | 'list' | 'article' | 'unknown'

const serviceWords =
  /^(log-?in|sign-?(in|up)|register|account|my-?account|checkout|cart|basket|bag|warenkorb|search|suche|recherche|buscar|results?|contact(-us)?|kontakt|about(-us)?|impressum|privacy(-policy|-statement)?|datenschutz|terms(-of-(use|service))?|cookies?|faq|help|support|jobs?|careers?|subscribe|subscriptions?|abo|settings|preferences|maps?|directions|inbox|mail|compose|pricing|plans|dashboard|downloads?)(\.\w+)?$/i
const shopWords = /^(products?|produkt|shop|store|item|itm|dp|p|sku|buy|listing|collections?)$/i
const forumWords =
  /^(forums?|threads?|topics?|boards?|community|viewtopic\.php|showthread\.php|questions?|discussions?|t)$/i
const listWords = /^(tags?|category|categories|topics?|authors?|archives?|page|index|latest|sections?)$/i

export function addressKind(url: URL | undefined): AddressKind {
  if (!url) return 'unknown'
  const segments = url.pathname.split('/').filter(Boolean)
  const language = /^[a-z]{2}([-_][a-z]{2})?$/i
  const last = segments.at(-1) ?? ''
  if (segments.every((segment) => language.test(segment) || /^(index|home|default|main)(\.\w+)?$/i.test(segment))) {
    return /[?&](p|id|story|article|artid|newsid)=\d/i.test(url.search) ? 'unknown' : 'front'
  }
  if (/[?&](q|query|search|s|keywords?)=/i.test(url.search)) return 'service'
  const hasDate = /\/(19|20)\d\d[/-]?(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([/-]|\d\d)/i.test(
    url.pathname,
  )
  const words = last
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_]/)
    .filter((word) => /\p{L}{2}/u.test(decode(word)))
  if (segments.slice(0, -1).some((segment) => forumWords.test(segment)) || /^(viewtopic|showthread)\.php/i.test(last)) {
    // News sites file articles under topics too.
    return hasDate || /^topics?$/i.test(segments[0] ?? '') ? 'unknown' : 'forum'
  }
  if (segments.slice(0, -1).some((segment) => shopWords.test(segment)) && !hasDate) return 'shop'
  if (serviceWords.test(last) || serviceWords.test(segments[0] ?? '')) return hasDate ? 'unknown' : 'service'
  if (hasDate && words.length >= 2) return 'article'
  if (listWords.test(segments.at(-2) ?? '') || listWords.test(last)) return hasDate ? 'unknown' : 'list'
  return words.length >= 4 ? 'article' : 'unknown'
}

/** The day in the address, as an ISO date: /2021/08/28/, /2021-08-28-, /2021/aug/28/, /20210828. */
export function dateInUrl(url: URL | undefined): string | undefined {
  if (!url) return undefined
  const path = url.pathname
  const [, year, month, day] =
    /[/-](20\d\d|19[89]\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[^\d]|$)/.exec(path) ??
    /[/_-](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[^\d]|$)/.exec(path) ??
    []
  if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const named = /\/(20\d\d|19[89]\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/i.exec(
    path,
  )
  if (!named) return undefined
  const number = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((named[2] as string).toLowerCase()) / 3 + 1
  return `${named[1]}-${String(number).padStart(2, '0')}-${(named[3] as string).padStart(2, '0')}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

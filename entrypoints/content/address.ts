// What a page's address says of it.

/**
 * The web addresses of the page: where it was loaded from, then what the publisher calls it. The first is true of pages that
 * change without loading; a saved page has the others only.
 */
export function pageUrls(document: Document): URL[] {
  const here = document.location?.href ?? ''
  const declared = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ]
  const base = /^https?:/.test(here) ? here : undefined
  return [here, ...declared].flatMap((url) => {
    if (!url || !URL.canParse(url, base)) return []
    const parsed = new URL(url, base)
    return /^https?:$/.test(parsed.protocol) ? [parsed] : []
  })
}

export type AddressKind = 'front' | 'service' | 'shop' | 'forum' | 'list' | 'article' | 'unknown'

const serviceWords =
  /^(log-?in|sign-?(in|up)|register|account|my-?account|checkout|cart|basket|bag|warenkorb|search|suche|recherche|buscar|results?|contact(-us)?|kontakt|about(-us)?|impressum|privacy(-policy|-statement)?|datenschutz|terms(-of-(use|service))?|cookies?|faq|help|support|jobs?|careers?|subscribe|subscriptions?|abo|settings|preferences|maps?|directions|inbox|mail|compose|pricing|plans|dashboard|downloads?)(\.\w+)?$/i
const shopWords = /^(products?|produkte?|shop|store|itm|dp|sku|buy|listings?)$/i
const forumWords =
  /^(forums?|threads?|topics?|boards?|community|viewtopic\.php|showthread\.php|questions?|discussions?|t)$/i
const listWords = /^(tags?|category|categories|collections?|topics?|authors?|archives?|page|index|latest|sections?)$/i

export function addressKind(url: URL | undefined): AddressKind {
  if (!url) return 'unknown'
  const segments = url.pathname.split('/').filter(Boolean)
  const language = /^[a-z]{2}([-_][a-z]{2})?$/i
  const last = segments.at(-1) ?? ''
  if (segments.every((segment) => language.test(segment) || /^(index|home|default|main)(\.\w+)?$/i.test(segment))) {
    return /[?&]\w+=./.test(url.search) && !/[?&]s=/.test(url.search) ? 'unknown' : 'front'
  }
  if (/[?&](q|query|search|keywords?)=/i.test(url.search)) return 'service'
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
  const isService = serviceWords.test(last) || (serviceWords.test(segments[0] ?? '') && words.length < 4)
  if (isService) return hasDate ? 'unknown' : 'service'
  if (hasDate && words.length >= 2) return 'article'
  if (listWords.test(segments.at(-2) ?? '') || listWords.test(last)) return hasDate ? 'unknown' : 'list'
  return words.length >= 4 ? 'article' : 'unknown'
}

/** The day in the address, as an ISO date: /2021/08/28/, /2021-08-28-, /2021/aug/28/, /20210828. */
export function dateInUrl(urls: URL[]): string | undefined {
  return urls.map(({ pathname }) => dateInPath(pathname)).find(Boolean)
}

function dateInPath(path: string): string | undefined {
  const [, year, month, day] =
    /[/-](20\d\d|19[89]\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[^\d]|$)/.exec(path) ??
    // By section between year and month: /2010/POLITICS/08/13/.
    /\/(20\d\d)\/[a-z_]+\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=\/)/i.exec(path) ??
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

// Could this page be an article? Asked on every page, so it is the browser's own selectors that look: what no selector finds
// costs neither a wrapper for an element nor the loading of the code that judges. It takes more pages than there are articles,
// and must not leave one out.

/** What a publisher declares of an article, outside JSON-LD. */
const declared = [
  'meta[property="og:type"i][content*="article"i]',
  'meta[property="og:type"i]:is([content=news],[content=post],[content=blog],[content=story])',
  'meta[property*="published_time"i]',
  '[itemtype*="Article"]',
  '[itemtype*="BlogPosting"]',
].join()
const jsonLd = 'script[type="application/ld+json"i]'
const jsonLdArticle = /"@?type"\s*:\s*\[?[^\]}]{0,60}(Article|BlogPosting|LiveBlog|Report|Review|MedicalWebPage)/

/** Text that is more than a teaser: paragraphs beside each other, or divided by line breaks. */
const running = 'p~p~p,br~br~br~br'
const leastText = 350
const mostParagraphs = 300

export function mayBeArticle(document: Document, { pathname, search }: { pathname: string; search: string }): boolean {
  if (document.querySelector(declared)) return true
  for (const script of document.querySelectorAll(jsonLd)) if (jsonLdArticle.test(script.textContent ?? '')) return true
  // A front page.
  if (pathname === '/' && !search) return false
  if (isNamedLikeArticle(pathname)) return document.querySelector('p,br,article,h1') !== null
  const found = document.querySelector(running)
  return found !== null && (found.localName === 'br' || hasLongRun(document))
}

/** A day, or a headline's worth of words, in the address. */
function isNamedLikeArticle(pathname: string): boolean {
  return /\/(19|20)\d\d[/-]?\d\d?[/-]|[^\W_]+([-_][^\W_]+){3}[^/]*\/?$/.test(pathname)
}

/** Whether paragraphs that share a parent hold enough text together. */
function hasLongRun(document: Document): boolean {
  const lengths = new Map<ParentNode | null, number>()
  let count = 0
  for (const paragraph of document.querySelectorAll('p~p,p:has(~p)')) {
    if (++count > mostParagraphs) return true
    const length = paragraph.textContent?.length ?? 0
    if (length < 50) continue
    const { parentNode } = paragraph
    const sum = (lengths.get(parentNode) ?? 0) + length
    if (sum >= leastText) return true
    lengths.set(parentNode, sum)
  }
  return false
}

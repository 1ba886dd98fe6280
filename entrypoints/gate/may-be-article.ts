// Could this page be an article? Asked on every page, so it is the browser's own selectors that look: what no selector finds
// costs neither a wrapper for an element nor the loading of the code that judges. One after the other: each of them alone has a
// short way in the browser's engine, and all in one list take seven times as long. It takes more pages than there are articles,
// and must not leave one out.

/** What a publisher declares of an article, outside JSON-LD. */
const declared = [
  'meta[property="og:type"]:not([content^=website]):not([content^=product]):not([content^=profile])',
  'meta[property*=published_time]',
  '[itemtype*=Article]',
  '[itemtype*=BlogPosting]',
]
const jsonLd = 'script[type="application/ld+json"]'
const jsonLdArticle = /"@?type"\s*:\s*\[?[^\]}]{0,60}(Article|BlogPosting|LiveBlog|Report|Review|MedicalWebPage)/

/** Text that is more than a teaser: paragraphs beside each other hold so much, the first of them not counted. */
const leastText = 250
const shortestParagraph = 50
const mostParagraphs = 300

export function mayBeArticle(document: Document, url: string): boolean {
  for (const selector of declared) if (document.querySelector(selector)) return true
  if (document.querySelector(jsonLd)) {
    for (const script of document.querySelectorAll(jsonLd))
      if (jsonLdArticle.test(script.textContent ?? '')) return true
  }
  const path = url.slice(url.indexOf('/', 'https://'.length))
  // A front page.
  if (path === '/' || path[1] === '#') return false
  if (isNamedLikeArticle(path)) return document.querySelector('p,br,article,h1') !== null
  if (document.querySelector('br~br~br~br')) return true
  return document.querySelector('p~p~p') !== null && hasLongRun(document)
}

/** A day, or a headline's worth of words, in the path. Most have neither, and making an expression takes longer than counting. */
function isNamedLikeArticle(path: string): boolean {
  if (path.split('-').length + path.split('_').length < 5 && !path.includes('/20') && !path.includes('/19'))
    return false
  return /^[^?#]*(\/(19|20)\d\d[/-]?\d\d?[/-]|[^\W_]+([-_][^\W_]+){3}[^/?#]*\/?($|[?#]))/.test(path)
}

/** Whether paragraphs beside each other hold enough text together. */
function hasLongRun(document: Document): boolean {
  let parent: ParentNode | null = null
  let sum = 0
  let count = 0
  for (const paragraph of document.querySelectorAll('p~p')) {
    if (++count > mostParagraphs) return true
    if (paragraph.parentNode !== parent) sum = 0
    parent = paragraph.parentNode
    const length = paragraph.textContent?.length ?? 0
    if (length >= shortestParagraph) sum += length
    if (sum >= leastText) return true
  }
  return false
}

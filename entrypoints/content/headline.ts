/** The headline of what the page is about: not the site's name, which many pages put into an h1 too. */
export function findHeadline(document: Document, holder: Element | undefined): { element?: Element; isTitle: boolean } {
  const declared = [
    document.querySelector('meta[property="og:title" i]')?.getAttribute('content') ?? '',
    document.title ?? '',
  ].map(fold)
  // What else a headline is made of on pages whose h1 is the site's name, or that have none.
  const candidates = [
    ...[...document.querySelectorAll('h1, [itemprop~=headline]')].slice(0, 8),
    ...[...document.querySelectorAll('h2, h3, [class*="headline" i], [class*="title" i], font, b')].slice(0, 30),
  ]
  const site = fold(document.querySelector('meta[property="og:site_name" i]')?.getAttribute('content') ?? '')
  let best: Element | undefined
  for (const element of candidates) {
    const text = fold(element.textContent ?? element.getAttribute('content') ?? '')
    if (text.length < 6 || text === site || element.localName === 'meta') continue
    if (
      declared.some(
        (title) =>
          title.length > 5 &&
          (title.startsWith(text) ||
            (text.length > 18 && title.includes(text)) ||
            (title.length > 18 && text.includes(title))),
      )
    ) {
      return { element, isTitle: text.length >= 12 || !text.includes(' ') }
    }
    const isBefore = !holder || holder.contains(element) || (element.compareDocumentPosition(holder) & 4) !== 0
    if (isBefore && element.localName === 'h1') best = element
  }
  return { ...(best && { element: best }), isTitle: false }
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

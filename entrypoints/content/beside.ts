// What stands beside an article: of another story, of a comment, of the site.

/** Words in names of boxes that hold other things than the article. "elementor-widget" is a box like any other. */
const others =
  'nav, body > footer, [role=contentinfo], aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recirc" i], [class*="teaser" i], [class*="sidebar" i], [class*="most-" i], [class*="widget" i]:not([class*="elementor" i]), [class*="promo" i], [class*="trending" i], [class*="latest" i], [class*="recommend" i], [class~="footer" i], [id="footer" i], [itemtype*="Comment" i], li li, blockquote, figure, [class*="event" i]'

/** Whether an element is in such a box. Wrappers of the whole page ("with-sidebar") are none: they hold the headline. */
export function isBeside(element: Element, headline: Element | null): boolean {
  for (let box = element.closest(others); box; box = box.parentElement?.closest(others) ?? null) {
    if (!headline || !box.contains(headline)) return true
  }
  return false
}

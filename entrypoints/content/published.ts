// When was the article published? From JSON-LD, meta, <time>, URL, in that order, and last from a date that stands written beside
// the headline. A date of change is never taken for it.
import { dateInUrl, pageUrls } from './address.ts'
import { asIsoDate } from './date-formats.ts'
import { type Declared, isArticleNode, metaContent, readDeclared } from './declared.ts'
import type { JsonLdNode } from './json-ld.ts'

export interface Published {
  /** An ISO 8601 date or date and time, with its time zone if it was given one. */
  date: string
  from: 'json-ld' | 'meta' | 'time' | 'url' | 'text'
}

/** No date is a fine answer: undefined. */
export function findPublished(
  document: Document,
  declared: Declared = readDeclared(document),
  root: Element | null = document.body,
  headline: Element | null = document.querySelector('h1'),
): Published | undefined {
  const inUrl = dateInUrl(pageUrls(document))
  const found = fromJsonLd(document, declared) ?? fromMeta(document, inUrl)
  // Some systems write the day of the last change into the field for the first: an earlier day in the address knows better.
  if (found && inUrl && isOverwritten(found.date, inUrl, declared)) return { date: inUrl, from: 'url' }
  return (
    found ??
    fromTime(document, root, headline) ??
    (inUrl ? { date: inUrl, from: 'url' } : undefined) ??
    fromText(document, root, headline)
  )
}

function isOverwritten(date: string, inUrl: string, { articles }: Declared): boolean {
  const modified = articles.map(({ values }) => asIsoDate(String(values.dateModified ?? ''))).find(Boolean)
  return modified?.slice(0, 10) === date.slice(0, 10) && Date.parse(inUrl) < Date.parse(date.slice(0, 10)) - 86_400_000
}

/** The article of this page before any other that is declared on it; then the page itself. */
function fromJsonLd(document: Document, { nodes, articles }: Declared): Published | undefined {
  const here = pageUrls(document).map(bare)
  const title = (document.title ?? '').toLowerCase()
  const isHere = ({ values }: JsonLdNode) => {
    const about = [values.url, values['@id'], idOf(values.mainEntityOfPage)].filter((url) => typeof url === 'string')
    if (about.some((url) => URL.canParse(url) && here.includes(bare(new URL(url))))) return true
    return (
      typeof values.headline === 'string' && values.headline.length > 8 && title.includes(values.headline.toLowerCase())
    )
  }
  const ranked = [
    ...articles.filter(isHere),
    ...articles,
    ...nodes.filter((node) => !node.isMain && isArticleNode(node) && isHere(node)),
    ...nodes.filter(({ isMain, types }) => isMain && types.some((type) => /(^Web|Item|About|FAQ)Page$/.test(type))),
  ]
  for (const { values } of ranked) {
    const date = asIsoDate(textOf(values.datePublished))
    if (date) return { date, from: 'json-ld' }
  }
  return undefined
}

const bare = ({ host, pathname }: URL) => host.replace(/^(www|m|amp)\./, '') + pathname.replace(/\/$/, '')
const idOf = (value: unknown) => (typeof value === 'object' && value ? (value as { '@id'?: unknown })['@id'] : value)

function textOf(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'object' && one) return textOf((one as { '@value'?: unknown })['@value'])
  return typeof one === 'string' || typeof one === 'number' ? String(one) : ''
}

/** Names that mean publication and nothing else. */
const sureNames =
  `article:published_time og:article:published_time og:published_time article:published datePublished rnews:datePublished
 shareaholic:article_published_time parsely-pub-date sailthru.date cXenseParse:recs:publishtime publishedDate published_date published_at
 publish-date publish_date publication_date publication-date pubdate pub_date article.published article_date_original
 OriginalPublicationDate bt:pubDate vr:published_time DC.date.issued DCTERMS.issued dcterms.available citation_publication_date
 citation_online_date citation_date prism.publicationDate govuk:first-published-at analyticsAttributes.articleDate
 iso-8601-publish-date article:publish_date date.release published`.split(/\s+/)
/** Names that some use for the day of a change, or of the visit. */
const likelyNames =
  `date DC.date DC.date.created dcterms.date dcterms.created article:created date.created dateCreated displaydate created ptime`.split(
    /\s+/,
  )

function fromMeta(document: Document, inUrl: string | undefined): Published | undefined {
  const metas = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') as string
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (name) metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  const read = (names: string[]) => {
    for (const name of names) {
      for (const content of metas.get(name.toLowerCase()) ?? []) {
        const date = asIsoDate(content)
        if (date) return date
      }
    }
    return undefined
  }
  const sure = read(sureNames) ?? parselyPage(metaContent(document, 'parsely-page'))
  if (sure) return { date: sure, from: 'meta' }
  const likely = read(likelyNames)
  const modified = read([
    'article:modified_time',
    'og:updated_time',
    'last-modified',
    'dateModified',
    'lastmod',
    'dcterms.modified',
  ])
  const isChange = likely !== undefined && likely === modified
  if (!likely || isChange || (inUrl && inUrl < likely.slice(0, 10))) return undefined
  return { date: likely, from: 'meta' }
}

function parselyPage(content: string): string | undefined {
  return asIsoDate(/"pub_date"\s*:\s*"([^"]+)"/.exec(content)?.[1] ?? '')
}

const changeWords =
  /(^|[\s_-])(updated?|modified|modification|last-?mod|changed|aktualisiert|mise-a-jour|edited|revised)/i
const notOfArticle =
  'nav, body > footer, [role=contentinfo], aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recirc" i], [class*="teaser" i], [class*="sidebar" i], [class*="most-" i], [class*="widget" i], [class*="promo" i], [class*="trending" i], [class*="latest" i], [class*="recommend" i], [itemtype*="Comment" i], li li, a[href] time, blockquote, figure, [class*="event" i]'

function fromTime(document: Document, root: Element | null, headline: Element | null): Published | undefined {
  const sure = document.querySelectorAll(
    '[itemprop~=datePublished], time[pubdate], time[class*="publish" i], time.entry-date, abbr.published,  [property~="datePublished"], [property~="schema:datePublished"], [property~="schema:dateCreated"], [class~="dt-published"]',
  )
  for (const element of sure) {
    if (element.closest(notOfArticle) || isChange(element)) continue
    const date = dateOf(element)
    if (date) return { date, from: 'time' }
  }
  for (const time of (root ?? document).querySelectorAll('time')) {
    if (!isBesideHeadline(time, root, headline)) continue
    const date = dateOf(time)
    if (date) return { date, from: 'time' }
  }
  return undefined
}

function dateOf(element: Element): string | undefined {
  for (const attribute of ['datetime', 'content', 'title', 'data-datetime', 'data-time', 'data-timestamp']) {
    const value = element.getAttribute(attribute)
    const date = value ? asIsoDate(value) : undefined
    if (date) return date
  }
  return readDate(element.textContent ?? '')
}

/** A date in the few words of a date line: "Published: 28 August 2021, 06:30 BST | Updated: ...". */
function readDate(words: string): string | undefined {
  const text = words.trim().replace(/\s+/g, ' ')
  if (text.length > 160) return undefined
  const cut = text.split(/[|•·–—]|\b(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado)\b/i)
  for (const part of cut) {
    const plain = part
      .replace(
        /^.*?(?:published|posted|first published|created|publié|veröffentlicht|publicado|on|le|am|el|date)\b[:\s]*/i,
        '',
      )
      .trim()
    for (const candidate of [plain, part.trim()]) {
      const date =
        asIsoDate(candidate) ??
        asIsoDate(/\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?/.exec(candidate)?.[0] ?? '') ??
        asIsoDate(/\b\d{1,2}\.\d{1,2}\.(19|20)\d\d\b/.exec(candidate)?.[0] ?? '')
      if (date) return date
    }
    if (/^\s*(last )?(updated|modified)/i.test(text)) return undefined
  }
  return undefined
}

function isChange(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`
  if (changeWords.test(names) && !/publish|posted/i.test(names)) return true
  const before = element.previousSibling?.textContent ?? element.parentElement?.firstChild?.textContent ?? ''
  return /\b(last )?(updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato)\b[^a-z]*(on|at|am|le|el|il)?[:\s]*$/i.test(
    before.slice(-40),
  )
}

/** In the article, near its headline, and not of a comment or a related story. */
function isBesideHeadline(element: Element, root: Element | null, headline: Element | null): boolean {
  if (element.closest(notOfArticle) || isChange(element)) return false
  if (!headline) return root?.querySelectorAll('time').length === 1
  let near: Element | null = headline
  for (let up = 0; up < 4 && near && near !== root?.parentElement; up++, near = near.parentElement) {
    if (near.contains(element)) return true
  }
  return false
}

const dateLines =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [class*="dateline" i], [id*="date" i], [class*="info" i], [class*="stamp" i], [class*="credit" i]'

function fromText(document: Document, root: Element | null, headline: Element | null): Published | undefined {
  let looked = 0
  for (const element of (root ?? document).querySelectorAll(dateLines)) {
    if (looked++ > 60) break
    const text = element.textContent ?? ''
    if (text.length > 200 || !/\d{4}/.test(text) || !isBesideHeadline(element, root, headline)) continue
    const date = readDate(text)
    if (date) return { date, from: 'text' }
  }
  return undefined
}

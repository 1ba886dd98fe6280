// The day of publication that the page's meta elements declare.
import { asIsoDate } from './date-formats.ts'
import { metaContent } from './declared.ts'

/** Names that mean publication and nothing else. */
const sureNames =
  `article:published_time og:article:published_time og:published_time article:published datePublished rnews:datePublished
 shareaholic:article_published_time parsely-pub-date sailthru.date cXenseParse:recs:publishtime publishedDate published_date published_at
 publish-date publish_date publication_date publication-date pubdate pub_date article.published article_date_original
 OriginalPublicationDate bt:pubDate vr:published_time DC.date.issued DCTERMS.issued dcterms.available citation_publication_date
 citation_online_date citation_date prism.publicationDate govuk:first-published-at analyticsAttributes.articleDate
 publishdate publicationdate dateposted date_posted firstpublished first_published first-published publish_time publishtime published_time
 published-date post_date og:pubdate article:publish_time article_publish_date article-published release_date newsdate iso-8601-publish-date article:publish_date date.release published`.split(
    /\s+/,
  )
/** Names that some use for the day of a change, or of the visit. */
const likelyNames =
  `date DC.date DC.date.created dcterms.date dcterms.created article:created date.created dateCreated displaydate created ptime`.split(
    /\s+/,
  )

export function dateInMeta(document: Document, inUrl: string | undefined): string | undefined {
  const metas = readMetas(document)
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
  if (sure) return sure
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
  return likely
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') as string
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      // In the body, microdata may be of another story: what stands beside the article is looked at elsewhere.
      if (attribute === 'itemprop' && meta.parentElement?.localName !== 'head') continue
      metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  return metas
}

function parselyPage(content: string): string | undefined {
  return asIsoDate(/"pub_date"\s*:\s*"([^"]+)"/.exec(content)?.[1] ?? '')
}

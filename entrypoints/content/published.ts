// When was the article published? From JSON-LD, meta, <time>, URL, in that order.

export interface Published {
  /** As declared, with its time zone if it has one: an ISO 8601 date or date and time. */
  date: string
  from: 'json-ld' | 'meta' | 'time' | 'url'
}

const isoDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** No date is a fine answer: undefined. */
export function findPublished(document: Document): Published | undefined {
  return fromJsonLd(document) ?? fromMeta(document) ?? fromTime(document) ?? fromUrl(document)
}

function fromJsonLd(document: Document): Published | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]
    const date = found && asIso(found)
    if (date) return { date, from: 'json-ld' }
  }
  return undefined
}

const metaNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'DC.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
]

function fromMeta(document: Document): Published | undefined {
  for (const name of metaNames) {
    const meta = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    )
    const date = asIso(meta?.getAttribute('content') ?? '')
    if (date) return { date, from: 'meta' }
  }
  return undefined
}

function fromTime(document: Document): Published | undefined {
  const time = document.querySelector(
    '[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  )
  const date = asIso(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? '')
  return date ? { date, from: 'time' } : undefined
}

function fromUrl(document: Document): Published | undefined {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
  for (const url of [canonical, document.location?.href ?? '']) {
    const [, year, month, day] = /\/(20\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=\D)/.exec(url) ?? []
    if (year && month && day) return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, from: 'url' }
  }
  return undefined
}

/** Accepts ISO 8601 (also with a space for the T); anything else is not guessed at. */
function asIso(text: string): string | undefined {
  const candidate = text
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:)/, '$1T$2')
    .replace(/\s+(?=[+-]\d|Z)/, '')
  return isoDate.test(candidate) && !Number.isNaN(Date.parse(candidate)) ? candidate : undefined
}

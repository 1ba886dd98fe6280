// The day of publication that JSON-LD declares.
import { pageUrls } from './address.ts'
import { asIsoDate } from './date-formats.ts'
import { type Declared, isArticleNode } from './declared.ts'
import type { JsonLdNode } from './json-ld.ts'

/** The article of this page before any other that is declared on it; then the page itself. */
export function dateInJsonLd(document: Document, { nodes, articles }: Declared): string | undefined {
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
  for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
    for (const { values } of key === 'datePublished' ? ranked : articles.filter(isHere)) {
      const date = asIsoDate(textOf(values[key]))
      if (date) return date
    }
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

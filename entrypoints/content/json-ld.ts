// What a page declares in JSON-LD: every node with a type, and whether it is about the page itself or about something listed,
// embedded or replied. Real pages carry broken JSON, arrays, graphs and HTML comments around it.

export interface JsonLdNode {
  types: string[]
  /** About the page as a whole: at the top, in a @graph, or the main entity of such a node. */
  isMain: boolean
  values: Record<string, unknown>
}

/** More than this is a catalogue put into a script; what speaks of the page stands early. */
const mostNodes = 200
const longestScript = 400_000

export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? ''
    if (source.length > longestScript) continue
    const parsed = parse(source)
    if (parsed === undefined) nodes.push(...readBroken(source))
    else collect(parsed, true, nodes, 0)
  }
  return nodes
}

/** Where the values of a node speak of the page still. Everything else is embedded: related, listed, replied. */
const mainKeys = new Set(['@graph', 'mainEntity', 'mainEntityOfPage'])

function collect(value: unknown, isMain: boolean, nodes: JsonLdNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 8 || nodes.length >= mostNodes) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, isMain, nodes, depth + 1)
    return
  }
  const values = value as Record<string, unknown>
  const types = namesOf(values['@type'])
  if (types.length) nodes.push({ types, isMain, values })
  const isList = types.some((type) => /^(ItemList|BreadcrumbList)$/.test(type))
  for (const [key, inner] of Object.entries(values)) {
    if (typeof inner === 'object') collect(inner, isMain && !isList && mainKeys.has(key), nodes, depth + 1)
  }
}

function namesOf(type: unknown): string[] {
  const names = Array.isArray(type) ? type : [type]
  return names.filter((name) => typeof name === 'string').map((name: string) => name.replace(/^.*[/#:]/, '').trim())
}

function parse(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(\/\/|\/\*)?\s*<!\[CDATA\[\s*(\*\/)?|(\/\/|\/\*)?\s*\]\]>\s*(\*\/)?$/g, '')
    .replace(/^<!--|-->$/g, '')
    .trim()
    .replace(/;$/, '')
  return tryParse(text) ?? tryParse(text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1'))
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A script that no parser takes: the types and plain values that stand in it, up to where a next node may begin. */
function readBroken(source: string): JsonLdNode[] {
  const marks = [...source.matchAll(/"@type"\s*:\s*(?:"([^"]*)"|\[([^\]]*)\])/g)]
  const [first] = marks
  if (!first) return []
  const articleMark = marks.find(([, one = '', many = '']) => /Article|BlogPosting/.test(one + many)) ?? first
  const types = (articleMark[1] ?? articleMark[2] ?? '').split(',').map((type) => type.replace(/["\s]/g, ''))
  const values: Record<string, unknown> = {}
  for (const key of ['datePublished', 'dateModified', 'headline']) {
    const found = new RegExp(`"${key}"\\s*:\\s*"([^"]{1,300})"`).exec(source)?.[1]
    if (found) values[key] = found
  }
  return [{ types, isMain: true, values }]
}

import { dateOf } from './time-date.ts'

const entryNames = /(^|[\s_-])(live|post|entry|update|event|block|item|timeline|feed)/i

/**
 * The day and time of the entry of a live blog that holds `node`: the time of the nearest box with one of its own that has
 * others of its make beside it. Undefined outside entries: then the page's own date counts.
 */
export function entryDate(node: Node, root: Element): string | undefined {
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement
  for (let box = start; box && box !== root && root.contains(box); box = box.parentElement) {
    if (!isEntry(box)) continue
    const date = [...box.querySelectorAll('time, [itemprop~=datePublished]')].map((time) => dateOf(time)).find(Boolean)
    if (date) return date
  }
  return undefined
}

function isEntry(box: Element): boolean {
  const make = makeOf(box)
  const beside = [...(box.parentElement?.children ?? [])].filter((other) => makeOf(other) === make)
  if (beside.length < 2) return false
  const isMarked = /BlogPosting|Article/.test(box.getAttribute('itemtype') ?? '')
  return (
    isMarked ||
    box.localName === 'article' ||
    box.localName === 'li' ||
    entryNames.test(`${box.getAttribute('class') ?? ''} ${box.id}`)
  )
}

const makeOf = (element: Element) => `${element.localName}.${(element.getAttribute('class') ?? '').split(/\s+/, 1)[0]}`

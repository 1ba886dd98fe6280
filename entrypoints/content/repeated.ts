// What stands in boxes of one make, one beside the other: posts of a thread, comments, teasers.
import { parentOf } from './flat-tree.ts'
import type { Paragraph } from './paragraphs.ts'

const marker =
  'time, [class*="author" i], [class*="user" i], [class*="avatar" i], [class*="date" i], [class*="rating" i], [itemprop=author], a[href*="/user" i], a[href*="profile" i], a[href*="/u/"]'
const linkedHeading = 'h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4'
const postWords = /(^|[\s_-])(posts?|postbody|message|comments?|reply|replies|answers?|review|thread)($|[\s_-])/i

/** The largest group of boxes of one make whose members look like posts or teasers. */
export function findRepeated(body: Element, paragraphs: Paragraph[]) {
  // Text by element, for every ancestor of a paragraph.
  const texts = new Map<Element, number>()
  for (const { element, length } of paragraphs) {
    for (let above = parentOf(element); above && above !== body; above = parentOf(above)) {
      texts.set(above, (texts.get(above) ?? 0) + length)
    }
  }
  const groups = new Map<Element, Map<string, Element[]>>()
  for (const element of texts.keys()) {
    const parent = parentOf(element) as Element
    const make = `${element.localName}.${(element.getAttribute('class') ?? '').split(/\s+/, 2).join('.').replace(/\d+/g, '')}`
    let makes = groups.get(parent)
    if (!makes) {
      makes = new Map()
      groups.set(parent, makes)
    }
    const members = makes.get(make)
    if (members) members.push(element)
    else makes.set(make, [element])
  }
  const found: { members: Element[]; length: number; kind: 'posts' | 'teasers' }[] = []
  for (const makes of groups.values()) {
    for (const members of makes.values()) {
      if (members.length < 2) continue
      const length = members.reduce((sum, member) => sum + (texts.get(member) as number), 0)
      const first = members[0] as Element
      const isPost = postWords.test(`${first.getAttribute('class') ?? ''} ${first.id}`)
      if (members.length < 3 && !isPost) continue
      const kind = kindOf(members, isPost, length / members.length, paragraphs)
      if (kind) found.push({ members, length, kind })
    }
  }
  if (!found.length) return undefined
  const all = new Set(found.flatMap(({ members }) => members))
  const within = new Set(paragraphs.filter(({ element }) => isBelow(element, all)))
  const largest = found.reduce((a, b) => (b.length > a.length ? b : a))
  const length = [...within].reduce((sum, paragraph) => sum + paragraph.length, 0)
  return { within, summary: { count: all.size, length: Math.round(length), kind: largest.kind } }
}

function isBelow(element: Element, ancestors: Set<Element>): boolean {
  for (let above = parentOf(element); above; above = parentOf(above)) if (ancestors.has(above)) return true
  return false
}

function kindOf(
  members: Element[],
  isPost: boolean,
  mean: number,
  paragraphs: Paragraph[],
): 'posts' | 'teasers' | undefined {
  const sample = members.slice(0, 6)
  const share = (selector: string) =>
    sample.filter((member) => member.querySelector(selector) !== null).length / sample.length
  if (share(linkedHeading) > 0.6 || sample.every((member) => member.closest('a') !== null)) return 'teasers'
  // A link that is no part of the text beside a few words: a teaser whose title is no heading.
  const isLinked = (member: Element) =>
    [...member.getElementsByTagName('a')].some(
      (link) =>
        (link.textContent?.trim().length ?? 0) > 15 && !paragraphs.some(({ element }) => element.contains(link)),
    )
  if (members.length > 5 && mean < 250 && sample.every(isLinked)) return 'teasers'
  // Whole articles below each other are no posts, unless they say so.
  if (mean > 1_500 && !isPost) return undefined
  return share(marker) > 0.6 ? 'posts' : undefined
}

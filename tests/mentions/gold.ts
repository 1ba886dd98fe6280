// The gold passages: plain text with marks. [surface](card-id) is a mention, [surface](?) one that could be argued either way,
// {surface} a look-alike that must get nothing (a trap). Whatever is not marked must get nothing either.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldSpan {
  start: number
  end: number
  /** A card id; '?' where either answer is right; undefined for a trap. */
  card: string | undefined
}

export interface GoldPassage {
  /** The class: its file, below the folder. */
  group: string
  name: string
  text: string
  spans: GoldSpan[]
}

const goldFolder = new URL('./gold/', import.meta.url).pathname
const mark = /\[([^\][]+)\]\(([a-z0-9-]+|\?)\)|\{([^{}]+)\}/g

/** The passages of all .txt files below a folder, the project's own if none is named. */
export function readGold(folder = goldFolder): GoldPassage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^---\s*$/m)
        .filter((part) => part.trim())
        .map((part) => parsePassage(part, name.slice(0, -4))),
    )
}

function parsePassage(part: string, group: string): GoldPassage {
  const [, name = '', marked = ''] = /^\s*#\s*(.*)\n([\s\S]*)$/.exec(part) ?? []
  const passage: GoldPassage = { group, name, text: '', spans: [] }
  let from = 0
  for (const found of marked.trim().matchAll(mark)) {
    const [whole, mention, card, trap] = found
    passage.text += marked.trim().slice(from, found.index)
    const start = passage.text.length
    passage.text += mention ?? trap
    passage.spans.push({ start, end: passage.text.length, card })
    from = found.index + whole.length
  }
  passage.text += marked.trim().slice(from)
  return passage
}

// Where the article ends within its element: many pages put more below the last paragraph, inside it: stories of the same sort, a box about
// the author, comments. Such a tail begins with a line that says so, and no paragraph of the text's own make comes after it.
import type { TailLines } from '../../mentions/lexicon.ts'
import type { TextBlock } from './text-blocks.ts'

const longestHeading = 70
/** Shorter ones are captions and labels more often than paragraphs. */
const leastParagraph = 80
/** Even the last lines of a text are longer. */
const leastLine = 25
/** So many paragraphs of one make are text, not the lines below teasers. */
const leastParagraphs = 3
/** So much of an article stands before anything that could be its tail. */
const leastBefore = 400

type Block = Pick<TextBlock, 'element' | 'text'>

type Lines = Record<keyof TailLines, RegExp>

/** How many of the blocks are the article's; those after them are its tail. Looks at text and markup only. */
export function endOfArticle(blocks: Block[], { others, comments }: TailLines): number {
  const lines = { others: new RegExp(others, 'i'), comments: new RegExp(comments, 'i') }
  let end = blocks.length
  for (const at of tailsIn(blocks, lines).reverse()) {
    if (goesOn(blocks, at, end, lines)) break
    end = at
  }
  return end
}

/** Where a tail may begin. */
function tailsIn(blocks: Block[], lines: Lines): number[] {
  let before = 0
  return [...blocks.keys()].filter((i) => {
    const { text } = blocks[i] as Block
    before += text.length
    return before >= leastBefore && opensTail(text, lines)
  })
}

function opensTail(text: string, { others, comments }: Lines): boolean {
  if (text.length > longestHeading * 2) return false
  const line = lineOf(text)
  return line.length <= longestHeading && (others.test(line) || comments.test(line))
}

const lineOf = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s:.…!?›»>→]+$/, '')

/** Whether lines stand between these two that are made as the paragraphs before them, or paragraphs that are text by their number. */
function goesOn(blocks: Block[], at: number, end: number, { comments }: Lines): boolean {
  const after = blocks.slice(at + 1, end).filter(({ text }) => text.length >= leastLine)
  if (!after.length) return false
  const before = countBy(blocks.slice(0, at).filter(isParagraph).map(makeOf))
  if (after.some((block) => (before.get(makeOf(block)) ?? 0) >= leastParagraphs)) return true
  // Comments may be many.
  if (comments.test(lineOf((blocks[at] as Block).text))) return false
  const together = countBy(after.filter(isParagraph).map(({ element }) => element.parentElement))
  return [...together.values()].some((n) => n >= leastParagraphs)
}

const isParagraph = ({ text }: Block) => text.length >= leastParagraph

/** How a paragraph's box is made: by what is around it. */
function makeOf({ element }: Block): string {
  const box = element.parentElement
  return `${element.localName} ${box?.localName} ${box?.getAttribute('class') ?? ''}`
}

function countBy<Key>(keys: Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

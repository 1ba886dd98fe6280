// Where the article ends within its element: many pages put more below the last paragraph, inside it: stories of the same sort, a box about
// the author, comments. Such a tail begins with a line that says so, and no paragraph of the text's own make comes after it.
import type { TextBlock } from './text-blocks.ts'

/** A whole line that opens a tail, in the languages of many pages on our subjects. */
const wholeLine = (...ways: string[]) => new RegExp(`^(${ways.join('|')})$`, 'i')
/** What else there is to read; who wrote it; what one is asked to do. */
const others = wholeLine(
  '(related|recommended|similar|trending|popular|latest|top|most (read|popular))( for you)?( (news|stor(y|ies)|articles?|content|posts?|topics?|reading))?',
  'more (on|from|about|like) .{2,40}|more (news|stories|articles)',
  "read also|also read|read (more|next)|don't miss|what to read next|up next|next (article|story)|continue reading|editors?' picks?|you (may|might) also like( .*)?",
  'mehr (zum thema|dazu|aus .{2,30}|von .{2,30})|lesen sie auch|das könnte sie auch interessieren|weitere (artikel|themen|meldungen)',
  '(à )?lire (aussi|également)|sur le même (sujet|thème)|articles (liés|similaires|associés)',
  'te puede interesar|noticias relacionadas|artículos relacionados|leggi anche|articoli correlati|leia (também|mais)|notícias relacionadas',
  'читайте также|материалы по теме|по теме|другие новости|ilgili haberler',
  'اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|بیشتر بخوانید|مطالب مرتبط|مزید پڑھیں',
  'about (the|this) (authors?|writers?|contributors?)',
  '(share|follow) (this|us)( .{0,40})?|(sign up|subscribe)( .{0,60})?|newsletters?',
  '(tags|advertisement|sponsored)( .{0,40})?',
)
const comments = wholeLine(
  '(\\d+ )?(comments?|responses?|replies|kommentare|commentaires|comentarios|комментарии|yorumlar|التعليقات)( \\(?\\d+\\)?)?',
  '(leave|post|add|write) a (comment|reply)|join the (conversation|discussion)|view comments|what do you think',
)
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

/** How many of the blocks are the article's; those after them are its tail. Looks at text and markup only. */
export function endOfArticle(blocks: Block[]): number {
  let end = blocks.length
  for (const at of tailsIn(blocks).reverse()) {
    if (goesOn(blocks, at, end)) break
    end = at
  }
  return end
}

/** Where a tail may begin. */
function tailsIn(blocks: Block[]): number[] {
  let before = 0
  return [...blocks.keys()].filter((i) => {
    const { text } = blocks[i] as Block
    before += text.length
    return before >= leastBefore && opensTail(text)
  })
}

function opensTail(text: string): boolean {
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
function goesOn(blocks: Block[], at: number, end: number): boolean {
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

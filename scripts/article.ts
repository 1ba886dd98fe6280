// npm run article: whether saved pages count as articles, and why, by the code that runs in pages.
import { judgeArticle, type Signal } from '../entrypoints/content/article.ts'
import { findPublished, type Published } from '../entrypoints/content/published.ts'
import { readDocument, readPage } from './read-file.ts'

const usage = `npm run -s article -- [--json] FILE.html ...
  --json  a JSON array, one object a file`

interface Row {
  file: string
  isArticle: boolean
  score: number
  signals: Signal[]
  published: Published | null
  /** Characters of the body's running text. */
  bodyLength: number
}

const options = process.argv.slice(2).filter((word) => word.startsWith('--'))
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = options.filter((option) => option !== '--json')
if (unknown.length || !files.length) {
  console.error(unknown.length ? `Unknown option ${unknown.join(' ')}\n${usage}` : usage)
  process.exit(1)
}

const rows = files.flatMap(judgeFile)
if (options.includes('--json')) console.log(JSON.stringify(rows, null, 2))
else for (const row of rows) console.log(formatRow(row))

function judgeFile(file: string): Row[] {
  try {
    const document = readDocument(readHtml(file))
    const { isArticle, score, signals, bodyLength, root, declared, headline } = judgeArticle(document)
    const published = findPublished(document, declared, root, headline) ?? null
    return [{ file, isArticle, score, signals, published, bodyLength }]
  } catch (error) {
    console.error(`Can't read ${file}: ${plainReason(error as NodeJS.ErrnoException)}`)
    process.exitCode = 1
    return []
  }
}

function readHtml(file: string): string {
  const html = readPage(file)
  if (!html.trim()) throw new Error('it is empty.')
  if (html.includes('\0') || !/<(!doctype|[a-z][\w-]*)[\s/>]/i.test(html)) throw new Error('it holds no HTML.')
  return html
}

function plainReason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file.'
  if (code === 'EISDIR') return 'it is a folder.'
  return message
}

function formatRow({ file, isArticle, score, signals, published, bodyLength }: Row): string {
  const why = signals.map(({ name, weight }) => `${weight > 0 ? '+' : ''}${weight} ${name}`).join(', ')
  const date = published ? `${published.date} (${published.from})` : 'no date'
  return [
    file,
    isArticle ? 'article' : 'not an article',
    `score ${score}: ${why}`,
    date,
    `${bodyLength} characters`,
  ].join('\t')
}

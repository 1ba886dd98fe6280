// npm run mentions: the names found in files, by the code that runs in pages.
import { readDataset } from '../data/build.ts'
import { compileLexicon } from '../data/compile.ts'
import { createFinder } from '../mentions/find-mentions.ts'
import { createLexicon } from '../mentions/lexicon.ts'
import type { Rejection } from '../mentions/resolution.ts'
import { resolve } from '../mentions/resolve.ts'
import { readTextFile } from './read-file.ts'

const usage = `npm run -s mentions -- [--json] [--all] [--text] FILE ...
  FILE    a .txt or .html file
  --json  a JSON array of mentions
  --all   also what was found and rejected, with the reason
  --text  print the text that was read (the offsets are into it), and nothing else`

const options = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')))
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = [...options].filter((option) => !['--json', '--all', '--text'].includes(option))
if (unknown.length || !files.length) {
  console.error(unknown.length ? `Unknown option ${unknown.join(' ')}\n${usage}` : usage)
  process.exit(1)
}

interface Row {
  file: string
  /** UTF-16 offsets into the text read, half-open. */
  start: number
  end: number
  text: string
  /** Null for a rejected candidate. */
  card: string | null
  alias?: string
  why: { rule: string; support: string[]; rejected: Rejection[] }
}

const lexicon = createLexicon(compileLexicon(readDataset(process.cwd()).dataset.cards))
const find = createFinder(lexicon)
const rows = files.flatMap(readMentions)
if (options.has('--json')) console.log(JSON.stringify(rows, null, 2))
else for (const row of rows) console.log(formatRow(row))

function readMentions(file: string): Row[] {
  let read: ReturnType<typeof readTextFile>
  try {
    read = readTextFile(file)
  } catch (error) {
    console.error(`Can't read ${file}: ${(error as Error).message}`)
    process.exitCode = 1
    return []
  }
  if (options.has('--text')) {
    process.stdout.write(read.text)
    return []
  }
  const { text, blocks } = read
  const texts = blocks.map(({ start, end }) => text.slice(start, end))
  const { mentions, rejected } = resolve(
    find(texts).map((found, i) => ({ ...found, text: texts[i] as string })),
    lexicon,
  )
  const place = (block: number, start: number, end: number) => {
    const offset = (blocks[block] as { start: number }).start
    return { file, start: offset + start, end: offset + end, text: text.slice(offset + start, offset + end) }
  }
  return [
    ...mentions.map(({ block, start, end, card, alias, rule, support, rejected }) => ({
      ...place(block, start, end),
      card,
      alias,
      why: { rule, support, rejected },
    })),
    ...(options.has('--all') ? rejected : []).map(({ block, start, end, rejected }) => ({
      ...place(block, start, end),
      card: null,
      why: { rule: 'none', support: [], rejected },
    })),
  ].sort((a, b) => a.start - b.start)
}

function formatRow({ file, start, end, text, card, alias, why }: Row): string {
  const because = [
    alias && `alias "${alias}"`,
    why.rule !== 'none' && `${why.rule}${why.support.length ? `: ${why.support.join(', ')}` : ''}`,
    ...why.rejected.map(({ card, why, words }) => `not ${card} (${why}${words && `: ${words}`})`),
  ].filter(Boolean)
  return [file, start, end, JSON.stringify(text), card ?? '-', because.join('; ')].join('\t')
}

// A saved page or a plain text, as the blocks that the finder reads. Pages are read by the extension's own code.
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'
import { tailLines } from '../data/tail-lines.ts'
import { readArticle } from '../entrypoints/content/article.ts'
import { endOfArticle } from '../entrypoints/reader/article-end.ts'
import { flowInFile } from '../entrypoints/reader/element-flow.ts'
import { readTextBlocks } from '../entrypoints/reader/text-blocks.ts'

export interface FileText {
  /** All that was read: of a plain text, the file itself; of a page, its blocks with a blank line between them. */
  text: string
  /** Half-open offsets of the blocks into `text`. */
  blocks: { start: number; end: number }[]
}

/** Reads a .txt or .html file. Throws if it can not be read. */
export function readTextFile(path: string): FileText {
  return /^\.(x?html?)$/i.test(extname(path)) ? readHtml(readPage(path)) : readPlain(readFileSync(path, 'utf8'))
}

function readPlain(text: string): FileText {
  const blocks = [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
  }))
  return { text, blocks }
}

/**
 * A saved page as a document. Repaired first as browsers do (parse5): linkedom alone leaves unclosed and misplaced tags where
 * they stand, and finds no body in one page of thirty.
 */
export function readDocument(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document
}

/** The text of a saved page, in the encoding that it declares: UTF-8 unless it says otherwise. */
export function readPage(path: string): string {
  const bytes = readFileSync(path)
  const [mark = 0, second = 0] = bytes
  const marked =
    mark === 0xff && second === 0xfe ? 'utf-16le' : mark === 0xfe && second === 0xff ? 'utf-16be' : undefined
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4_096))?.[1]
  return decoder(marked ?? declared ?? 'utf-8').decode(bytes)
}

function decoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder()
  }
}

function readHtml(html: string): FileText {
  const document = readDocument(html)
  const root = readArticle(document)?.root
  const blocks = readTextBlocks(root ?? document.body, flowInFile)
  const file: FileText = { text: '', blocks: [] }
  for (const { text } of root ? blocks.slice(0, endOfArticle(blocks, tailLines)) : blocks) {
    if (file.text) file.text += '\n\n'
    file.blocks.push({ start: file.text.length, end: file.text.length + text.length })
    file.text += text
  }
  return file
}

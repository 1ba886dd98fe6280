// A saved page or a plain text, as the blocks that the finder reads. Pages are read by the extension's own code.
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseHTML } from 'linkedom'
import { readArticle } from '../entrypoints/content/article.ts'
import { flowInFile } from '../entrypoints/reader.content/element-flow.ts'
import { readTextBlocks } from '../entrypoints/reader.content/text-blocks.ts'

export interface FileText {
  /** All that was read: of a plain text, the file itself; of a page, its blocks with a blank line between them. */
  text: string
  /** Half-open offsets of the blocks into `text`. */
  blocks: { start: number; end: number }[]
}

/** Reads a .txt or .html file. Throws if it can not be read. */
export function readTextFile(path: string): FileText {
  const content = readFileSync(path, 'utf8')
  return /^\.(x?html?)$/i.test(extname(path)) ? readHtml(content) : readPlain(content)
}

function readPlain(text: string): FileText {
  const blocks = [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
  }))
  return { text, blocks }
}

/** A saved page as a document. linkedom wants the whole skeleton: a fragment has no body. */
export function readDocument(html: string): Document {
  const whole = /<body/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

function readHtml(html: string): FileText {
  const document = readDocument(html)
  const root = readArticle(document)?.root ?? document.body
  const file: FileText = { text: '', blocks: [] }
  for (const { text } of readTextBlocks(root, flowInFile)) {
    if (file.text) file.text += '\n\n'
    file.blocks.push({ start: file.text.length, end: file.text.length + text.length })
    file.text += text
  }
  return file
}

// A page, or a plain text made into one, at an address that an extension may read.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname } from 'node:path'

export interface ServedFiles {
  /** One URL a file, in their order. */
  urls: string[]
  close(): void
}

/** Serves the files on a free port of this machine. Throws if one can not be read. */
export async function serveArticles(files: string[]): Promise<ServedFiles> {
  const pages = files.map((file) => {
    const content = readFileSync(file, 'utf8')
    return /^\.x?html?$/i.test(extname(file)) ? content : asPage(basename(file), content)
  })
  const server: Server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1])]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urls: files.map((file, i) => `http://localhost:${port}/${i}/${encodeURIComponent(basename(file))}`),
    close: () => server.close(),
  }
}

function asPage(name: string, text: string): string {
  const escaped = (part: string) => part.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const paragraphs = text.split(/\n\s*\n|\n/).filter((part) => part.trim())
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta property="og:type" content="article">
<title>${escaped(name)}</title>
<style>
  :root { color-scheme: light dark }
  article { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1.15rem/1.6 Georgia, serif }
</style>
<article>
<h1>${escaped(name)}</h1>
${paragraphs.map((part) => `<p>${escaped(part)}</p>`).join('\n')}
</article>
</html>
`
}

// Chromium with the built extension and nobody attached to it: under its driver it neither fetches pages ahead nor keeps them for
// going back. The pages themselves tell what they see.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireChromium } from '../../scripts/find-browser.ts'
import { argsWith } from '../../scripts/launch-chromium.ts'
import { untilThere } from './browser.ts'

const longestMs = 40_000

/** What a person does with tabs, by their addresses' paths. */
export interface Tabs {
  /** In front of all others. */
  open(path: string): Promise<void>
  /** Brings it to the front again. */
  show(path: string): Promise<void>
}

/**
 * Opens /start, and gives what one of the pages has told: `tell(value)` is a function in each of them.
 * @param pages HTML by path.
 * @param act what is done once /start is open.
 */
export async function tellsUndriven<Told>(
  extension: string,
  pages: Record<string, string>,
  act: (tabs: Tabs) => Promise<void> = async () => undefined,
): Promise<Told> {
  const told = Promise.withResolvers<Told>()
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += chunk
      response.writeHead(204).end()
      return told.resolve(JSON.parse(body) as Told)
    }
    const html = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    response.writeHead(html ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(html && withTell(html))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'))
  const browser = spawn(
    requireChromium(),
    [
      '--headless=new',
      `--user-data-dir=${profile}`,
      ...argsWith(extension),
      // Asked over HTTP for its tabs, which attaches nothing to them.
      '--remote-debugging-port=0',
      '--window-size=1100,800',
    ],
    { stdio: 'ignore' },
  )
  const timer = setTimeout(() => told.reject(new Error('The pages told nothing.')), longestMs)
  try {
    const ask = await askTabs(profile)
    // The first-run page opens by itself in front of all else.
    const welcome = await untilThere(async () => (await ask('list')).find(({ url }) => url.endsWith('/welcome.html')))
    const tabs = tabsOf(ask, `http://localhost:${(server.address() as AddressInfo).port}`)
    await tabs.open('/start')
    await ask(`close/${welcome.id}`)
    await act(tabs)
    return await told.promise
  } finally {
    clearTimeout(timer)
    const ended = new Promise((resolve) => browser.once('exit', resolve))
    browser.kill()
    await ended
    server.closeAllConnections()
    server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

interface Listed {
  id: string
  url: string
}

type Ask = Awaited<ReturnType<typeof askTabs>>

const tabsOf = (ask: Ask, base: string): Tabs => ({
  open: async (path) => void (await ask(`new?${base}${path}`, 'PUT')),
  async show(path) {
    const tab = await untilThere(async () => (await ask('list')).find(({ url }) => url === base + path))
    await ask(`activate/${tab.id}`)
  },
})

/** https://chromedevtools.github.io/devtools-protocol/#endpoints */
async function askTabs(profile: string) {
  const port = await untilThere(() => {
    try {
      return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
    } catch {
      return undefined
    }
  })
  return async (what: string, method = 'GET'): Promise<Listed[]> => {
    const response = await fetch(`http://127.0.0.1:${port}/json/${what}`, { method })
    return method === 'GET' && what === 'list' ? response.json() : []
  }
}

const withTell = (html: string) =>
  html.replace(
    /<head[^>]*>|(?=<body)/i,
    `$&<script>const tell = (value) => fetch('/told', { method: 'POST', body: JSON.stringify(value) })
    const underlined = () =>
      ['backgrounder-mention', 'backgrounder-context'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)</script>`,
  )

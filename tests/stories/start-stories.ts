// The stories in a browser that draws letters alike on every machine: served, opened, closed.
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { createServer } from 'vite'
import { requireChromium } from '../../scripts/find-browser.ts'

export interface Stories {
  browser: Browser
  /** Opens the page of the stories; `query` chooses some of them, see main.tsx. Resolves when all are drawn. */
  open(options?: Parameters<Browser['newPage']>[0], query?: string): Promise<Page>
  close(): Promise<void>
}

export async function startStories(): Promise<Stories> {
  const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), server: { port: 0 } })
  await server.listen()
  const url = server.resolvedUrls?.local[0] as string
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  return {
    browser,
    async open(options, query = '') {
      const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await page.goto(url + query, { timeout: 60_000 })
      await page
        .waitForFunction(() => document.documentElement.dataset.ready !== undefined, null, { timeout: 60_000 })
        .catch((error: Error) => {
          throw new Error(errors.join('\n') || error.message)
        })
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

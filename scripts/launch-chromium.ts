import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { requireChromium } from './find-browser.ts'

export interface Chromium {
  context: BrowserContext
  extensionId: string
  close(): Promise<void>
}

/** Starts Chromium with the built extension at `extension` in a profile of its own, gone after `close`. */
export async function launchChromium(
  extension: string,
  options: { headless?: boolean; scale?: number; viewport?: { width: number; height: number } } = {},
): Promise<Chromium> {
  const { headless = true, scale = 1, viewport = { width: 1100, height: 800 } } = options
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless,
    viewport: headless ? viewport : null,
    ...(headless && { deviceScaleFactor: scale }),
    args: argsWith(extension),
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Closes the first-run page, which opens by itself in front of all else. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome).catch(() => undefined))
  await page?.close()
}

/** What Chromium is told to start with the extension, and without the errands of a new profile. */
export function argsWith(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

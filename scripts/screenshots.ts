// npm run screenshots: the pictures of the README, from the extension as it is now on our own sample article.
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { buildExtension } from './build-extension.ts'
import { closeWelcome, launchChromium } from './launch-chromium.ts'
import { findName, openArticle } from './open-card.ts'
import { serveArticles } from './serve-article.ts'

const docs = join(import.meta.dirname, '../docs')
const chromium = await launchChromium(buildExtension(), { viewport: { width: 860, height: 780 } })
const served = await serveArticles(['tests/pages/classic.html'])
await closeWelcome(chromium.context)

// The hint stands on the first card only; it is not what people see every day.
await withArticle(async (page) => {
  await openCard(page, 'Nangarhar')
})
for (const theme of ['light', 'dark'] as const) {
  await withArticle(async (page) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await openCard(page, 'ISIS-K')
    await save(page, `card-${theme}.png`)
  })
}
const search = await openSearch(chromium.context, chromium.extensionId)
await save(search, 'search.png')
await chromium.close()
served.close()

async function withArticle(run: (page: Page) => Promise<void>): Promise<void> {
  const page = await openArticle(chromium.context, served.urls[0] as string)
  await run(page)
  await page.close()
}

async function openCard(page: Page, name: string): Promise<void> {
  const { x, y } = await findName(page, name)
  await page.mouse.move(x, y)
  await page.waitForFunction(
    () => (document.querySelector('backgrounder-card')?.getBoundingClientRect().height ?? 0) > 120,
  )
}

async function openSearch(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 420, height: 560 })
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  await page.getByRole('combobox').fill('khor')
  await page.waitForFunction(() => document.querySelector('[role=option]'))
  return page
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(docs, name), animations: 'disabled' })
  console.log(`docs/${name}`)
}

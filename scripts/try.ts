// npm run try: builds, and opens Chromium with the extension on a sample article, or on the files and URLs given. Without a
// display it prints what it found and takes a screenshot.
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { buildExtension } from './build-extension.ts'
import { launchChromium } from './launch-chromium.ts'
import { readCardText } from './read-card.ts'
import { serveArticles } from './serve-article.ts'

const sample = 'tests/pages/classic.html'
const root = process.cwd()
const screenshots = join(root, '.try')

const targets = process.argv.slice(2)
const files = (targets.length ? targets : [sample]).filter((target) => !isUrl(target))
for (const file of files) if (!existsSync(file)) fail(`No such file: ${file}`)

console.log('Building …')
const extension = built()

const served = await serveArticles(files.map((file) => resolve(file)))
const urls = [...served.urls, ...targets.filter(isUrl)]
const hasDisplay = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY
const chromium = await launchChromium(extension, { headless: !hasDisplay }).catch((error: Error) => fail(error.message))

if (hasDisplay) {
  for (const url of urls) await (await chromium.context.newPage()).goto(url)
  console.log('Hover an underlined name; click the icon in the toolbar to search. Close the browser to end.')
  await new Promise((resolve) => chromium.context.on('close', resolve))
} else {
  mkdirSync(screenshots, { recursive: true })
  for (const [i, url] of urls.entries()) await report(url, join(screenshots, `try-${i + 1}.png`))
  await chromium.close()
}
served.close()

async function report(url: string, screenshot: string): Promise<void> {
  const page = await chromium.context.newPage()
  const loaded = await page.goto(url, { waitUntil: 'load' }).catch((error: Error) => error)
  if (loaded instanceof Error) {
    console.error(`\nCan't open ${url}: ${loaded.message.split('\n')[0]}`)
    process.exitCode = 1
    return page.close()
  }
  console.log(`\n${decodeURIComponent(url)}`)
  const names = await namesFound(page)
  if (!names.length) console.log('No names found: the page is no article, or names nothing that has a card.')
  else {
    console.log(`${names.length} mentions: ${[...new Set(names)].join(' · ')}`)
    await hoverFirst(page)
    const card = await readCardText(page)
    console.log(card ? `\nThe card of "${names[0]}":\n\n${card}` : 'The card did not open.')
    if (!card) process.exitCode = 1
  }
  await page.screenshot({ path: screenshot })
  console.log(`\nScreenshot: ${screenshot}`)
  await page.close()
}

async function namesFound(page: Page): Promise<string[]> {
  await page
    .waitForFunction(
      () => CSS.highlights.has('backgrounder-mention') || CSS.highlights.has('backgrounder-context'),
      null,
      { timeout: 10_000 },
    )
    .catch(() => undefined)
  return page.evaluate(() =>
    [...(CSS.highlights.get('backgrounder-mention') ?? []), ...(CSS.highlights.get('backgrounder-context') ?? [])].map(
      (mention) => {
        const range = document.createRange()
        range.setStart(mention.startContainer, mention.startOffset)
        range.setEnd(mention.endContainer, mention.endOffset)
        return range.toString().replace(/\s+/g, ' ')
      },
    ),
  )
}

async function hoverFirst(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const [first] = CSS.highlights.get('backgrounder-mention') ?? CSS.highlights.get('backgrounder-context') ?? []
    if (!first) return undefined
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(first.endContainer, first.endOffset)
    const box = range.getClientRects()[0]
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
  if (!at) return
  await page.waitForTimeout(300)
  await page.mouse.move(at.x, at.y)
  await page
    .waitForFunction(() => document.querySelector('backgrounder-card'), null, { timeout: 5_000 })
    .catch(() => undefined)
  // The card's opening animation is over by then.
  await page.waitForTimeout(300)
}

function built(): string {
  try {
    return buildExtension()
  } catch (error) {
    return fail((error as Error).message)
  }
}

function isUrl(target: string): boolean {
  return /^https?:\/\//.test(target)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

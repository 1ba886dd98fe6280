import puppeteer, { type Page, type Browser as PuppeteerBrowser } from 'puppeteer-core'
import { requireFirefox } from '../../scripts/find-browser.ts'
import { type Browser, between, type Tab, type TabsApi, timelessPdf, untilThere } from './browser.ts'
import { firefoxUi, type RunInChrome } from './firefox-ui.ts'
import { holding, type Keyboard } from './holding.ts'

const addOnId = 'backgrounder@backgrounder.example'
/** Given to Firefox in advance, so that the add-on's pages have an address that we know. */
const uuid = '5b1f3c6e-2f39-4c8e-9a55-1d2c9a0e7f11'

/** WebDriver BiDi, as far as it is used here without puppeteer: https://w3c.github.io/webdriver-bidi/ */
interface BiDi {
  send(method: string, params: unknown): Promise<{ result: BiDiResult }>
}
interface BiDiResult {
  type?: string
  result?: { type: string; value?: unknown; sharedId?: string }
  exceptionDetails?: { text: string }
  contexts?: { context: string }[]
}

/** Closes the first-run page, which opens by itself in front of all else: what is behind it is not read. */
async function closeWelcome(bidi: BiDi): Promise<void> {
  const find = async () => {
    const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })).result as ContextTree
    return contexts.find(({ url }) => url.endsWith('/welcome.html'))?.context
  }
  await bidi.send('browsingContext.close', { context: await untilThere(find) })
}

interface ContextTree {
  contexts: { context: string; url: string }[]
}

/** Firefox with the built extension, driven by puppeteer over WebDriver BiDi. */
export async function startFirefox(extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }) },
  })
  await browser.installExtension(extension)
  const bidi = (browser as unknown as { connection: BiDi }).connection
  await closeWelcome(bidi)
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage()
    const url = `moz-extension://${uuid}/${path}`
    await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' })
    const tab = asTab(page, bidi)
    await tab.waitFor((url) => location.href === url && document.readyState === 'complete', url)
    return tab
  }
  return {
    name: 'firefox',
    open: (url, isOwnWindow) => open(browser, bidi, url, isOwnWindow),
    async find(url) {
      const find = async () => (await browser.pages()).find((page) => page.url() === url)
      return asTab(await untilThere(find), bidi)
    },
    openExtensionPage,
    async tabId(url) {
      const page = await openExtensionPage('popup.html')
      const id = await page.evaluate(async (url: string) => {
        const { browser } = globalThis as unknown as { browser: { tabs: TabsApi } }
        return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id as number
      }, url)
      await page.close()
      return id
    },
    ui: firefoxUi(await chromeScope(bidi), extension),
    close: () => browser.close(),
  }
}

/** The browser's own window: https://searchfox.org/mozilla-central/source/remote/webdriver-bidi, "moz:scope". */
async function chromeScope(bidi: BiDi): Promise<RunInChrome> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = result.contexts?.[0]?.context
  return async (source, arg) => {
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => {
        const until = async (is) => {
          for (let tries = 0; !(await is()); tries++) {
            if (tries > 200) throw new Error('Waited in vain: ' + is)
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
        }
        return JSON.stringify(await (${source})(${JSON.stringify(arg)}))
      })()`,
      target: { context },
      awaitPromise: true,
    })
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'The window could not be reached.')
    const json = result.result?.value
    return typeof json === 'string' ? JSON.parse(json) : undefined
  }
}

async function open(browser: PuppeteerBrowser, bidi: BiDi, url: string, isOwnWindow = false): Promise<Tab> {
  const page = await browser.newPage(isOwnWindow ? { type: 'window' } : {})
  await page.setViewport({ width: 1100, height: 800 })
  const tab = asTab(page, bidi)
  await page.goto(url)
  return tab
}

function asTab(page: Page, bidi: BiDi): Tab {
  const consoleLines: string[] = []
  const requests: string[] = []
  page.on('console', (message) => consoleLines.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => consoleLines.push(`error: ${(error as Error).message}`))
  page.on('request', (request) => requests.push(request.url()))
  return {
    consoleLines,
    requests,
    evaluate: (run, arg) => page.evaluate(run as never, arg as never) as never,
    waitFor: async (is, arg, timeout = 20_000) => {
      await page.waitForFunction(is as never, { timeout, polling: 50 }, arg as never)
    },
    movePointer: ({ x, y }) => page.mouse.move(x, y, { steps: 3 }),
    click: ({ x, y }, button = 'left') => page.mouse.click(x, y, { button }),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    async swipe(from, to) {
      await page.touchscreen.touchStart(from.x, from.y)
      for (const { x, y } of [...between(from, to), to]) await page.touchscreen.touchMove(x, y)
      await page.touchscreen.touchEnd()
    },
    press(keys) {
      const [key, ...held] = keys.split('+').reverse()
      return held.reduce(
        (run, one) => () => holding(page.keyboard as Keyboard, one, run),
        () => page.keyboard.press(key as never),
      )()
    },
    holding: (key, run) => holding(page.keyboard as Keyboard, key, run),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    print: async () => timelessPdf(await page.pdf()),
    inCard: (run, arg) => runInCard(page, bidi, String(run), arg) as never,
    focus: () => page.bringToFront(),
    close: () => page.close(),
  }
}

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id

/** The protocol hands out closed shadow roots too, when asked for all of them. */
async function runInCard(page: Page, bidi: BiDi, source: string, arg: unknown): Promise<unknown> {
  const target = { context: contextOf(page) }
  const found = await bidi.send('script.evaluate', {
    expression: 'document.querySelector("backgrounder-card")',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })
  const host = found.result.result?.value as { shadowRoot?: { sharedId: string } } | undefined
  if (!host?.shadowRoot) return undefined
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${source})(root, ${JSON.stringify(arg)}))`,
    arguments: [{ sharedId: host.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  })
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'The card could not be read.')
  const json = result.result?.value
  return typeof json === 'string' ? JSON.parse(json) : undefined
}

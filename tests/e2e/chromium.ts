import type { BrowserContext, CDPSession, Page } from 'playwright'
import { closeWelcome, launchChromium } from '../../scripts/launch-chromium.ts'
import { type Browser, between, type Point, type Tab, type TabsApi, timelessPdf, untilThere } from './browser.ts'
import { chromiumUi } from './chromium-ui.ts'
import { holding } from './holding.ts'

/** Chromium with the built extension, driven by Playwright. */
export async function startChromium(extension: string): Promise<Browser> {
  const { context, extensionId, close } = await launchChromium(extension)
  const worker = () => context.serviceWorkers()[0]
  await closeWelcome(context)
  return {
    name: 'chromium',
    open: (url) => openTab(context, url),
    find: async (url) => asTab(await untilThere(() => context.pages().find((page) => page.url() === url))),
    openExtensionPage: (path) => openTab(context, `chrome-extension://${extensionId}/${path}`),
    async tabId(url) {
      const id = await worker()?.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: TabsApi } }
        return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id
      }, url)
      return id as number
    },
    ui: chromiumUi(async () => worker() ?? (await context.waitForEvent('serviceworker'))),
    close,
  }
}

async function openTab(context: BrowserContext, url: string): Promise<Tab> {
  const page = await context.newPage()
  const tab = asTab(page)
  await page.goto(url)
  return tab
}

function asTab(page: Page): Tab {
  const consoleLines: string[] = []
  const requests: string[] = []
  page.on('console', (message) => consoleLines.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => consoleLines.push(`error: ${error.message}`))
  page.on('request', (request) => requests.push(request.url()))
  return {
    consoleLines,
    requests,
    evaluate: (run, arg) => page.evaluate(run as never, arg) as never,
    waitFor: async (is, arg, timeout = 20_000) => {
      await page.waitForFunction(is as never, arg as never, { timeout })
    },
    movePointer: ({ x, y }) => page.mouse.move(x, y, { steps: 3 }),
    click: ({ x, y }, button = 'left') => page.mouse.click(x, y, { button }),
    tap: (at) => touch(page, [at]),
    swipe: (from, to) => touch(page, [from, ...between(from, to), to]),
    press: (keys) => page.keyboard.press(keys),
    holding: (key, run) => holding(page.keyboard, key, run),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    print: async () => timelessPdf(await page.pdf()),
    inCard: (run, arg) => runInCard(page, `(root, arg) => (${run})(root, arg)`, arg) as never,
    focus: () => page.bringToFront(),
    close: () => page.close(),
  }
}

/** A finger goes down at the first point, over the others, and up at the last. */
async function touch(page: Page, [first, ...others]: Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first ? [first] : [] })
  for (const point of others)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** The shadow root is closed to the page, and to Playwright; the DevTools protocol sees through. */
async function runInCard(page: Page, source: string, arg: unknown): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  try {
    const backendNodeId = await findShadowRoot(session)
    if (backendNodeId === undefined) return undefined
    const { object } = await session.send('DOM.resolveNode', { backendNodeId })
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (arg) { return (${source})(this, arg) }`,
      arguments: [{ value: arg }],
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await session.detach()
  }
}

interface DomNode {
  backendNodeId: number
  nodeName: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

async function findShadowRoot(session: CDPSession): Promise<number | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode }
  const search = (node: DomNode): number | undefined => {
    if (node.nodeName === 'BACKGROUNDER-CARD') return node.shadowRoots?.[0]?.backendNodeId
    for (const child of node.children ?? []) {
      const found = search(child)
      if (found !== undefined) return found
    }
    return undefined
  }
  return search(root)
}

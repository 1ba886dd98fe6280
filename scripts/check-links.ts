// Asks whether pages still answer, as a good guest: one request at a time to a host, a pause between them, an honest name.

export type Outcome = { url: string } & (
  | { state: 'fine' }
  /** Answers, but says that its address is another one now. */
  | { state: 'moved'; to: string }
  /** Not found, gone, or a host that no longer exists. */
  | { state: 'dead'; why: string }
  /** Refused, too slow, broken today: nothing can be said about the page. */
  | { state: 'unclear'; why: string }
)

export interface Politeness {
  hostsAtOnce: number
  /** Between two requests to the same host. */
  pauseMs: number
  timeoutMs: number
  /** Requests for one page before giving up, where another try may help. */
  tries: number
  /** The longest that a host may ask us to wait (Retry-After); then the page counts as unclear. */
  longestWaitMs: number
}

export const polite: Politeness = {
  hostsAtOnce: 6,
  pauseMs: 1_000,
  timeoutMs: 20_000,
  tries: 2,
  longestWaitMs: 60_000,
}

const userAgent = 'Backgrounder-link-check/0.1 (asks whether cited sources still answer)'
const mostRedirects = 8

/** Checks every URL once. `onOutcome` is called for each as it is known. Never throws for what a host does. */
export async function checkLinks(
  urls: string[],
  politeness: Politeness = polite,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  const hosts = [...Map.groupBy(new Set(urls), siteOf).values()]
  const outcomes: Outcome[] = []
  const workers = Array.from({ length: politeness.hostsAtOnce }, async () => {
    for (let pages = hosts.shift(); pages; pages = hosts.shift()) {
      for (const [i, url] of pages.entries()) {
        if (i) await wait(politeness.pauseMs)
        const outcome = await checkLink(url, politeness)
        outcomes.push(outcome)
        onOutcome(outcome)
      }
    }
  })
  await Promise.all(workers)
  return outcomes
}

/** Whether any of a few of these hosts answers at all, whatever it says. */
export async function hasNetwork(urls: string[], timeoutMs = 10_000): Promise<boolean> {
  const byHost = new Map(urls.map((url) => [siteOf(url), url]))
  const answers = [...byHost.values()].slice(0, 5).map((url) => ask(url, 'HEAD', timeoutMs))
  return Promise.any(answers).then(
    () => true,
    () => false,
  )
}

async function checkLink(url: string, politeness: Politeness): Promise<Outcome> {
  let outcome: Outcome = { url, state: 'unclear', why: 'not asked' }
  for (let tried = 1; tried <= politeness.tries; tried++) {
    const { waitMs, ...attempt } = await follow(url, politeness)
    outcome = attempt
    if (waitMs === undefined || waitMs > politeness.longestWaitMs) break
    if (tried < politeness.tries) await wait(waitMs)
  }
  return outcome
}

/** One try, over all redirects. `waitMs` is there if another try may help, and says when. */
async function follow(url: string, politeness: Politeness): Promise<Outcome & { waitMs?: number }> {
  const { pauseMs, timeoutMs } = politeness
  let address = url
  let isMoved = false
  for (let hop = 0; hop <= mostRedirects; hop++) {
    if (hop) await wait(pauseMs)
    let response: Response
    try {
      response = await ask(address, 'HEAD', timeoutMs)
      // Many servers answer HEAD badly; only what they say to a reader's request counts.
      if (response.status >= 400 && response.status !== 429) {
        await wait(pauseMs)
        response = await ask(address, 'GET', timeoutMs)
      }
    } catch (error) {
      return { url, ...failureOf(error as Error, timeoutMs), waitMs: pauseMs }
    }
    const next = redirectOf(response, address)
    if (!next) return { url, ...verdictOf(response, isMoved ? address : undefined, pauseMs) }
    isMoved ||= response.status === 301 || response.status === 308
    address = next
  }
  return { url, state: 'unclear', why: 'redirects without end' }
}

async function ask(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: 'text/html,application/pdf,*/*' },
    signal: AbortSignal.timeout(timeoutMs),
  })
  // What the page says is not read.
  await response.body?.cancel()
  return response
}

function redirectOf({ status, headers }: Response, from: string): string | undefined {
  const to = headers.get('location')
  return status >= 300 && status < 400 && to && URL.canParse(to, from) ? new URL(to, from).href : undefined
}

type Verdict = { waitMs?: number } & (
  | { state: 'fine' }
  | { state: 'moved'; to: string }
  | { state: 'dead' | 'unclear'; why: string }
)

function verdictOf({ status, headers }: Response, movedTo: string | undefined, pauseMs: number): Verdict {
  if (status < 400) return movedTo ? { state: 'moved', to: movedTo } : { state: 'fine' }
  const why = `the host answers ${status}`
  if (status === 404 || status === 410) return { state: 'dead', why }
  const isPassing = status === 429 || status >= 500
  const retryAfterMs = Number(headers.get('retry-after') ?? 0) * 1_000 || 0
  return { state: 'unclear', why, ...(isPassing && { waitMs: Math.max(retryAfterMs, pauseMs) }) }
}

function failureOf(error: Error, timeoutMs: number): Verdict {
  if (error.name === 'TimeoutError') return { state: 'unclear', why: `no answer in ${timeoutMs / 1_000} s` }
  const code = (error.cause as { code?: string } | undefined)?.code
  if (code === 'ENOTFOUND') return { state: 'dead', why: 'the host does not exist' }
  return { state: 'unclear', why: `no connection (${code ?? error.message})` }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const siteOf = (url: string) => new URL(url).host.replace(/^www\./, '')

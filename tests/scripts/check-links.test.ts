import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { checkLinks, hasNetwork } from '../../scripts/check-links.ts'

const quick = { hostsAtOnce: 4, pauseMs: 5, timeoutMs: 250, tries: 2, longestWaitMs: 1_000 }

interface Host {
  origin: string
  requests: { method?: string; path?: string; agent?: string; atMs: number }[]
  mostAtOnce: number
  server: Server
}

let hosts: Host[]
let host: Host
beforeEach(async () => {
  hosts = []
  host = await startHost()
})
afterEach(() => {
  for (const { server } of hosts) {
    server.closeAllConnections()
    server.close()
  }
})

describe('what a host answers', () => {
  it.each([
    ['/fine', { state: 'fine' }],
    ['/get-only', { state: 'fine' }],
    ['/head-lies', { state: 'fine' }],
    ['/moved', { state: 'moved', to: '/fine' }],
    ['/moved-far', { state: 'moved', to: '/fine' }],
    ['/for-now', { state: 'fine' }],
    ['/moved-to-nothing', { state: 'dead', why: 'the host answers 404' }],
    ['/missing', { state: 'dead', why: 'the host answers 404' }],
    ['/gone', { state: 'dead', why: 'the host answers 410' }],
    ['/forbidden', { state: 'unclear', why: 'the host answers 403' }],
    ['/broken', { state: 'unclear', why: 'the host answers 500' }],
    ['/slow', { state: 'unclear', why: 'no answer in 0.25 s' }],
    ['/cut', { state: 'unclear', why: 'no connection (UND_ERR_SOCKET)' }],
    ['/circle', { state: 'unclear', why: 'redirects without end' }],
    ['/better-later', { state: 'fine' }],
    ['/wait-a-day', { state: 'unclear', why: 'the host answers 429' }],
  ])('%s', async (path, expected) => {
    const url = host.origin + path
    const [outcome] = await checkLinks([url], quick)
    const to = 'to' in expected ? { to: host.origin + expected.to } : {}
    expect(outcome).toEqual({ url, ...expected, ...to })
  })
})

test('a host that does not exist is dead', async () => {
  const failure = new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(failure)
  const outcomes = await checkLinks(['http://nobody.example/'], quick)
  fetch.mockRestore()
  expect(outcomes).toEqual([{ url: 'http://nobody.example/', state: 'dead', why: 'the host does not exist' }])
})

test('a host that refuses the connection may be back tomorrow', async () => {
  const { origin, server } = await startHost()
  await new Promise((resolve) => server.close(resolve))
  expect(await checkLinks([`${origin}/`], quick)).toEqual([
    { url: `${origin}/`, state: 'unclear', why: 'no connection (ECONNREFUSED)' },
  ])
})

test('one request at a time to a host, with a pause, and with a name', async () => {
  const paths = ['/fine', '/get-only', '/fine?2', '/moved', '/missing']
  await checkLinks(
    paths.map((path) => host.origin + path),
    { ...quick, pauseMs: 30 },
  )
  expect(host.mostAtOnce).toBe(1)
  const gaps = host.requests.slice(1).map(({ atMs }, i) => atMs - (host.requests[i]?.atMs ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(25)
  for (const { agent } of host.requests) expect(agent).toMatch(/^Backgrounder-link-check/)
})

test('GET is asked only where HEAD was answered badly', async () => {
  await checkLinks([`${host.origin}/fine`, `${host.origin}/get-only`], quick)
  expect(host.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'HEAD /fine',
    'HEAD /get-only',
    'GET /get-only',
  ])
})

test('a slow host holds up no other', async () => {
  const other = await startHost()
  const order: string[] = []
  await checkLinks([`${host.origin}/slow`, `${other.origin}/fine`], quick, ({ url }) => order.push(url))
  expect(order).toEqual([`${other.origin}/fine`, `${host.origin}/slow`])
})

test('the same URL is asked for once', async () => {
  expect(await checkLinks([`${host.origin}/fine`, `${host.origin}/fine`], quick)).toHaveLength(1)
  expect(host.requests).toHaveLength(1)
})

test('a network is there if any host answers anything', async () => {
  expect(await hasNetwork(['http://nobody.invalid/', `${host.origin}/broken`], 500)).toBe(true)
  expect(await hasNetwork(['http://nobody.invalid/'], 500)).toBe(false)
})

async function startHost(): Promise<Host> {
  let open = 0
  const server = createServer((request, response) => {
    open++
    response.on('close', () => open--)
    own.mostAtOnce = Math.max(own.mostAtOnce, open)
    own.requests.push({
      method: request.method,
      path: request.url,
      agent: request.headers['user-agent'],
      atMs: performance.now(),
    })
    answer(request, response, own.requests.filter(({ path }) => path === request.url).length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own: Host = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    mostAtOnce: 0,
    server,
  }
  hosts.push(own)
  return own
}

function answer({ url, method, socket }: IncomingMessage, response: ServerResponse, times: number): void {
  const say = (status: number, headers: Record<string, string> = {}) => response.writeHead(status, headers).end()
  const isHead = method === 'HEAD'
  switch (url) {
    case '/get-only':
      return void say(isHead ? 405 : 200)
    case '/head-lies':
      return void say(isHead ? 404 : 200)
    case '/moved':
      return void say(301, { location: '/fine' })
    case '/moved-far':
      return void say(302, { location: '/moved' })
    case '/for-now':
      return void say(302, { location: '/fine' })
    case '/moved-to-nothing':
      return void say(308, { location: '/missing' })
    case '/missing':
      return void say(404)
    case '/gone':
      return void say(410)
    case '/forbidden':
      return void say(403)
    case '/broken':
      return void say(500)
    case '/slow':
      return
    case '/cut':
      return void socket.destroy()
    case '/circle':
      return void say(302, { location: '/circle' })
    case '/better-later':
      return void say(times <= 2 ? 503 : 200)
    case '/wait-a-day':
      return void say(429, { 'retry-after': '86400' })
    default:
      return void say(200)
  }
}

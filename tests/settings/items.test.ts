import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createArea } from './storage.ts'

const stored = vi.hoisted(() => ({ values: {} as Record<string, unknown> }))
vi.mock('wxt/browser', async () => {
  const { createArea } = await import('./storage.ts')
  return { browser: { storage: { local: createArea(stored.values) } } }
})
const { muted, preferences, recent, sites } = await import('../../settings/settings.ts')
const { defaultPreferences } = await import('../../settings/preferences.ts')
const { isSiteOn, setSiteOn, setSiteRead, watchSite } = await import('../../settings/site-access.ts')

beforeEach(() => {
  for (const key of Object.keys(stored.values)) delete stored.values[key]
})

describe('sites', () => {
  test('come with defaults', async () => {
    expect(await sites.get()).toEqual({ mode: 'everywhere', off: [], on: [], read: [] })
  })

  test('version 1, one list of sites switched off, is brought over, and gone after the first write', async () => {
    stored.values.offSites = ['bbc.co.uk', 'localhost']
    stored.values.offSites$ = { v: 1 }
    expect(await sites.get()).toEqual({ mode: 'everywhere', off: ['bbc.co.uk', 'localhost'], on: [], read: [] })
    await setSiteOn('https://x.org/', false)
    expect(stored.values.offSites).toBeUndefined()
    expect(stored.values.sites).toEqual({
      version: 3,
      value: { mode: 'everywhere', off: ['localhost', 'x.org', 'bbc.co.uk'], on: [], read: [] },
    })
  })

  test('version 2, without the sites that are read in any case, is brought over whole', async () => {
    stored.values.sites = { version: 2, value: { mode: 'only', off: ['a.com'], on: ['b.com'] } }
    expect(await sites.get()).toEqual({ mode: 'only', off: ['a.com'], on: ['b.com'], read: [] })
    await setSiteRead('https://forum.example.org/t/1', true)
    expect(stored.values.sites).toEqual({
      version: 3,
      value: { mode: 'only', off: ['a.com'], on: ['b.com'], read: ['forum.example.org'] },
    })
  })

  test.each([
    ['nonsense', 'nonsense'],
    ['null', null],
    ['a number', 7],
    ['no value', { version: 2 }],
    ['a value of another shape', { version: 2, value: [1, 2] }],
    ['an old list that is none', { version: 1, value: 'x' }],
  ])('%s is repaired to defaults', async (_, value) => {
    stored.values.sites = value
    expect(await sites.get()).toEqual({ mode: 'everywhere', off: [], on: [], read: [] })
  })

  test('what is sound is kept', async () => {
    stored.values.sites = {
      version: 2,
      value: { mode: 'only', off: ['a.com', 3, null, '<script>', 'a.com', ''], on: 'b.com', more: 1 },
    }
    expect(await sites.get()).toEqual({ mode: 'only', off: ['a.com'], on: [], read: [] })
  })

  test('a later version is read as far as it can be', async () => {
    stored.values.sites = { version: 9, value: { mode: 'only', on: ['a.com'], off: [], future: {} } }
    expect(await sites.get()).toEqual({ mode: 'only', off: [], on: ['a.com'], read: [] })
  })
})

test('of preferences, each sound value is kept, each other is its default', async () => {
  stored.values.preferences = {
    version: 1,
    value: {
      hiddenKinds: ['person', 'constructor', 5],
      underline: { line: 'wavy', colour: 'url(x)' },
      dwellMs: 99_999,
      mentions: 'some',
      modifier: 'alt',
      theme: null,
      textSize: 'large',
      isHidden: 'yes',
    },
  }
  expect(await preferences.get()).toEqual({
    ...defaultPreferences,
    hiddenKinds: ['person'],
    underline: { line: 'wavy', colour: 'text' },
    dwellMs: 2000,
    modifier: 'alt',
    textSize: 'large',
  })
})

test.each([Number.NaN, '300', null, undefined])('a delay of %s is the default', async (dwellMs) => {
  stored.values.preferences = { version: 1, value: { dwellMs } }
  expect((await preferences.get()).dwellMs).toBe(defaultPreferences.dwellMs)
})

test('a hundred writes at once lose nothing', async () => {
  const hosts = Array.from({ length: 100 }, (_, i) => `site${i}.example`)
  await Promise.all([
    ...hosts.map((host) => setSiteOn(`https://${host}/`, false)),
    ...hosts.map((host) => muted.update((now) => [...now, host.replace('.', '-')])),
  ])
  expect([...(await sites.get()).off].sort()).toEqual([...hosts].sort())
  expect(await muted.get()).toHaveLength(100)
})

test('recent cards are kept short', async () => {
  await recent.update(() => Array.from({ length: 50 }, (_, i) => `card-${i}`))
  expect(await recent.get()).toHaveLength(12)
})

test('a switch is heard of at once, until one stops listening', async () => {
  const heard: boolean[] = []
  const listening = new AbortController()
  const url = 'https://news.bbc.co.uk/a'
  watchSite(url, listening.signal, (isOn) => heard.push(isOn))
  await isSiteOn(url)
  await setSiteOn('https://bbc.co.uk/', false)
  await setSiteOn('https://x.org/', false)
  await setSiteOn(url, true, 'page')
  listening.abort()
  await setSiteOn(url, false, 'page')
  expect(heard).toEqual([false, true])
})

test('the test’s own storage tells of changes', async () => {
  const area = createArea()
  const heard = vi.fn()
  area.onChanged.addListener(heard)
  await area.set({ a: 1 })
  expect(heard).toHaveBeenCalledWith({ a: { newValue: 1 } })
})

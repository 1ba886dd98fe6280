import { beforeEach, describe, expect, test, vi } from 'vitest'

const areas = vi.hoisted(() => ({ local: {} as Record<string, unknown>, sync: {} as Record<string, unknown> }))
vi.mock('wxt/browser', async () => {
  const { createArea } = await import('./storage.ts')
  return { browser: { storage: { local: createArea(areas.local), sync: createArea(areas.sync, 102_400) } } }
})
const { defaultSettings } = await import('../../settings/all-settings.ts')
const { mergeSettings } = await import('../../settings/merge.ts')
const { muted, sites } = await import('../../settings/settings.ts')
const { syncNow, syncState } = await import('../../settings/sync.ts')
const { pack, unpack } = await import('../../settings/sync-pack.ts')

const withMuted = (...ids: string[]) => ({ ...defaultSettings(), muted: ids })

describe('mergeSettings', () => {
  test.each([
    ['both added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    ['one removed, one added', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
    ['both removed', ['a', 'b'], ['b'], ['b'], ['b']],
    ['nothing in common yet', [], ['a'], ['b'], ['a', 'b']],
  ])('%s', (_, base, mine, theirs, merged) => {
    const result = mergeSettings(withMuted(...base), withMuted(...mine), withMuted(...theirs))
    expect([...result.muted].sort()).toEqual(merged)
  })

  test('different choices changed on two devices are both kept; of the same one, theirs', () => {
    const base = defaultSettings()
    const mine = { ...base, preferences: { ...base.preferences, theme: 'dark' as const, dwellMs: 100 } }
    const theirs = { ...base, preferences: { ...base.preferences, textSize: 'large' as const, dwellMs: 900 } }
    expect(mergeSettings(base, mine, theirs).preferences).toEqual({
      ...base.preferences,
      theme: 'dark',
      textSize: 'large',
      dwellMs: 900,
    })
  })
})

describe('pack', () => {
  test('every item fits, and all come back', () => {
    const settings = withMuted(...Array.from({ length: 1500 }, (_, i) => `some-card-${i}`))
    const items = pack(settings)
    expect(Object.keys(items ?? {}).length).toBeGreaterThan(3)
    for (const [key, value] of Object.entries(items ?? {})) {
      expect(key.length + JSON.stringify(value).length).toBeLessThan(8192)
    }
    expect(unpack(items ?? {}, defaultSettings())).toEqual(settings)
  })
  test('what is too large is not packed', () => {
    const off = Array.from({ length: 2000 }, (_, i) => `${'long'.repeat(20)}${i}.example`)
    expect(pack({ ...defaultSettings(), sites: { ...defaultSettings().sites, off } })).toBeUndefined()
  })
  test('what an older version does not speak of is as it was', () => {
    const base = { ...defaultSettings(), sites: { ...defaultSettings().sites, read: ['forum.example'] } }
    const { read, ...older } = base.sites
    expect(read).toEqual(['forum.example'])
    const items = pack({ ...base, sites: older as typeof base.sites })
    expect(unpack(items ?? {}, base)).toEqual(base)
  })
  test.each([
    [{}],
    [{ 'settings:count': 2, 'settings:0': '{' }],
    [{ 'settings:count': 1e9 }],
    [{ 'settings:count': 'x' }],
  ])('%j holds nothing whole', (items) => {
    expect(unpack(items, defaultSettings())).toBeUndefined()
  })
})

describe('syncNow', () => {
  beforeEach(() => {
    for (const area of [areas.local, areas.sync]) for (const key of Object.keys(area)) delete area[key]
  })

  test('does nothing unless asked for', async () => {
    await muted.update(() => ['cnn'])
    await syncNow()
    expect(areas.sync).toEqual({})
  })

  test('two devices that changed different things both end with both', async () => {
    await syncState.update((now) => ({ ...now, isOn: true }))
    await muted.update(() => ['cnn'])
    await syncNow()
    // The other device adds a site while this one mutes another name.
    const other = unpack(areas.sync, defaultSettings()) as NonNullable<ReturnType<typeof unpack>>
    Object.assign(areas.sync, pack({ ...other, sites: { ...other.sites, off: ['bbc.co.uk'] } }))
    await muted.update((now) => [...now, 'cia'])
    await syncNow()
    expect((await sites.get()).off).toEqual(['bbc.co.uk'])
    expect(unpack(areas.sync, defaultSettings())).toMatchObject({
      muted: ['cnn', 'cia'],
      sites: { off: ['bbc.co.uk'] },
    })
    expect((await syncState.get()).status).toBe('synced')
  })

  test('over quota the settings stay here, whole, and it says so', async () => {
    await syncState.update((now) => ({ ...now, isOn: true }))
    const off = Array.from({ length: 2000 }, (_, i) => `${'long'.repeat(20)}${i}.example`)
    await sites.update((now) => ({ ...now, off }))
    await syncNow()
    expect((await syncState.get()).status).toBe('over-quota')
    expect((await sites.get()).off).toHaveLength(2000)
    await sites.update((now) => ({ ...now, off: ['a.com'] }))
    await syncNow()
    expect((await syncState.get()).status).toBe('synced')
  })
})

import { describe, expect, test, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: { storage: { local: {} } } }))
const { defaultSettings } = await import('../../settings/all-settings.ts')
const { changesBetween } = await import('../../settings/changes.ts')
const { readFile, writeFile } = await import('../../settings/transfer.ts')

const chosen = {
  sites: {
    mode: 'only' as const,
    off: ['a.com', '!b.a.com'],
    on: ['bbc.co.uk/news/*'],
    read: ['forum.example.org'],
  },
  preferences: {
    ...defaultSettings().preferences,
    hiddenKinds: ['person' as const],
    underline: { line: 'wavy' as const, colour: 'blue' as const },
    dwellMs: 700,
    isHidden: true,
  },
  muted: ['isis-k', 'cnn'],
}

test('what was exported comes back the same', () => {
  expect(readFile(writeFile(chosen, new Date(0)))).toEqual({ settings: chosen, notes: [] })
})

test('an older file is brought up to date, and says so', () => {
  const file = JSON.stringify({ backgrounder: 'settings', version: 1, offSites: ['bbc.co.uk'] })
  expect(readFile(file)).toEqual({
    settings: { ...defaultSettings(), sites: { mode: 'everywhere', off: ['bbc.co.uk'], on: [], read: [] } },
    notes: [expect.stringContaining('older')],
  })
})

test('a file of version 2 keeps all it says', () => {
  const { read, ...sites } = chosen.sites
  const file = JSON.stringify({ backgrounder: 'settings', version: 2, ...chosen, sites })
  expect(read).not.toEqual([])
  expect(readFile(file)).toEqual({
    settings: { ...chosen, sites: { ...sites, read: [] } },
    notes: [expect.stringContaining('older')],
  })
})

describe('refused, with the reason', () => {
  const good = JSON.parse(writeFile(chosen, new Date(0)))
  const withPart = (change: (file: typeof good) => void) => {
    const file = structuredClone(good)
    change(file)
    return JSON.stringify(file)
  }
  const cases: Record<string, [text: string, reason: RegExp]> = {
    empty: ['', /no JSON/],
    'cut off': [writeFile(chosen, new Date(0)).slice(0, 100), /no JSON/],
    'of something else': ['{"hello": 1}', /no export/],
    'a list': ['[]', /no export/],
    null: ['null', /no export/],
    huge: [' '.repeat(1_000_001), /larger/],
    'deeply nested': [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /no export|no JSON/],
    'from the future': [withPart((file) => (file.version = 4)), /newer/],
    'of no version': [withPart((file) => delete file.version), /version/],
    'an unknown entry': [withPart((file) => (file.script = 'x')), /^script: expected no such entry/],
    'a key of objects': [
      `{"backgrounder":"settings","version":3,"__proto__":{"x":1},${writeFile(chosen, new Date(0))
        .slice(1)
        .replace(/"backgrounder.*\n/, '')
        .replace(/.*"version.*\n/, '')}`,
      /__proto__/,
    ],
    'a site that is none': [withPart((file) => file.sites.off.push('<img src=x>')), /sites\.off\[2\]/],
    'a shared ending': [withPart((file) => file.sites.off.push('co.uk')), /sites\.off\[2\]/],
    'a site that is no text': [withPart((file) => (file.sites.on = [{}])), /sites\.on\[0\]/],
    'too many sites': [
      withPart((file) => (file.sites.on = Array.from({ length: 2001 }, (_, i) => `s${i}.com`))),
      /at most 2000/,
    ],
    'an unknown mode': [withPart((file) => (file.sites.mode = 'never')), /sites\.mode/],
    'a colour that is a style sheet': [
      withPart((file) => (file.preferences.underline.colour = 'red; } body {')),
      /colour/,
    ],
    'a delay that is text': [withPart((file) => (file.preferences.dwellMs = '1')), /dwellMs/],
    'a kind that is none': [withPart((file) => (file.preferences.hiddenKinds = ['constructor'])), /hiddenKinds/],
    'an unknown choice': [withPart((file) => (file.preferences.sound = 'loud')), /preferences\.sound/],
    'an id that is none': [withPart((file) => file.muted.push('../x')), /muted\[2\]/],
  }
  test.each(Object.entries(cases))('%s', (_, [text, reason]) => {
    const read = readFile(text)
    expect('problems' in read && read.problems.join('\n')).toMatch(reason)
  })
})

test('what would change is said in words', () => {
  expect(changesBetween(defaultSettings(), defaultSettings())).toEqual([])
  expect(changesBetween(defaultSettings(), chosen)).toEqual([
    { what: 'Where it is on', before: 'everywhere except chosen sites', after: 'only on chosen sites' },
    { what: 'Everywhere except', before: '0 entries', after: '2 entries (2 added: a.com, !b.a.com)' },
    { what: 'Only on', before: '0 entries', after: '1 entry (1 added: bbc.co.uk/news/*)' },
    { what: 'All pages read on', before: '0 entries', after: '1 entry (1 added: forum.example.org)' },
    { what: 'Muted names', before: '0 entries', after: '2 entries (2 added: isis-k, cnn)' },
    { what: 'Kinds not underlined', before: 'none', after: 'person' },
    { what: 'Underline', before: 'dotted, text', after: 'wavy, blue' },
    { what: 'Delay before a card opens', before: '350 ms', after: '700 ms' },
    { what: 'All underlines hidden', before: 'no', after: 'yes' },
  ])
})

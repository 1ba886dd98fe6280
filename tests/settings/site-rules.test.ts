import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decidingRule,
  isOnAt,
  isReadAt,
  matchesRule,
  readListWith,
  type Sites,
  switched,
} from '../../settings/site-rules.ts'

const everywhere = (...off: string[]): Sites => ({ mode: 'everywhere', off, on: ['kept.example'], read: [] })
const only = (...on: string[]): Sites => ({ mode: 'only', off: ['kept.example'], on, read: [] })

describe('isOnAt', () => {
  const cases: Record<string, [sites: Sites, url: string, isOn: boolean]> = {
    'everywhere by default': [everywhere(), 'https://bbc.co.uk/news', true],
    'off by host': [everywhere('bbc.co.uk'), 'https://bbc.co.uk/', false],
    'off with www': [everywhere('bbc.co.uk'), 'https://www.bbc.co.uk/', false],
    'off on subdomains': [everywhere('bbc.co.uk'), 'https://news.bbc.co.uk/a', false],
    'not on a host that only ends alike': [everywhere('bbc.co.uk'), 'https://notbbc.co.uk/', true],
    'not on the parent': [everywhere('news.bbc.co.uk'), 'https://bbc.co.uk/', true],
    'exception for a subdomain': [everywhere('bbc.co.uk', '!news.bbc.co.uk'), 'https://news.bbc.co.uk/', true],
    'one page': [everywhere('a.com/x'), 'https://a.com/x?y=1#z', false],
    'another page': [everywhere('a.com/x'), 'https://a.com/x/y', true],
    'page exception': [everywhere('a.com', '!a.com/x'), 'https://a.com/x', true],
    'pattern in the host': [everywhere('*.gov'), 'https://nasa.gov/x', false],
    'pattern in the path': [everywhere('a.com/live/*'), 'https://a.com/live/1', false],
    'only: off by default': [only(), 'https://a.com/', false],
    'only: on by host': [only('a.com'), 'https://www.a.com/', true],
    'only: other list does not count': [only('a.com'), 'https://kept.example/', false],
    'port is no part of a site': [everywhere('localhost'), 'http://localhost:8080/', false],
    'no web page': [everywhere(), 'chrome://extensions', false],
    'no address': [everywhere(), '', false],
    'a dot is no pattern': [everywhere('a.com'), 'https://axcom/', true],
  }
  test.each(Object.entries(cases))('%s', (_, [sites, url, isOn]) => {
    expect(isOnAt(sites, url)).toBe(isOn)
  })
})

describe('switched', () => {
  const url = 'https://news.bbc.co.uk/a'
  const cases: Record<
    string,
    [before: Sites, key: string, scope: 'page' | 'site' | 'domain', isOn: boolean, list: string[]]
  > = {
    'site off': [everywhere(), 'news.bbc.co.uk', 'site', false, ['news.bbc.co.uk']],
    'site on again': [everywhere('news.bbc.co.uk'), 'news.bbc.co.uk', 'site', true, []],
    'subdomain on while its parent is off': [
      everywhere('bbc.co.uk'),
      'news.bbc.co.uk',
      'site',
      true,
      ['bbc.co.uk', '!news.bbc.co.uk'],
    ],
    'and off again': [everywhere('bbc.co.uk', '!news.bbc.co.uk'), 'news.bbc.co.uk', 'site', false, ['bbc.co.uk']],
    'page off': [everywhere(), 'news.bbc.co.uk/a', 'page', false, ['news.bbc.co.uk/a']],
    'page on while its site is off': [
      everywhere('bbc.co.uk'),
      'news.bbc.co.uk/a',
      'page',
      true,
      ['bbc.co.uk', '!news.bbc.co.uk/a'],
    ],
    'site wins over its page, other pages stay': [
      everywhere('news.bbc.co.uk/a', 'news.bbc.co.uk/b'),
      'news.bbc.co.uk',
      'site',
      true,
      ['news.bbc.co.uk/b'],
    ],
    'domain takes all below': [
      everywhere('!news.bbc.co.uk', 'sport.bbc.co.uk', 'news.bbc.co.uk/a', 'x.org'),
      'bbc.co.uk',
      'domain',
      false,
      ['x.org', 'bbc.co.uk'],
    ],
    'only mode: site on': [only(), 'news.bbc.co.uk', 'site', true, ['news.bbc.co.uk']],
    'only mode: page off': [only('bbc.co.uk'), 'news.bbc.co.uk/a', 'page', false, ['bbc.co.uk', '!news.bbc.co.uk/a']],
  }
  test.each(Object.entries(cases))('%s', (_, [before, key, scope, isOn, list]) => {
    const after = switched(before, url, key, scope, isOn)
    const active = before.mode === 'everywhere' ? 'off' : 'on'
    expect([...after[active]].sort()).toEqual([...list].sort())
    expect(isOnAt(after, url)).toBe(isOn)
    const other = before.mode === 'everywhere' ? 'on' : 'off'
    expect(after[other]).toEqual(before[other])
  })

  test('whatever the list, the switch does what it says', () => {
    const rule = fc
      .tuple(
        fc.constantFrom('', '!'),
        fc.constantFrom(
          'bbc.co.uk',
          'news.bbc.co.uk',
          'a.news.bbc.co.uk',
          '*.co.uk',
          'x.org',
          'bbc.co.uk/a',
          'news.bbc.co.uk/*',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 8 }),
        fc.constantFrom('everywhere' as const, 'only' as const),
        fc.constantFrom(
          ['news.bbc.co.uk/a', 'page'] as const,
          ['news.bbc.co.uk', 'site'] as const,
          ['bbc.co.uk', 'domain'] as const,
        ),
        fc.boolean(),
        (list, mode, [key, scope], isOn) => {
          const before: Sites = { mode, off: [], on: [], read: [], [mode === 'everywhere' ? 'off' : 'on']: list }
          expect(isOnAt(switched(before, url, key, scope, isOn), url)).toBe(isOn)
        },
      ),
    )
  })
})

test('the more particular rule decides', () => {
  const list = ['bbc.co.uk', '*.uk', 'news.bbc.co.uk', 'news.bbc.co.uk/a']
  expect(decidingRule(list, 'https://news.bbc.co.uk/a')).toBe('news.bbc.co.uk/a')
  expect(decidingRule(list, 'https://news.bbc.co.uk/b')).toBe('news.bbc.co.uk')
  expect(decidingRule(list, 'https://sport.bbc.co.uk/')).toBe('bbc.co.uk')
  expect(decidingRule(list, 'https://gov.uk/')).toBe('*.uk')
  expect(decidingRule(list, 'https://x.org/')).toBeUndefined()
})

test('a hostile pattern costs no time', () => {
  // Tried by backtracking alone, this would not end.
  expect(matchesRule(`${'*a'.repeat(140)}.com`, `https://${'a'.repeat(60)}.com/`)).toBe(false)
})

test('a site is read in any case with its subdomains, but for what is excepted; once taken out, no longer', () => {
  const read = readListWith([], 'https://forum.example.org/t/1', 'forum.example.org', true)
  expect(read).toEqual(['forum.example.org'])
  const sites: Sites = { ...everywhere(), read: [...read, '!old.forum.example.org'] }
  expect(isReadAt(sites, 'https://forum.example.org/x')).toBe(true)
  expect(isReadAt(sites, 'https://de.forum.example.org/')).toBe(true)
  expect(isReadAt(sites, 'https://old.forum.example.org/')).toBe(false)
  expect(isReadAt(sites, 'https://example.org/')).toBe(false)
  expect(readListWith(read, 'https://forum.example.org/t/2', 'forum.example.org', false)).toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chooseFacts } from '../../components/choose-facts.ts'
import { cite } from '../../components/citation.ts'
import { localDay } from '../../components/format.ts'
import { hintText } from '../../components/hint-text.ts'
import { reportLink, trackerUrl } from '../../components/report-link.ts'
import { createTimelineScale, yearsOf } from '../../components/timeline-scale.ts'
import { fontFamily } from '../../components/warm-fonts.ts'
import { whyHighlighted } from '../../components/why-highlighted.ts'
import { cardView, fact } from './fixtures.ts'

test('facts on other names of the article come first, what is over last, what is withdrawn not at all', () => {
  const held = { standing: 'held' as const }
  const facts = [
    { ...fact({ label: 'Withdrawn', superseded: { reason: 'a miscount' } }), ...held },
    { ...fact({ label: 'Over' }), standing: 'ended' as const },
    { ...fact({ label: 'A' }), ...held },
    { ...fact({ label: 'B' }), ...held },
    { ...fact({ label: 'C' }), ...held },
    { ...fact({ label: 'D', value: 'Led by Amira Vale' }), ...held },
  ]
  const labels = (otherNames: string[]) => chooseFacts(facts, { otherNames }, 3).first.map(({ label }) => label)
  expect(labels([])).toEqual(['A', 'B', 'C'])
  expect(labels(['Amira Vale'])).toEqual(['A', 'B', 'D'])
  expect(chooseFacts(facts, { otherNames: [] }, 3).rest.map(({ label }) => label)).toEqual(['Withdrawn', 'Over', 'D'])
})

test('facts of the weeks before the article move up; those of a date not known so well do not', () => {
  const held = { standing: 'held' as const }
  const facts = [
    { ...fact({ label: 'A', validFrom: '2015' }), ...held },
    { ...fact({ label: 'B', validFrom: '2021' }), ...held },
    { ...fact({ label: 'C', asOf: '2020-08-20' }), ...held },
    { ...fact({ label: 'D', asOf: '2021-08-27' }), ...held },
    { ...fact({ label: 'E', validFrom: '2021-07' }), ...held },
  ]
  const labels = (published?: string) =>
    chooseFacts(facts, { otherNames: [], published }, 3).first.map(({ label }) => label)
  expect(labels()).toEqual(['A', 'B', 'C'])
  expect(labels('2021-08-28')).toEqual(['A', 'B', 'D'])
  expect(labels('2021-12-28')).toEqual(['A', 'B', 'C'])
})

const strength = fact({
  label: 'Strength',
  value: 'about 2,000',
  asOf: '2025-07',
  confidence: 'reported',
  attribution: 'UN monitors',
})

test('a fact is copied with its source as text', () => {
  expect(cite(cardView(), strength, 'text')).toBe(
    'River Front. Strength: about 2,000 (as of Jul 2025; reported; according to UN monitors).\n' +
      'Source: Example Institute, “The [River] Front”, 4 May 2020 (read 20 Nov 2026). https://example.org/report?a=1',
  )
})

test('a fact is copied with its source as Markdown, its signs escaped', () => {
  expect(cite(cardView(), fact({ value: 'A *wide* valley' }), 'markdown')).toBe(
    '**River Front**. Base: A \\*wide\\* valley.\n' +
      '- [The \\[River\\] Front](<https://example.org/report?a=1>), Example Institute, 4 May 2020 (read 20 Nov 2026)',
  )
})

test('what no source gives is copied as not known', () => {
  const born = fact({ label: 'Born', value: 'No source gives a date', confidence: 'unknown' })
  expect(cite(cardView(), born, 'text')).toContain('River Front. Born: No source gives a date (not known).\nSource: ')
})

test('a withdrawn value is copied with the reason', () => {
  expect(cite(cardView(), fact({ superseded: { reason: 'a miscount' } }), 'text')).toContain('(withdrawn: a miscount)')
})

test('the report names the card and nothing of the page', () => {
  const url = new URL(reportLink(cardView(), 'https://tracker.example/issues/new') ?? '')
  expect(url.origin + url.pathname).toBe('https://tracker.example/issues/new')
  expect([...url.searchParams.keys()]).toEqual(['title', 'body'])
  expect(url.searchParams.get('body')).toContain('Card: river-front (last checked 2026-11-22)')
})

test('the tracker is the one that package.json names; without one, nothing offers a report', () => {
  const { bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as { bugs?: { url: string } }
  expect(trackerUrl).toBe(bugs?.url)
  if (trackerUrl === undefined) expect(reportLink(cardView())).toBeUndefined()
})

test.each([
  ['pointer', { next: 'Alt+J', previous: 'Alt+K' }, 'Alt+J and Alt+K go'],
  ['pointer', { next: 'Ctrl+Shift+9', previous: 'F7' }, 'Ctrl+Shift+9 and F7 go'],
  ['pointer', { next: 'Alt+J', previous: '' }, 'the pin keeps it open.'],
  ['touch', { next: '', previous: '' }, 'Swipe down'],
] as const)('the hint for the %s names the keys as they are: %j', (by, keys, words) => {
  expect(hintText(by, keys)).toContain(words)
})

const reason = { words: 'the Front', support: ['River Valley'], ruledOut: [] }
test.each([
  ['alone', 'not known to mean anything else'],
  ['expansion', 'stands for: “River Valley”'],
  ['full-name', 'names in full'],
  ['context', 'because the article also has “River Valley”'],
] as const)('the reason for a mention by %s', (rule, words) => {
  expect(whyHighlighted({ ...reason, rule }, 'River Front')).toContain(words)
})

test('the reason names what was ruled out', () => {
  const ruled = { ...reason, rule: 'context' as const, ruledOut: ['Popular Front'] }
  expect(whyHighlighted(ruled, 'River Front')).toMatch(/Ruled out: Popular Front\.$/)
})

test('the timeline holds its dates between whole years, with a few round ticks', () => {
  const { at, ticks } = createTimelineScale(['2001-09-11', '2021-08-28', '2024'])
  expect(at('2001')).toBeGreaterThan(0)
  expect(at('2024-12-31')).toBeLessThanOrEqual(1)
  expect(ticks.map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020, 2025])
  expect(yearsOf('2021-07')).toBeCloseTo(2021.54, 2)
})

test('a timeline of one day has a length', () => {
  expect(createTimelineScale(['2021-01-01']).at('2021-01-01')).toBe(0)
})

test('the day is that of where the reader is', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

test('fonts are found ahead for what the card is written in', () => {
  const css = readFileSync('components/css/text.css', 'utf8')
  const families = /font:\s*14px \/ [\d.]+ ([^;]+);/.exec(css)?.[1]?.replace(/\s+/g, ' ')
  expect(fontFamily).toBe(families)
})

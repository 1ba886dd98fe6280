import { expect, test, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: { storage: { local: {} } } }))
const { compareDates } = await import('../../settings/data-changes.ts')

test('new, changed and removed cards are told apart', () => {
  expect(
    compareDates(
      { a: '2026-01-01', b: '2026-01-01', c: '2026-01-01' },
      { a: '2026-01-01', b: '2026-02-01', d: '2026-02-01' },
    ),
  ).toEqual({
    added: ['d'],
    changed: ['b'],
    removed: ['c'],
  })
})

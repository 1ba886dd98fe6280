import { expect, test } from 'vitest'
import { scriptSizes } from '../../scripts/bench-page.ts'

/** gzip bytes. The reader is on articles only; the card comes when one is first likely. */
const most = { doorkeeperBytes: 13_000, readerBytes: 22_000, cardBytes: 30_000 }

test('the content scripts stay small', () => {
  const sizes = scriptSizes()
  expect(sizes.doorkeeperBytes).toBeGreaterThan(1_000)
  expect(sizes.doorkeeperBytes).toBeLessThan(most.doorkeeperBytes)
  expect(sizes.readerBytes).toBeLessThan(most.readerBytes)
  expect(sizes.cardBytes).toBeLessThan(most.cardBytes)
})

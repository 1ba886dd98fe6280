import { expect, test } from 'vitest'
import { scriptSizes } from '../../scripts/bench-page.ts'

/** gzip bytes. The doorkeeper is on every page; the reader, here without its lexicon, on articles. */
const most = { doorkeeperBytes: 16_500, readerBytes: 50_000 }

test('the content scripts stay small', () => {
  const sizes = scriptSizes()
  expect(sizes.doorkeeperBytes).toBeGreaterThan(1_000)
  expect(sizes.doorkeeperBytes).toBeLessThan(most.doorkeeperBytes)
  expect(sizes.readerBytes).toBeLessThan(most.readerBytes)
})

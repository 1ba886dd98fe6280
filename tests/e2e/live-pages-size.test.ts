import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

test('the script on every page, and no other, asks to be compiled in one go', () => {
  const hints = ['gate.js', 'reader.js'].map((name) => {
    const script = readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3', name), 'utf8')
    return script.startsWith('//# allFunctionsCalledOnLoad\n')
  })
  expect(hints).toEqual([true, false])
})

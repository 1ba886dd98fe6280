import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['scripts/article.ts', ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' })

test('the article command prints what the page side makes of a saved page', () => {
  const [row] = JSON.parse(run('--json', 'tests/pages/classic.html'))
  expect(row).toMatchObject({
    file: 'tests/pages/classic.html',
    isArticle: true,
    published: { date: '2021-08-28T06:30:00Z', from: 'json-ld' },
  })
  expect(row.bodyLength).toBeGreaterThan(500)
  expect(row.signals).toContainEqual({ name: 'declared NewsArticle', weight: 3 })
})

test('it says so when a file can not be read', () => {
  expect(() => run('no-such-file.html')).toThrow(/Can't read no-such-file.html/)
})

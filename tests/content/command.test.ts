import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test('it says plainly what is wrong with a file, and judges the others all the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'))
  const write = (name: string, content: string) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }
  const empty = write('empty.html', ' \n')
  const picture = write('picture.html', '\x89PNG\r\n\0\0')
  const words = write('words.html', 'No page, just words.')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/article.ts', '--json', empty, picture, words, folder, 'no-such-file.html', 'tests/pages/classic.html'],
    { cwd: root, encoding: 'utf8' },
  )
  rmSync(folder, { recursive: true })
  expect(stderr.trim().split('\n')).toEqual([
    `Can't read ${empty}: it is empty.`,
    `Can't read ${picture}: it holds no HTML.`,
    `Can't read ${words}: it holds no HTML.`,
    `Can't read ${folder}: it is a folder.`,
    "Can't read no-such-file.html: there is no such file.",
  ])
  expect(status).toBe(1)
  expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(['tests/pages/classic.html'])
})

// npm test: everything that must hold, each step by its own tool, ending with a plain "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireChromium, requireFirefox } from './find-browser.ts'

const report = mkdtempSync(join(tmpdir(), 'backgrounder-test-'))
const vitestReport = join(report, 'vitest.json')
const tally = { passed: 0, failed: 0 }

try {
  requireChromium()
  requireFirefox()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

step('Types', 'tsc', '--noEmit')
step('Lint, format and import boundaries', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.')
step('Unused files, exports and packages', 'knip', '--no-progress')
step('Data: schema and rules', 'node', 'scripts/data-check.ts')
step('Finding mentions: the gold passages', 'node', 'scripts/eval.ts')
step('Search: the written queries', 'node', 'scripts/eval-search.ts', '--untimed')
const isBuilt = ['chrome', 'firefox'].map((name) =>
  step(`Build for ${name}`, 'wxt', 'build', '-b', name, '--mv3', '--level', 'warn'),
)
step('Firefox add-on lint', 'web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery')
if (isBuilt.every(Boolean)) vitest()
else vitest('--project', 'unit')

rmSync(report, { recursive: true, force: true })
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed ? 1 : 0

/** Runs one check; its output is shown if it fails. */
function step(name: string, command: string, ...args: string[]): boolean {
  const start = performance.now()
  process.stdout.write(`${name} … `)
  const { status, stdout, stderr } = run(command, args, 'pipe')
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(status === 0 ? `ok (${seconds} s)` : `FAILED (${seconds} s)\n${stdout}\n${stderr}`)
  tally[status === 0 ? 'passed' : 'failed']++
  return status === 0
}

/** All of Vitest's tests, counted one by one. */
function vitest(...args: string[]): void {
  console.log('Unit tests, then the built extension in Chromium and Firefox')
  const all = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`, ...args]
  const { status } = run('vitest', all, 'inherit')
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(vitestReport, 'utf8'))
    tally.passed += numPassedTests
    tally.failed += numFailedTests
    if (status !== 0 && numFailedTests === 0) tally.failed++
  } catch {
    tally.failed++
  }
}

/** The packages' commands are on the PATH: scripts/setup.mjs has put them there. */
function run(command: string, args: string[], output: 'pipe' | 'inherit') {
  return spawnSync(command, args, {
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Colours are for terminals, not for logs.
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  })
}

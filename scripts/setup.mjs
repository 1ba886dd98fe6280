// Runs a command of the project on a fresh machine: installs the packages if they are missing or out of date, then the
// script given. Plain JavaScript, no package, any Node: it is what runs before anything is there.
//   node scripts/setup.mjs [--quiet] SCRIPT [ARGUMENT ...]
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
/** Written after a finished install: the lock file it installed. */
const stamp = join(modules, '.installed-lock')
const args = process.argv.slice(2)
const isQuiet = args[0] === '--quiet'
if (isQuiet) args.shift()

/** Linked from elsewhere: whoever linked it looks after it, and npm ci would empty it. */
const isLinked = existsSync(modules) && lstatSync(modules).isSymbolicLink()
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
if (!isLinked && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock)) {
  console.error('Installing packages (npm ci), about a minute the first time …')
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Nothing but the script's own output may reach standard output: it may be JSON for another program.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error('\nnpm ci failed. Check the network and the npm registry, then run the same command again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

// node_modules/.bin first: there is a recent Node among the packages for machines whose own is older.
const path = join(modules, '.bin') + delimiter + process.env.PATH
const env = { ...process.env, PATH: path }
const version = spawnSync('node', ['--version'], { env, encoding: 'utf8' }).stdout ?? ''
if (Number(/^v(\d+)/.exec(version)?.[1]) < 22) {
  console.error(
    `Backgrounder's tools need Node 22.19 or newer; found ${version.trim() || 'none'}. See https://nodejs.org`,
  )
  process.exit(1)
}
const [script, ...rest] = args
const run = spawnSync('node', [join(root, script), ...rest], { env, stdio: 'inherit' })
process.exit(run.status ?? 1)

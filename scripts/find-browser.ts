// Finds the browsers that tests and `npm run try` drive; installs Debian's or Playwright's Chromium if there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Path of a Chromium that loads extensions. Installs one if needed and possible; throws with what to do otherwise. */
export function requireChromium(): string {
  const found = findChromium()
  if (found) return found
  console.error('No Chromium found. Installing one …')
  if (isDebianRoot()) installDebian('chromium')
  else run('npx', ['playwright', 'install', 'chromium'])
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chromium, and it could not be installed. Install one with "npx playwright install chromium" or "apt-get install chromium", ' +
      'or set CHROMIUM_PATH to the one you have (Google Chrome itself no longer loads extensions from the command line).',
  )
}

/** Path of a Firefox, for the end-to-end tests. */
export function requireFirefox(): string {
  const found = findFirefox()
  if (found) return found
  console.error('No Firefox found. Installing one …')
  if (isDebianRoot()) installDebian('firefox-esr')
  const installed = findFirefox()
  if (installed) return installed
  throw new Error('No Firefox found. Install it ("apt-get install firefox-esr", or mozilla.org), or set FIREFOX_PATH.')
}

function findChromium(): string | undefined {
  return firstThere([process.env.CHROMIUM_PATH, playwrightChromium(), '/usr/bin/chromium', '/usr/bin/chromium-browser'])
}

function findFirefox(): string | undefined {
  return firstThere([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ])
}

function playwrightChromium(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

const firstThere = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path))

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function installDebian(name: string): void {
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name])
}

function run(command: string, args: string[]): void {
  console.error(`$ ${command} ${args.join(' ')}`)
  // Progress goes to standard error: standard output is the caller's.
  spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
}

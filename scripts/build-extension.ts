import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds the extension for Chromium as it is now. Returns its folder; throws if it can't be built. */
export function buildExtension(): string {
  const build = spawnSync('npx', ['wxt', 'build', '-b', 'chrome', '--mv3', '--level', 'warn'], {
    // Nothing but the script's own output goes to standard output.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('The build failed; the reason stands above.')
  return join(process.cwd(), '.output/chrome-mv3')
}

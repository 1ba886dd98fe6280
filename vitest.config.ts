import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { backgrounderData } from './data/vite-plugin.ts'

// Two kinds of tests: the pure core in Node, and the built extension in real browsers.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), backgrounderData()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
        },
      },
      endToEnd('chromium', ['tests/e2e/**/*.test.ts']),
      // What is about no browser, or draws in one of its own, runs once.
      endToEnd('firefox', [
        'tests/e2e/{reading,live-pages,card,card-opening,card-anywhere,popup,options,control,sites}.test.ts',
      ]),
    ],
  },
})

function endToEnd(browser: 'chromium' | 'firefox', include: string[]) {
  return {
    test: {
      name: browser,
      include,
      env: { E2E_BROWSER: browser },
      // Browsers that wait for a processor look like pages that never answer.
      maxWorkers: 2,
      testTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
      // A real browser on a busy machine: a test that fails is tried again, twice at most, and the report says so.
      retry: 2,
      hookTimeout: 120_000,
    },
  }
}

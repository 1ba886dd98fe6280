import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { backgrounderData } from './data/vite-plugin.ts'

// Two kinds of tests: the pure core in Node, and the built extension in real browsers, one file after the other.
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
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
        },
      },
    ],
  },
})

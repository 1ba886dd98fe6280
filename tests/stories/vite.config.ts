// npx vite tests/stories: every state of the card in a browser, made from the real cards.
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { backgrounderData } from '../../data/vite-plugin.ts'

const project = join(import.meta.dirname, '../..')

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), backgrounderData({ root: project })],
  server: { fs: { allow: [project] } },
  cacheDir: join(project, '.wxt/stories'),
  logLevel: 'warn',
})

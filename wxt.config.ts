import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { packageFiles } from './data/package-files.ts'
import { backgrounderData, readRightDataset } from './data/vite-plugin.ts'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: 'overlay' },
  vite: ({ command }) => ({
    plugins: [preact(), backgrounderData({ isPackaged: true })],
    // As new as the manifest asks for, so that light-dark() and the like are left as they are.
    build: {
      target: ['chrome123', 'firefox146'],
      cssTarget: ['chrome123', 'firefox146'],
      // One after the other: 3 % smaller than what Vite makes by itself. Calls are left to the engine to inline; no function
      // expression of ours is a constructor, so that all may be arrows.
      ...(command === 'build' && {
        minify: 'terser' as const,
        terserOptions: { compress: { passes: 4, inline: 1, ecma: 2020, unsafe_arrows: true } },
        rolldownOptions: { output: { minify: true } },
      }),
    },
  }),
  hooks: {
    'build:publicAssets'({ config }, files) {
      for (const { path, contents } of packageFiles(readRightDataset(config.root))) {
        files.push({ relativeDest: path, contents })
      }
    },
    // Scripts on pages do without the polyfill: the few calls they make are alike in all browsers, and every page would pay.
    'vite:build:extendConfig'(entrypoints, { resolve, build }) {
      const isOnPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')
      if (isOnPages) delete (resolve?.alias as Record<string, string> | undefined)?.['wxt/browser']
      // Of the script on every page all functions are called at once: told so, V8 compiles them in one go (its explicit
      // compile hints).
      const isGate = entrypoints.some(({ name }) => name === 'gate')
      Object.assign(build?.rolldownOptions?.output ?? {}, isGate && { postBanner: '//# allFunctionsCalledOnLoad' })
    },
  },
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description:
      'The background to the news: hover a name, read a short card of dated, sourced facts. Offline and private.',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // By hand, for WXT's frame around content scripts is larger than all that this one does.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle', all_frames: true },
    ],
    action: { default_title: 'Backgrounder' },
    omnibox: { keyword: 'bg' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' }, description: 'Open the search' },
      'next-mention': { suggested_key: { default: 'Alt+J' }, description: 'Go to the next name on the page' },
      'previous-mention': { suggested_key: { default: 'Alt+K' }, description: 'Go to the previous name' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Switch on or off on this site' },
      'hide-underlines': { description: 'Hide or show all underlines' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          // The first version with text-decoration in ::highlight.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { excludeSources: ['.try/**', 'test-results/**'] },
})

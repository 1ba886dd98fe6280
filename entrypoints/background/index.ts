import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { cardView } from '../../data/dataset.ts'
import { showBadge } from './badge.ts'
import { listen } from './messages.ts'
import { watchStepCommands } from './step-commands.ts'

export default defineBackground(() => {
  watchStepCommands()
  listen({
    'reader:open': async (_, { tabId, frameId }) => {
      if (tabId === undefined) return undefined
      const target = { tabId, frameIds: [frameId ?? 0] }
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] })
      await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] })
      return undefined
    },
    'badge:show': async (state, { tabId, frameId }) => {
      if (tabId !== undefined && !frameId) await showBadge(tabId, state)
      return undefined
    },
    'cards:get': async ({ ids }) => ids.flatMap((id) => cardView(id) ?? []),
  })
})

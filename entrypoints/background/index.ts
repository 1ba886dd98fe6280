import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { cardView } from '../../data/dataset.ts'
import { showBadge } from './badge.ts'
import { listen, type Messages, sendToTab } from './messages.ts'

async function sumOverFrames(tabId: number, frameId: number, state: Messages['badge:show']['request']) {
  if (state === 'off') return state
  const count = state === 'none' ? 0 : state.names
  // The page may be gone by now.
  return sendToTab(tabId, 'page:names', { frameId, count }).then(
    (names) => ({ names }),
    () => state,
  )
}
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
      if (tabId !== undefined) await showBadge(tabId, await sumOverFrames(tabId, frameId ?? 0, state))
      return undefined
    },
    'cards:get': async ({ ids }) => ids.flatMap((id) => cardView(id) ?? []),
  })
})

import { browser } from 'wxt/browser'
import { sendToTab } from './messages.ts'

const steps: Record<string, 1 | -1> = { 'next-name': 1, 'previous-name': -1 }

/** The keyboard's way to the cards: from name to name in the tab in front. */
export function watchStepCommands(): void {
  browser.commands?.onCommand.addListener(async (command) => {
    const by = steps[command]
    if (by === undefined) return
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    // No reader runs in this tab: there are no names to go to.
    if (tab?.id !== undefined) await sendToTab(tab.id, 'page:step', { by }).catch(() => undefined)
  })
}

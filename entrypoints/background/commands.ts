// Keyboard shortcuts, as the manifest declares them; people can change them in their browser.
import { browser } from 'wxt/browser'
import { preferences } from '../../settings/settings.ts'
import { isSiteOn, setSiteOn } from '../../settings/site-access.ts'
import { sendToTab } from './messages.ts'

export type Command = 'next-mention' | 'previous-mention' | 'toggle-site' | 'hide-underlines'

const commands: Record<Command, (tab: { id?: number; url?: string }) => Promise<unknown>> = {
  'next-mention': (tab) => jump(tab, 1),
  'previous-mention': (tab) => jump(tab, -1),
  'toggle-site': async ({ url }) => url && setSiteOn(url, !(await isSiteOn(url))),
  'hide-underlines': () => preferences.update((now) => ({ ...now, isHidden: !now.isHidden })),
}

export function installCommands(): void {
  browser.commands?.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab && Object.hasOwn(commands, name)) await commands[name as Command](tab).catch(() => undefined)
  })
}

async function jump({ id }: { id?: number }, step: 1 | -1): Promise<void> {
  // No answer: nothing is read in this tab.
  if (id !== undefined) await sendToTab(id, 'page:step', { by: step }).catch(() => undefined)
}

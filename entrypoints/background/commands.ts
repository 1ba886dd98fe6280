// Keyboard shortcuts, as the manifest declares them; people can change them in their browser.
import { browser } from 'wxt/browser'
import type { Shortcuts } from '../../components/hint-text.ts'
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

/** The keys that go from name to name, as people may have changed them. */
export async function stepShortcuts(): Promise<Shortcuts> {
  const all = (await browser.commands?.getAll()) ?? []
  const keyOf = (command: Command) => all.find(({ name }) => name === command)?.shortcut ?? ''
  return { next: keyOf('next-mention'), previous: keyOf('previous-mention') }
}

async function jump({ id }: { id?: number }, step: 1 | -1): Promise<void> {
  // No answer: nothing is read in this tab.
  if (id !== undefined) await sendToTab(id, 'page:step', { by: step }).catch(() => undefined)
}

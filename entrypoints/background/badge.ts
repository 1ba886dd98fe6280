import { browser } from 'wxt/browser'
import { showIcon } from './icon.ts'
import type { Messages } from './messages.ts'

/** The badge of a tab whose site is switched off. */
export const badgeOff = 'off'

/** What the icon says of a tab: how many names were found, that the site is off, or nothing. */
export async function showBadge(tabId: number, state: Messages['badge:show']['request']): Promise<void> {
  const { text, title, color } = lookOf(state)
  // The tab may be gone by now; then there is nothing to show.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
    showIcon(tabId, state === 'off' || state === 'hidden' ? 'grey' : 'colour'),
  ]).catch(() => undefined)
}

function lookOf(state: Messages['badge:show']['request']) {
  if (state === 'off') return { text: badgeOff, title: 'Backgrounder is off on this site', color: '#6b7280' }
  if (state === 'hidden') {
    return { text: '–', title: 'Backgrounder: all underlines are hidden', color: '#6b7280' }
  }
  if (state === 'none' || state.names === 0) {
    return { text: '', title: 'Backgrounder is on: no names found on this page', color: '#1d4ed8' }
  }
  const names = state.names === 1 ? '1 name' : `${state.names} names`
  return { text: String(state.names), title: `Backgrounder is on: ${names} with a card on this page`, color: '#1d4ed8' }
}

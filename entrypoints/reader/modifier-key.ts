import type { Preferences } from '../../settings/preferences.ts'

const properties = { alt: 'altKey', ctrl: 'ctrlKey', shift: 'shiftKey' } as const

/** Whether the key that is to be held for a card to open on hover was held. */
export function isKeyHeld(event: PointerEvent, key: Preferences['modifier']): boolean {
  return key === 'none' || event[properties[key]]
}

import type { Preferences } from '../../settings/preferences.ts'

const properties = { alt: 'altKey', ctrl: 'ctrlKey', shift: 'shiftKey' } as const

/** Whether the key that is to be held for a card to open on hover is held, as of the last move. A finger needs no key. */
export function watchModifier(
  window: Window,
  wanted: () => Preferences['modifier'],
  signal: AbortSignal,
): () => boolean {
  let last: PointerEvent | undefined
  const note = (event: PointerEvent) => {
    last = event
  }
  for (const type of ['pointermove', 'pointerdown'] as const) {
    window.addEventListener(type, note, { signal, capture: true, passive: true })
  }
  return () => {
    const key = wanted()
    return key === 'none' || last === undefined || last.pointerType === 'touch' || last[properties[key]]
  }
}

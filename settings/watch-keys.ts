// For pages: notices that something remembered has changed, without the code that makes sense of it.
import { browser } from 'wxt/browser'

/** Calls back after each change of one of these items (see settings.ts), whoever made it. */
export function watchKeys(keys: ('preferences' | 'muted')[], signal: AbortSignal, onChange: () => void): void {
  const { onChanged } = browser.storage.local
  const listener = (changes: object) => {
    if (keys.some((key) => key in changes)) onChange()
  }
  onChanged.addListener(listener)
  signal.addEventListener('abort', () => onChanged.removeListener(listener))
}

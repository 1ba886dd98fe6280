// Theme and text size of the extension's own pages, as chosen, at once.
import { type Preferences, textScale } from './preferences.ts'
import { preferences } from './settings.ts'

export function keepLook(body: HTMLElement): void {
  const apply = ({ theme, textSize }: Preferences) => {
    body.style.colorScheme = theme === 'auto' ? 'light dark' : theme
    body.style.setProperty('--page-scale', String(textScale[textSize]))
  }
  preferences.watch(apply, new AbortController().signal)
  preferences.get().then(apply, () => undefined)
}

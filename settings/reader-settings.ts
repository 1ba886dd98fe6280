// What the reader on a page asks of the settings, kept up to date. Reads only.
import type { Preferences } from './preferences.ts'
import { muted, preferences } from './settings.ts'

export interface ReaderSettings {
  preferences: Preferences
  /** Names that are not underlined: see mute.ts. */
  muted: ReadonlySet<string>
}

/** Calls back with the settings now and after each change, until `signal` aborts. */
export async function watchReaderSettings(
  signal: AbortSignal,
  onChange: (settings: ReaderSettings) => void,
): Promise<void> {
  const [chosen, ids] = await Promise.all([preferences.get(), muted.get()])
  let settings: ReaderSettings = { preferences: chosen, muted: new Set(ids) }
  if (signal.aborted) return
  onChange(settings)
  const tell = (change: Partial<ReaderSettings>) => {
    settings = { ...settings, ...change }
    onChange(settings)
  }
  preferences.watch((now) => tell({ preferences: now }), signal)
  muted.watch((now) => tell({ muted: new Set(now) }), signal)
}

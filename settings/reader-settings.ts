// What the reader on a page asks of the settings, kept up to date. Reads only.
import type { Preferences } from './preferences.ts'
import { muted, preferences } from './settings.ts'

export interface ReaderSettings {
  preferences: Preferences
  /** Names that are not underlined: see mute.ts. */
  muted: ReadonlySet<string>
}

/** Calls back with the settings now and after each change, until `signal` aborts. Resolves when the first call has ended. */
export async function watchReaderSettings(
  signal: AbortSignal,
  onChange: (settings: ReaderSettings) => void | Promise<void>,
): Promise<void> {
  const [chosen, ids] = await Promise.all([preferences.get(), muted.get()])
  let settings: ReaderSettings = { preferences: chosen, muted: new Set(ids) }
  if (signal.aborted) return
  await onChange(settings)
  const tell = (change: Partial<ReaderSettings>) => {
    settings = { ...settings, ...change }
    void onChange(settings)
  }
  preferences.watch((now) => tell({ preferences: now }), signal)
  muted.watch((now) => tell({ muted: new Set(now) }), signal)
}

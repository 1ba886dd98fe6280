// Names the reader does not want underlined, and whether the first card's hint has been seen.
import { storage } from 'wxt/utils/storage'
import { asMutes, type Mute, withMute, withoutMute } from './mute-list.ts'

const muted = storage.defineItem<Mute[]>('local:muted', { fallback: [], version: 1 })
const hintSeen = storage.defineItem<boolean>('local:hintSeen', { fallback: false, version: 1 })

export async function readMutes(): Promise<Mute[]> {
  return asMutes(await muted.getValue())
}

export async function mute(what: Mute): Promise<void> {
  await muted.setValue(withMute(await readMutes(), what))
}

export async function unmute(what: Mute): Promise<void> {
  await muted.setValue(withoutMute(await readMutes(), what))
}

/** Calls back with the list whenever it changes, in whichever tab. */
export function watchMutes(signal: AbortSignal, onChange: (mutes: Mute[]) => void): void {
  const unwatch = muted.watch((now) => onChange(asMutes(now)))
  signal.addEventListener('abort', unwatch)
}

/** True the first time only. */
export async function takeHint(): Promise<boolean> {
  if ((await hintSeen.getValue()) === true) return false
  await hintSeen.setValue(true)
  return true
}

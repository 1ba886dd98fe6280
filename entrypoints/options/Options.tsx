import { useCallback, useState } from 'preact/hooks'
import { Backup } from './Backup.tsx'
import { Data } from './Data.tsx'
import { Kinds } from './Kinds.tsx'
import { Look } from './Look.tsx'
import { MutedNames } from './MutedNames.tsx'
import { Reading } from './Reading.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { Sites } from './Sites.tsx'
import { Sync } from './Sync.tsx'

/** Says what was done, and how to take it back. */
export type Tell = (text: string, undo?: () => Promise<unknown>) => void

/** Everything that can be chosen, on one page. Each choice holds at once, in all tabs. */
export function Options() {
  const [done, setDone] = useState<{ text: string; undo?: () => Promise<unknown> }>()
  const tell: Tell = useCallback((text, undo) => setDone(undo ? { text, undo } : { text }), [])
  return (
    <main>
      <h1>Backgrounder</h1>
      <p class="quiet">
        Every choice holds at once, in all tabs. Nothing you choose leaves this browser unless you say so.
      </p>
      <Sites tell={tell} />
      <MutedNames tell={tell} />
      <Kinds />
      <Reading />
      <Look />
      <Shortcuts />
      <Sync />
      <Backup tell={tell} />
      <Data />
      <div class="done" role="status">
        {done && (
          <>
            <span>{done.text}</span>
            {done.undo && (
              <button
                type="button"
                class="button"
                onClick={async () => {
                  await done.undo?.()
                  setDone({ text: 'Undone.' })
                }}
              >
                Undo
              </button>
            )}
            <button type="button" class="plain" onClick={() => setDone(undefined)}>
              Close
            </button>
          </>
        )}
      </div>
    </main>
  )
}

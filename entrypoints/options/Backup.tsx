import { useState } from 'preact/hooks'
import { type AllSettings, defaultSettings, getAllSettings, updateAllSettings } from '../../settings/all-settings.ts'
import { type Change, changesBetween } from '../../settings/changes.ts'
import { readFile, writeFile } from '../../settings/transfer.ts'
import { download } from './download.ts'
import { FileButton } from './FileButton.tsx'
import type { Tell } from './Options.tsx'

interface Preview {
  settings: AllSettings
  changes: Change[]
  notes: string[]
}

/** All settings as one readable file, and back: nothing changes before it was shown what would. */
export function Backup({ tell }: { tell: Tell }) {
  const [problems, setProblems] = useState<string[]>([])
  const [preview, setPreview] = useState<Preview>()
  const save = async () => {
    const now = new Date()
    const name = `backgrounder-settings-${now.toISOString().slice(0, 10)}.json`
    download(name, writeFile(await getAllSettings(), now), 'application/json')
  }
  const look = async (text: string) => {
    setPreview(undefined)
    const read = readFile(text)
    if ('problems' in read) return setProblems(read.problems)
    setProblems([])
    const changes = changesBetween(await getAllSettings(), read.settings)
    return setPreview({ ...read, changes })
  }
  const replace = async (next: AllSettings, text: string) => {
    const before = await getAllSettings()
    await updateAllSettings(() => next)
    setPreview(undefined)
    tell(text, () => updateAllSettings(() => before))
  }
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Export, import, reset</h2>
      <p class="row">
        <button type="button" class="button" onClick={save}>
          Export all settings
        </button>
        <FileButton
          label="Import a file"
          accept=".json,application/json"
          onText={look}
          onProblem={(problem) => {
            setPreview(undefined)
            setProblems([problem])
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => replace(defaultSettings(), 'All settings are as at first.')}
        >
          Reset everything
        </button>
      </p>
      {problems.length > 0 && (
        <div class="problem" role="alert">
          <p>Nothing was changed:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {preview && (
        <div class="preview-changes" role="status">
          {preview.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {preview.changes.length === 0 ? (
            <p>The file says what is set already. Nothing would change.</p>
          ) : (
            <>
              <p>
                <strong>Nothing has changed yet.</strong> This would:
              </p>
              <table>
                <thead>
                  <tr>
                    <th scope="col">What</th>
                    <th scope="col">Now</th>
                    <th scope="col">Then</th>
                  </tr>
                </thead>
                <tbody>
                  {preview.changes.map(({ what, before, after }) => (
                    <tr key={what}>
                      <th scope="row">{what}</th>
                      <td>{before}</td>
                      <td>{after}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p class="row">
                <button type="button" class="button" onClick={() => replace(preview.settings, 'Imported.')}>
                  Import this
                </button>
                <button type="button" class="button" onClick={() => setPreview(undefined)}>
                  Leave it
                </button>
              </p>
            </>
          )}
        </div>
      )}
    </section>
  )
}

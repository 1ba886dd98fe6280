import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

interface Shortcut {
  name?: string
  description?: string
  shortcut?: string
}

/** The keys as they are now; the browser itself is where they are changed. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const read = () => browser.commands?.getAll().then(setShortcuts, () => undefined)
    void read()
    // Back from the browser's own page, they may be others.
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  if (!shortcuts.length) return null
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">Keyboard shortcuts</h2>
      <table>
        <tbody>
          {shortcuts.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{description || 'Open the search'}</th>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">none</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" class="button" onClick={openShortcutSettings}>
          Change the shortcuts
        </button>
      </p>
      <p class="quiet">
        In the address bar, type <kbd>bg</kbd>, a space and a name. On any page, select a name and choose “Look up” from
        the context menu.
      </p>
    </section>
  )
}

function openShortcutSettings(): void {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } }
  if (import.meta.env.FIREFOX) void commands.openShortcutSettings?.()
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

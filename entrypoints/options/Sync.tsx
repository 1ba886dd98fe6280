import { browser } from 'wxt/browser'
import { type SyncState, syncState } from '../../settings/sync.ts'
import { useItem } from '../../settings/use-item.ts'

const words: Record<SyncState['status'], string> = {
  off: 'The settings stay on this device.',
  synced: 'The settings are the same on all your devices.',
  'over-quota':
    'The lists are larger than what the browser passes on between devices, so the settings now stay on this device. Shorten the lists of sites or muted names to share them again.',
  failed: 'The browser could not pass the settings on. They are safe on this device; it will be tried again.',
}

/** Off unless asked for: what is shared goes through the maker of the browser. */
export function Sync() {
  const { isOn, status } = useItem(syncState)
  if (!browser.storage.sync) return null
  const toggle = () =>
    syncState.update((now) => ({ isOn: !now.isOn, status: now.isOn ? 'off' : now.status, at: Date.now() }))
  return (
    <section aria-labelledby="sync">
      <h2 id="sync">Across devices</h2>
      <label>
        <input type="checkbox" checked={isOn} onChange={toggle} /> Share these settings through the browser’s own sync
      </label>
      <p class={isOn && status === 'over-quota' ? 'problem' : 'quiet'} role="status">
        {isOn && status === 'off' ? 'Sharing …' : words[isOn ? status : 'off']}
      </p>
      <p class="quiet">
        Sites, muted names and choices are shared, through your browser account and its maker; which cards you open is
        not.
      </p>
    </section>
  )
}

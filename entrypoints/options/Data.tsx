import { browser } from 'wxt/browser'
import { formatDate } from '../../components/format.ts'
import { cards, cardView } from '../../data/dataset.ts'
import { dataChanges } from '../../settings/data-changes.ts'
import { useItem } from '../../settings/use-item.ts'

/** Which cards these are, and what the last update brought. */
export function Data() {
  const changes = useItem(dataChanges)
  const newest = cards
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(-1)
  return (
    <section aria-labelledby="data">
      <h2 id="data">The cards</h2>
      <p>
        {cards.length} cards, last checked {newest && formatDate(newest)}, in Backgrounder{' '}
        {browser.runtime.getManifest().version}. They come with the extension; nothing is fetched.
      </p>
      {changes ? (
        <>
          <p>The update of {formatDate(changes.on)} brought:</p>
          <ul class="help">
            <Line what="new" ids={changes.added} />
            <Line what="checked again" ids={changes.changed} />
            <Line what="removed" ids={changes.removed} />
          </ul>
        </>
      ) : (
        <p class="quiet">What an update changes will be listed here.</p>
      )}
    </section>
  )
}

function Line({ what, ids }: { what: string; ids: string[] }) {
  if (!ids.length) return null
  return (
    <li>
      {ids.length} {what}:{' '}
      {ids.map((id, i) => {
        const name = cardView(id)?.name
        return (
          <span key={id}>
            {i > 0 && ', '}
            {name ? <a href={`/popup.html?card=${id}`}>{name}</a> : id}
          </span>
        )
      })}
    </li>
  )
}

import { sites } from '../../settings/settings.ts'
import { useItem } from '../../settings/use-item.ts'
import type { Tell } from './Options.tsx'
import { SiteList } from './SiteList.tsx'

const inUse = (is: boolean) => (is ? 'in use' : 'not in use now')

/** The two modes; each has a list of its own, kept while the other one counts. */
export function Sites({ tell }: { tell: Tell }) {
  const now = useItem(sites)
  const choose = (mode: 'everywhere' | 'only') => () => sites.update((before) => ({ ...before, mode }))
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <fieldset>
        <legend>Where Backgrounder is on</legend>
        <label>
          <input type="radio" name="mode" checked={now.mode === 'everywhere'} onChange={choose('everywhere')} />{' '}
          Everywhere except the sites in the first list
        </label>
        <label>
          <input type="radio" name="mode" checked={now.mode === 'only'} onChange={choose('only')} /> Only on the sites
          in the second list
        </label>
      </fieldset>
      <SiteList
        list="off"
        title="Everywhere except"
        note={inUse(now.mode === 'everywhere')}
        rules={now.off}
        tell={tell}
      />
      <SiteList list="on" title="Only on" note={inUse(now.mode === 'only')} rules={now.on} tell={tell} />
      <SiteList
        list="read"
        title="Read every page on"
        note="in use where Backgrounder is on"
        rules={now.read}
        tell={tell}
      />
      <p class="quiet">Elsewhere only articles are read. Here, pages that do not look like one are read too.</p>
      <details>
        <summary>How to write an entry</summary>
        <ul class="help">
          <li>
            <code>bbc.co.uk</code> is the site with all its subdomains.
          </li>
          <li>
            <code>bbc.co.uk/news/articles/c1</code> is this one page, <code>bbc.co.uk/news/*</code> all pages below.
          </li>
          <li>
            <code>*.gov</code> is every site that ends so.
          </li>
          <li>
            <code>!sport.bbc.co.uk</code> is an exception: the list does not hold there.
          </li>
          <li>The more particular entry decides.</li>
        </ul>
      </details>
    </section>
  )
}

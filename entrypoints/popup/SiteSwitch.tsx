import { browser } from 'wxt/browser'
import { wholeDomain } from '../../settings/read-rule.ts'
import { preferences, sites } from '../../settings/settings.ts'
import { setSiteOn } from '../../settings/site-access.ts'
import { activeList, decidingRule, type Scope, type Sites } from '../../settings/site-rules.ts'
import { useItem } from '../../settings/use-item.ts'
import { BesideButton } from './BesideButton.tsx'
import type { CurrentPage } from './current-page.ts'
import { ReadAnyway } from './ReadAnyway.tsx'
import type { View } from './view.ts'

/** "On this site", effective at once in every tab; where an extension can't run, it says so. */
export function SiteSwitch({
  page,
  view,
  onAsked,
}: {
  page: CurrentPage | undefined
  view: View
  onAsked: () => void
}) {
  const lists = useItem(sites)
  const { isHidden } = useItem(preferences)
  return (
    <footer class="site">
      {!page ? (
        <p aria-busy="true" />
      ) : page.status === 'unreachable' ? (
        <p>Extensions can’t run on this page. Search works everywhere.</p>
      ) : (
        <>
          <Switch page={page} lists={lists} />
          <ReadAnyway page={page} lists={lists} onAsked={onAsked} />
        </>
      )}
      {isHidden && (
        <p class="quiet">
          All underlines are hidden.{' '}
          <button
            type="button"
            class="plain"
            onClick={() => preferences.update((now) => ({ ...now, isHidden: false }))}
          >
            Show them
          </button>
        </p>
      )}
      <p class="links">
        <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage()}>
          Options
        </button>
        {view === 'popup' && <BesideButton />}
        {view === 'popup' && (
          <a href="/popup.html?view=page" target="_blank" rel="noopener">
            Open as a page
          </a>
        )}
      </p>
    </footer>
  )
}

function Switch({ page, lists }: { page: CurrentPage & { status: 'page' }; lists: Sites }) {
  const { url, site, isOn } = page
  const domain = wholeDomain(url)
  const set = (scope: Scope, on: boolean) => () => setSiteOn(url, on, scope, domain)
  const verb = isOn ? 'off' : 'on'
  return (
    <>
      <label>
        <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={set('site', !isOn)} />
        <span>
          On this site: <strong>{site}</strong>
        </span>
      </label>
      <p class="quiet">{explain(page, lists)}</p>
      <p class="scopes">
        <button type="button" class="plain" onClick={set('page', !isOn)}>
          Switch {verb} only this page
        </button>
        {domain !== undefined && domain !== site && (
          <button type="button" class="plain" onClick={set('domain', !isOn)}>
            Switch {verb} the whole domain {domain}
          </button>
        )}
      </p>
    </>
  )
}

function explain({ url, site, isOn, isArticle, isAsked }: CurrentPage & { status: 'page' }, lists: Sites): string {
  const rule = decidingRule(activeList(lists), url)
  const bare = rule?.replace(/^!/, '')
  const by =
    bare === undefined || bare === site ? '' : bare.includes('/') ? ' (for this page)' : ` (by the entry ${bare})`
  if (!isOn) {
    return lists.mode === 'only' && rule === undefined
      ? 'Off: Backgrounder runs only on the sites that you choose.'
      : `Off here${by}: this page is not read.`
  }
  if (isAsked) return `On${by}. This page does not look like an article; it is read because you asked.`
  if (!isArticle) return `On${by}. This page does not look like an article, so it is not read.`
  return `On${by}. Names with a card are underlined. Hover one to read it.`
}

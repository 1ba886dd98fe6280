import { useEffect, useState } from 'preact/hooks'
import { setSiteOn } from '../../settings/site-access.ts'
import { type CurrentPage, currentPage } from './current-page.ts'

/** "On this site", effective at once in every tab of the site; where an extension can't run, it says so. */
export function SiteSwitch() {
  const [page, setPage] = useState<CurrentPage>()
  useEffect(() => {
    currentPage().then(setPage, () => setPage({ status: 'unreachable' }))
  }, [])
  if (!page) return <p class="site" aria-busy="true" />
  if (page.status === 'unreachable') {
    return <p class="site">Extensions can’t run on this page. Search works everywhere.</p>
  }
  const { url, site, isOn } = page
  const toggle = async () => {
    await setSiteOn(url, !isOn)
    setPage({ ...page, isOn: !isOn, isArticle: undefined })
  }
  return (
    <div class="site">
      <label>
        <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={toggle} />
        <span>
          On this site: <strong>{site}</strong>
        </span>
      </label>
      <p class="quiet">{explain(page)}</p>
    </div>
  )
}

function explain({ isOn, isArticle }: { isOn: boolean; isArticle: boolean | undefined }): string {
  if (!isOn) return 'Switched off here. No page of this site is read.'
  if (isArticle === false) return 'This page does not look like an article, so no names are underlined.'
  return 'Names with a card are underlined. Hover one to read it.'
}

import { setSiteRead } from '../../settings/site-access.ts'
import { isReadAt, type Sites } from '../../settings/site-rules.ts'
import { sendToTab } from '../background/messages.ts'
import type { CurrentPage } from './current-page.ts'

interface Props {
  page: CurrentPage & { status: 'page' }
  lists: Sites
  onAsked: () => void
}

/** For a page that was not recognised as an article: have it read all the same, once or wherever one is on this site. */
export function ReadAnyway({ page, lists, onAsked }: Props) {
  const { tabId, url, site, isOn, isArticle, isAsked } = page
  const isRemembered = isReadAt(lists, url)
  if (!isOn || (isArticle && !isRemembered)) return null
  const read = (isWanted: boolean) => async () => {
    await sendToTab(tabId, 'page:read', { isWanted }).catch(() => undefined)
    onAsked()
  }
  const remember = (isRead: boolean) => () => setSiteRead(url, isRead)
  return (
    <p class="scopes">
      {isRemembered ? (
        <button type="button" class="plain" onClick={remember(false)}>
          Read only articles on {site} again
        </button>
      ) : (
        <>
          <button type="button" class="plain" onClick={read(!isAsked)}>
            {isAsked ? 'Stop reading this page' : 'Read this page'}
          </button>
          <button type="button" class="plain" onClick={remember(true)}>
            Read every page on {site}
          </button>
        </>
      )}
    </p>
  )
}

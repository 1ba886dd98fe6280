// Pages load another article without loading another page.
import { isOtherPage } from '../content/door.ts'

/** A function that says whether the address has become another page's since it was last asked. */
export function createPageAddress(location: Location): () => boolean {
  let last = new URL(location.href)
  return () => {
    const oldUrl = last
    last = new URL(location.href)
    return isOtherPage({ newUrl: last, oldUrl })
  }
}

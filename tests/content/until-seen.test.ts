import { expect, test } from 'vitest'
import { untilSeen } from '../../entrypoints/content/until-seen.ts'

class FakePage extends EventTarget {
  hidden = true
  prerendering = true
}

test('waits for a prerendered page, and a tab in the background, to be seen', async () => {
  const page = new FakePage()
  let isSeen = false
  const seen = untilSeen(page as unknown as Document, new AbortController().signal).then(() => {
    isSeen = true
  })
  page.prerendering = false
  page.dispatchEvent(new Event('prerenderingchange'))
  await Promise.resolve()
  expect(isSeen).toBe(false)
  page.hidden = false
  page.dispatchEvent(new Event('visibilitychange'))
  await seen
  expect(isSeen).toBe(true)
})

test('does not wait for a page in view', async () => {
  const page = Object.assign(new FakePage(), { hidden: false, prerendering: false })
  await expect(untilSeen(page as unknown as Document, new AbortController().signal)).resolves.toBeUndefined()
})

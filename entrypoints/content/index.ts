// The doorkeeper: on every page, and small. It asks whether the site is on and the page an article; only then is the
// reader (reader.content/, with the names and the card) loaded.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { isSiteOn, watchSite } from '../../settings/site-access.ts'
import { listen, send } from '../background/messages.ts'
import { readArticle } from './article.ts'

/** Pages that fetch their text late get looked at again this long after loading or navigating. */
const secondLooksMs = [1_000, 3_000, 8_000]

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const state = { isOn: await isSiteOn(location.href), isArticle: false }
    listen({ 'page:describe': async () => state }, ctx.signal)

    let visit = 0
    const look = () => {
      if (!state.isOn || ctx.isInvalid) return
      state.isArticle = readArticle(document) !== undefined
      if (state.isArticle) send('reader:open', undefined).catch(() => undefined)
    }
    const arrive = async () => {
      const current = ++visit
      state.isOn = await isSiteOn(location.href)
      if (current !== visit || ctx.isInvalid) return
      if (!state.isOn) send('badge:show', 'off').catch(() => undefined)
      state.isArticle = false
      look()
      for (const ms of secondLooksMs) {
        ctx.setTimeout(() => current === visit && !state.isArticle && look(), ms)
      }
    }
    void arrive()
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(arrive, 0))
    watchSite(() => location.href, ctx.signal, arrive)
  },
})

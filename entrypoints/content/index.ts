// The doorkeeper: called by the gate to pages that could be articles. It asks whether the site is on and the page an article;
// only then is the reader (reader/, with the names and the card) loaded.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { siteAt, watchSite } from '../../settings/site-access.ts'
import { listen, send } from '../background/messages.ts'
import { type Judgement, judgeInSteps } from './article.ts'
import { askToRead, closeReader, giveNeeds, isOtherPage, isReaderCalled, lend, takeDoor } from './door.ts'
import { isWorthReading } from './frames.ts'
import { inSlices } from './in-slices.ts'
import { findRoots } from './roots.ts'
import { untilSeen } from './until-seen.ts'

/** Pages that fetch their text late get looked at again this long after loading or navigating. */
const secondLooksMs = [500, 1_500, 4_000, 9_000]

/** A frame declares little and has no headline of its own: its text must do. */
const leastFrameScore = 1.5
const leastFrameText = 400

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const isFrame = window !== window.top
    if ((isFrame && !isWorthReading(window)) || !takeDoor(ctx.signal)) return
    const state = { isOn: true, isRead: false, isArticle: false, isAsked: false }
    const askSettings = async () => {
      Object.assign(state, await siteAt(location.href))
    }
    const asked = askSettings()
    const names = new Map<number, number>()

    /** What tells a page that has changed since the last look from one that has not, without reading it. */
    const size = () => `${document.getElementsByTagName('*').length} ${document.title}`
    let looked = ''
    /** For the reader that is called upon it: what has not changed is judged once. */
    let judged: Judgement | undefined
    const judge = () => inSlices(judgeInSteps(document), ctx.signal)
    lend(async (asked) => {
      const last = judged?.root?.isConnected && size() === looked ? judged : undefined
      judged = undefined
      return findRoots(document, last ?? (await judge()), asked)
    })

    let visit = 0
    /** The first look at the page; nobody is told of it before. */
    let looking = Promise.resolve()
    const open = async () => {
      await asked
      if (state.isOn && !isReaderCalled()) giveNeeds(send('reader:open', undefined))
    }
    /** Reads the page because a person wants it, or no longer. */
    const ask = (isWanted: boolean) => {
      if (isFrame || state.isArticle) return
      state.isAsked = isWanted
      askToRead(isWanted ? 'page' : undefined)
      if (isWanted) return void open()
      closeReader()
      return void send('badge:show', 'none').catch(() => undefined)
    }
    const look = async (current: number) => {
      if (current !== visit || !state.isOn || ctx.isInvalid || state.isArticle || state.isAsked) return
      if (size() === looked) return
      looked = size()
      const [judgement] = await Promise.all([judge(), asked])
      if (current !== visit || !state.isOn || state.isArticle || state.isAsked) return
      judged = judgement
      const { isArticle, score, bodyLength } = judgement
      if (isArticle) {
        state.isArticle = true
        return void open()
      }
      if (state.isRead) return ask(true)
      if (!isFrame || score < leastFrameScore || bodyLength < leastFrameText) return
      askToRead('text')
      state.isArticle = true
      void open()
    }
    const arrive = async (isSwitched = false) => {
      const current = ++visit
      looked = ''
      state.isArticle = false
      state.isAsked = false
      askToRead(undefined)
      if (!state.isOn) {
        closeReader()
        return void send('badge:show', 'off').catch(() => undefined)
      }
      // Nobody looks at it yet: a tab in the background, or a page fetched ahead.
      if (!isSwitched) await untilSeen(document, ctx.signal)
      if (current !== visit) return
      looking = look(current).catch(() => undefined)
      for (const ms of secondLooksMs) ctx.setTimeout(() => void look(current).catch(() => undefined), ms)
    }
    if (!isFrame) {
      listen(
        {
          'page:describe': async () => {
            await asked
            await looking
            return state
          },
          'page:read': async ({ isWanted }) => {
            await asked
            await looking
            ask(isWanted)
            return state
          },
          // The names of all frames, summed up here: the background forgets when it sleeps.
          'page:count': async ({ frameId, count }) => {
            names.set(frameId, count)
            return [...names.values()].reduce((sum, one) => sum + one, 0)
          },
        },
        ctx.signal,
      )
    }
    // The page is judged while the settings are asked for: doorkeepers are called where the site is on.
    void arrive()
    await asked
    if (!state.isOn) void arrive()
    ctx.addEventListener(window, 'wxt:locationchange', (change) => {
      if (!isOtherPage(change)) return
      names.clear()
      // A rule may be about a part of the site; the address is the new one only after this event.
      ctx.setTimeout(async () => {
        await askSettings()
        void arrive()
      }, 0)
    })
    // Kept by the browser for going back: the switch may have been used meanwhile, and the icon is another page's.
    window.addEventListener(
      'pageshow',
      async ({ persisted }) => {
        if (!persisted) return
        await askSettings()
        void arrive()
      },
      { signal: ctx.signal },
    )
    watchSite(
      () => location.href,
      ctx.signal,
      (isOn, isRead) => {
        const isSwitched = isOn !== state.isOn
        Object.assign(state, { isOn, isRead })
        if (isSwitched) void arrive(true)
        else ask(isRead)
      },
    )
  },
})

// Pages that Chromium fetches ahead, and pages that it keeps for going back, as it does for people.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../pages/live/fixtures.ts'
import { browsers } from './both.ts'
import { tellsUndriven } from './undriven-chromium.ts'

const extension = join(import.meta.dirname, '../../.output/chrome-mv3')
const [{ html: story, underlined }] = fixtures as [(typeof fixtures)[number]]
const withScript = (script: string) => story.replace('</body>', `<script>${script}</script></body>`)

describe.runIf(browsers.some(([name]) => name === 'chromium'))('chromium, as people run it', () => {
  test('a page that is prerendered is read once it is looked at, and not before', { timeout: 60_000 }, async () => {
    const told = await tellsUndriven<Record<'isAhead' | 'before' | 'activatedAt' | 'after', unknown>>(extension, {
      '/start': `<!doctype html><head><script type="speculationrules">
        {"prerender": [{"urls": ["/story"], "eagerness": "immediate"}]}
        </script></head><body><script>setTimeout(() => location.assign('/story'), 6_000)</script></body>`,
      '/story': withScript(`
        const isAhead = document.prerendering
        let before = 0
        const look = () => {
          if (document.prerendering) before = Math.max(before, underlined())
          else if (underlined() || performance.now() > 25_000) {
            const { activationStart } = performance.getEntriesByType('navigation')[0]
            return tell({ isAhead, before, activatedAt: activationStart, after: underlined() })
          }
          setTimeout(look, 50)
        }
        look()`),
    })
    expect(told).toEqual({ isAhead: true, before: 0, activatedAt: expect.any(Number), after: underlined.length })
    // Ahead for so long that it would have been read.
    expect(told.activatedAt).toBeGreaterThan(2_000)
  })

  test('a page in a tab behind others is read when it is looked at', { timeout: 60_000 }, async () => {
    const told = await tellsUndriven<Record<'wasHidden' | 'before' | 'after', unknown>>(
      extension,
      {
        '/start': `<!doctype html><head></head><body><script>
          const go = () => document.hidden && location.assign('/story')
          addEventListener('visibilitychange', go)
          go()</script></body>`,
        '/front': `<!doctype html><head></head><body>In front of it</body>`,
        '/story': withScript(`
          const wasHidden = document.hidden
          let before = 0
          const look = () => {
            if (document.hidden) before = Math.max(before, underlined())
            else if (underlined() || performance.now() > 25_000)
              return tell({ wasHidden, before, after: underlined() })
            setTimeout(look, 50)
          }
          look()`),
      },
      async (tabs) => {
        await tabs.open('/front')
        await new Promise((resolve) => setTimeout(resolve, 5_000))
        await tabs.show('/story')
      },
    )
    expect(told).toEqual({ wasHidden: true, before: 0, after: underlined.length })
  })

  test('a page that comes back from the cache is underlined as it was', { timeout: 60_000 }, async () => {
    const told = await tellsUndriven<Record<'isKept' | 'before' | 'after', unknown>>(extension, {
      '/start': withScript(`
        let before = 0
        const leave = () => {
          before = underlined()
          if (before || performance.now() > 15_000) location.assign('/next')
          else setTimeout(leave, 50)
        }
        leave()
        addEventListener('pageshow', ({ persisted }) => {
          if (performance.getEntriesByType('navigation')[0].type === 'back_forward') tell({ isKept: false })
          if (!persisted) return
          setTimeout(() => tell({ isKept: true, before, after: underlined() }), 1_000)
        })`),
      '/next': `<!doctype html><head></head><body><script>setTimeout(() => history.back(), 1_000)</script></body>`,
    })
    expect(told).toEqual({ isKept: true, before: underlined.length, after: underlined.length })
  })
})

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const fake = vi.hoisted(() => {
  const event = { addListener: () => undefined, removeListener: () => undefined }
  return {
    storage: { local: { get: async () => ({}), set: async () => undefined, onChanged: event } },
    tabs: {
      getCurrent: async () => undefined,
      query: async () => [],
      onActivated: event,
      onUpdated: event,
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    runtime: { onMessage: event },
    sidebarAction: { open: async () => undefined },
  }
})
vi.mock('wxt/browser', () => ({ browser: fake }))

const box = () => document.querySelector<HTMLInputElement>('[role=combobox]')

test.each(['popup/index.html', 'sidepanel/index.html'])(
  '%s: what is typed before the cards are read is searched',
  async (page) => {
    const html = readFileSync(`entrypoints/${page}`, 'utf8')
    document.documentElement.innerHTML = html
      .slice(html.indexOf('<head>'), html.indexOf('</html>'))
      .replace(/<script.*\/script>/, '')
    globalThis.requestIdleCallback ??= ((run: () => void) => setTimeout(run)) as unknown as typeof requestIdleCallback
    const early = box() as HTMLInputElement
    vi.resetModules()
    await import('../../entrypoints/popup/main.tsx')
    expect(document.activeElement).toBe(early)
    early.value = 'durand line'
    await vi.waitFor(
      () => expect(document.querySelector('[role=option] strong')?.textContent).toBe('Durand Line'),
      20_000,
    )
    expect(document.querySelectorAll('[role=combobox]')).toHaveLength(1)
    expect(box()).not.toBe(early)
    expect(box()?.value).toBe('durand line')
    expect(document.activeElement).toBe(box())
    expect(box()?.selectionStart).toBe('durand line'.length)
    // The box that stands there first looks as the one after it.
    const looks = (one: Element | null) =>
      ['type', 'role', 'aria-label', 'aria-controls', 'aria-autocomplete', 'placeholder', 'autocomplete'].map((name) =>
        one?.getAttribute(name),
      )
    expect(looks(early)).toEqual(looks(box()))
  },
  60_000,
)

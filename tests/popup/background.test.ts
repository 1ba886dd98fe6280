import { beforeEach, expect, test, vi } from 'vitest'
import { readDataset } from '../../data/build.ts'
import { createSearch } from '../../data/search.ts'

const fake = vi.hoisted(() => {
  const event = () => {
    const listeners: ((...args: never[]) => unknown)[] = []
    return {
      addListener: (listener: (...args: never[]) => unknown) => listeners.push(listener),
      removeListener: () => undefined,
      fire: (...args: unknown[]) => Promise.all(listeners.map((listener) => listener(...(args as never[])))),
    }
  }
  const values: Record<string, unknown> = {}
  return {
    values,
    sent: [] as unknown[],
    menus: [] as { title: string; contexts: string[] }[],
    tab: { id: 7, url: 'https://news.bbc.co.uk/a' },
    omnibox: { onInputChanged: event(), onInputEntered: event(), setDefaultSuggestion: () => undefined },
    onInstalled: event(),
    onClicked: event(),
    onCommand: event(),
    onChanged: event(),
  }
})
vi.mock('wxt/browser', () => ({
  browser: {
    omnibox: fake.omnibox,
    runtime: { onInstalled: fake.onInstalled },
    contextMenus: {
      onClicked: fake.onClicked,
      removeAll: async () => undefined,
      create: (menu: never) => fake.menus.push(menu),
    },
    commands: { onCommand: fake.onCommand },
    tabs: {
      query: async () => [fake.tab],
      sendMessage: async (...message: unknown[]) => void fake.sent.push(message),
    },
    storage: {
      local: {
        get: async () => structuredClone(fake.values),
        set: async (items: object) => void Object.assign(fake.values, items),
        remove: async () => undefined,
        onChanged: fake.onChanged,
      },
    },
  },
}))
const { installCommands } = await import('../../entrypoints/background/commands.ts')
const { installMenus } = await import('../../entrypoints/background/menus.ts')
const { installOmnibox } = await import('../../entrypoints/background/omnibox.ts')
const { preferences } = await import('../../settings/settings.ts')
const { isSiteOn } = await import('../../settings/site-access.ts')

const search = createSearch(readDataset(process.cwd()).dataset.cards)
const opened: unknown[] = []
installOmnibox(
  async () => search,
  (page) => opened.push(page),
)
installMenus((text) => opened.push(text))
installCommands()

beforeEach(() => {
  opened.length = 0
  fake.sent.length = 0
})

test('the address bar suggests cards as XML, and opens the one chosen or a search', async () => {
  const suggest = vi.fn()
  await fake.omnibox.onInputChanged.fire('sirajuddin haqani', suggest)
  const [suggestions] = suggest.mock.calls[0] as [{ content: string; description: string }[]]
  expect(suggestions[0]?.content).toBe('Sirajuddin Haqqani')
  for (const { description } of suggestions) expect(description).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/)
  await fake.omnibox.onInputEntered.fire('Sirajuddin Haqqani')
  await fake.omnibox.onInputEntered.fire('haqqani & sons')
  expect(opened).toEqual([{ card: 'sirajuddin-haqqani' }, { q: 'haqqani & sons' }])
})

test('the menu looks up what is selected', async () => {
  await fake.onInstalled.fire({ reason: 'install' })
  expect(fake.menus).toMatchObject([{ contexts: ['selection'] }])
  await fake.onClicked.fire({ menuItemId: 'look-up', selectionText: '  Haqqani\n network ' })
  await fake.onClicked.fire({ menuItemId: 'other', selectionText: 'x' })
  await fake.onClicked.fire({ menuItemId: 'look-up', selectionText: ' ' })
  expect(opened).toEqual(['Haqqani network'])
})

test('shortcuts go to mentions, switch the site, and hide underlines', async () => {
  await fake.onCommand.fire('next-mention')
  await fake.onCommand.fire('previous-mention')
  expect(fake.sent).toEqual([1, -1].map((by) => [7, { backgrounder: 'page:step', request: { by } }, { frameId: 0 }]))

  await fake.onCommand.fire('toggle-site')
  expect(await isSiteOn(fake.tab.url)).toBe(false)
  await fake.onCommand.fire('toggle-site')
  expect(await isSiteOn(fake.tab.url)).toBe(true)

  await fake.onCommand.fire('hide-underlines')
  expect((await preferences.get()).isHidden).toBe(true)
  await fake.onCommand.fire('hide-underlines')
  expect((await preferences.get()).isHidden).toBe(false)
  await fake.onCommand.fire('constructor')
})

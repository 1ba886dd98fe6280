import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { browsers, clearStorage, pressButton, share, sharedSettings, storedValue } from './both.ts'
import type { Browser, Tab } from './browser.ts'

describe.each(browsers)('%s', (_, start) => {
  let browser: Browser
  let options: Tab
  beforeAll(async () => {
    browser = await start()
    options = await browser.openExtensionPage('options.html')
    await options.waitFor(() => document.querySelector('#sites'))
  }, 120_000)
  afterAll(async () => browser?.close())
  beforeEach(() => clearStorage(options))

  const write = async (label: string, text: string) => {
    await options.evaluate((label) => {
      const box = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)
      box?.focus()
      box?.select()
    }, label)
    await options.type(text)
    await options.press('Enter')
  }
  const giveFile = (index: number, text: string) =>
    options.evaluate(
      ({ index, text }) => {
        const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[index] as HTMLInputElement
        const files = new DataTransfer()
        files.items.add(new File([text], 'file'))
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      },
      { index, text },
    )
  const problem = () => options.waitFor(() => document.querySelector('[role=alert]'))
  const alert = () => options.evaluate(() => document.querySelector('[role=alert]')?.textContent)

  test('sites are added by the keyboard, said why not, removed and brought back', async () => {
    await write('Add a site to “Everywhere except”', 'https://www.bbc.co.uk/')
    await expect.poll(() => storedValue(options, 'sites')).toMatchObject({ off: ['bbc.co.uk'] })
    await write('Add a site to “Everywhere except”', 'co.uk')
    await problem()
    expect(await alert()).toContain('ending that many sites share')
    await pressButton(options, 'Remove bbc.co.uk')
    await expect.poll(() => storedValue(options, 'sites')).toMatchObject({ off: [] })
    await pressButton(options, 'Undo')
    await expect.poll(() => storedValue(options, 'sites')).toMatchObject({ off: ['bbc.co.uk'] })
  })

  test('a long list comes from a file and can be searched', async () => {
    await giveFile(1, `# mine\n${Array.from({ length: 30 }, (_, i) => `site${i}.example`).join('\n')}\n`)
    await options.waitFor(() => document.querySelectorAll('.entries li').length === 30)
    expect(await storedValue(options, 'sites')).toMatchObject({ off: [], mode: 'everywhere' })
    await write('Find in “Only on”', 'site17')
    await options.waitFor(() => document.querySelectorAll('.entries li').length === 1)
    await write('Find in “Only on”', 's')
  })

  test.each([
    ['broken', '{"backgrounder": "settings", "ver', 'no JSON'],
    ['huge', 'x'.repeat(1_000_001), 'larger than 1 MB'],
    [
      'hostile',
      '{"backgrounder":"settings","version":2,"sites":{"mode":"only","off":["<img src=x onerror=alert(1)>"],"on":[]},"preferences":{},"muted":[]}',
      'sites.off[0]',
    ],
    ['newer', '{"backgrounder":"settings","version":99}', 'newer'],
  ])('a %s file changes nothing and says why', async (_, text, reason) => {
    await write('Add a site to “Everywhere except”', 'kept.example')
    await expect.poll(() => storedValue(options, 'sites')).toMatchObject({ off: ['kept.example'] })
    await giveFile(3, text)
    await options.waitFor(
      (reason) => document.querySelector('#backup')?.parentElement?.textContent?.includes(reason),
      reason,
    )
    expect(await storedValue(options, 'sites')).toEqual({ mode: 'everywhere', off: ['kept.example'], on: [], read: [] })
    expect(await options.evaluate(() => document.querySelector('img'))).toBe(null)
  })

  test('an older file is shown first, then taken over, and can be undone', async () => {
    await giveFile(3, '{"backgrounder":"settings","version":1,"offSites":["old.example"]}')
    await options.waitFor(() => document.querySelector('.preview-changes')?.textContent?.includes('older Backgrounder'))
    expect(await options.evaluate(() => document.querySelector('.preview-changes')?.textContent)).toContain(
      'old.example',
    )
    expect(await storedValue(options, 'sites')).toBe(undefined)
    await pressButton(options, 'Import this')
    await expect.poll(() => storedValue(options, 'sites')).toMatchObject({ off: ['old.example'] })
    await pressButton(options, 'Undo')
    await expect.poll(() => storedValue(options, 'sites')).toMatchObject({ off: [] })
  })

  test('the preview follows the style; reset brings all back', async () => {
    const lineOf = () =>
      options.evaluate(() => getComputedStyle(document.querySelector('.preview-name') as Element).textDecorationStyle)
    expect(await lineOf()).toBe('dotted')
    await options.evaluate(() => document.querySelectorAll<HTMLElement>('[name=line]')[3]?.click())
    await expect.poll(lineOf).toBe('wavy')
    await pressButton(options, 'Reset everything')
    await expect.poll(lineOf).toBe('dotted')
  })

  test('settings are shared if asked for; what another device wrote is merged in; too much stays here and says so', async () => {
    const status = (words: string) =>
      options.waitFor((words) => document.querySelector('#sync')?.parentElement?.textContent?.includes(words), words)
    const toggle = () => options.evaluate(() => document.querySelector<HTMLElement>('#sync ~ label input')?.click())
    await write('Add a site to “Everywhere except”', 'mine.example')
    await status('stay on this device')
    expect(await sharedSettings(options)).toBe(undefined)
    await toggle()
    await status('the same on all your devices')
    expect(await sharedSettings(options)).toMatchObject({ sites: { off: ['mine.example'] } })

    const shared = (await sharedSettings(options)) as { sites: { off: string[] } }
    shared.sites.off.push('theirs.example')
    await share(options, shared)
    await expect
      .poll(() => storedValue(options, 'sites'), { timeout: 10_000 })
      .toMatchObject({
        off: ['mine.example', 'theirs.example'],
      })

    const many = Array.from({ length: 1_900 }, (_, i) => `${'long'.repeat(15)}${i}.example`)
    await giveFile(0, many.join('\n'))
    await status('larger than what the browser passes on')
    expect(((await storedValue(options, 'sites')) as { off: string[] }).off).toHaveLength(1_902)
    await pressButton(options, 'Undo')
    await status('the same on all your devices')
    await toggle()
    await status('stay on this device')
  })

  test('two windows that write at the same moment lose nothing', async () => {
    const other = await browser.openExtensionPage('options.html')
    await other.waitFor(() => document.querySelector('#kinds'))
    const click = (tab: Tab, from: number) =>
      tab.evaluate((from) => {
        const boxes = [...document.querySelectorAll<HTMLElement>('.columns input')]
        for (const box of boxes.slice(from, from + 6)) box.click()
      }, from)
    await Promise.all([click(options, 0), click(other, 6)])
    await expect
      .poll(
        async () =>
          ((await storedValue(options, 'preferences')) as { hiddenKinds: string[] } | undefined)?.hiddenKinds.length,
      )
      .toBe(12)
    await other.close()
  })

  test('axe finds nothing, and nothing sticks out, narrow and wide, light and dark', async () => {
    for (const [width, theme] of [
      [320, 1],
      [1100, 2],
    ] as const) {
      await options.setViewport(width, 900)
      await options.evaluate((theme) => document.querySelectorAll<HTMLElement>('[name=theme]')[theme]?.click(), theme)
      await options.waitFor(
        (theme) => document.querySelectorAll<HTMLInputElement>('[name=theme]')[theme ?? 0]?.checked,
        theme,
      )
      expect(await axeViolations(options)).toEqual([])
      expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
    expect(options.consoleLines.filter((line) => line.startsWith('error'))).toEqual([])
  })

  test('axe finds nothing on the first-run page', async () => {
    const welcome = await browser.openExtensionPage('welcome.html')
    await welcome.waitFor(() => document.querySelector('h1'))
    for (const width of [320, 1100]) {
      await welcome.setViewport(width, 900)
      expect(await axeViolations(welcome)).toEqual([])
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
    await welcome.close()
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Tab } from './browser.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// Sent as a function's text, once a page: the extension's pages let no script in by any other way.
const load = new Function(source) as () => void

type Axe = {
  run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>
}

/** What axe finds wrong with the page, one line a rule. */
export async function axeViolations(tab: Tab): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(load)
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What passes is not listed.
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
  })
}

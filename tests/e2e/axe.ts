import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Tab } from './browser.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// Sent as a function's text: the extension's pages let no script in by any other way.
const run = new Function(
  `${source}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
) as () => Promise<string[]>

/** What axe finds wrong with the page, one line a rule. */
export function axeViolations(tab: Tab): Promise<string[]> {
  return tab.evaluate(run)
}

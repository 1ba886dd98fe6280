// Site rules in the browser's own language, for what it can do by itself on the sites of a list.
import type { SiteRule } from './site-rules.ts'

const everywhere = '*://*/*'

/**
 * Match patterns that cover every page a list of rules speaks of, and perhaps more: what a pattern can't say is left open.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchPatterns(rules: SiteRule[]): string[] {
  return [...new Set(rules.filter((rule) => !rule.startsWith('!')).map(patternOf))]
}

function patternOf(rule: SiteRule): string {
  const [host = ''] = rule.split('/')
  const name = host.replace(/^\*\./, '').replace(/:\d+$/, '')
  // An address in numbers has no subdomains.
  if (/^[\d.]+$/.test(name)) return `*://${name}/*`
  return /^[\w-]+(\.[\w-]+)*$/.test(name) ? `*://*.${name}/*` : everywhere
}

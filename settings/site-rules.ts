// Where Backgrounder is on: two modes, each with a list of its own. Pure; small, as every page asks it.
import { siteKey } from './site-key.ts'

/**
 * One line of a list. A host stands for itself and its subdomains ("bbc.co.uk"), a host with a path for one page
 * ("bbc.co.uk/news/1"); "*" stands for anything ("*.gov", "bbc.co.uk/news/*"). A leading "!" makes an exception.
 */
export type SiteRule = string

export interface Sites {
  mode: 'everywhere' | 'only'
  /** Everywhere except these. */
  off: SiteRule[]
  /** Only on these. */
  on: SiteRule[]
  /** Where it is on: pages that are read even if they are not recognised as articles. */
  read: SiteRule[]
}

export const defaultSites: Sites = { mode: 'everywhere', off: [], on: [], read: [] }

export type Scope = 'page' | 'site' | 'domain'

/** The list that counts in the current mode. */
export const activeList = ({ mode, off, on }: Sites): SiteRule[] => (mode === 'everywhere' ? off : on)

function withActiveList(sites: Sites, list: SiteRule[]): Sites {
  return sites.mode === 'everywhere' ? { ...sites, off: list } : { ...sites, on: list }
}

/** Whether Backgrounder is on at this address. The most particular rule decides: page, then path, then the longer host. */
export function isOnAt(sites: Sites, url: string): boolean {
  if (siteKey(url) === undefined) return false
  const rule = decidingRule(activeList(sites), url)
  const isListed = rule !== undefined && !rule.startsWith('!')
  return (sites.mode === 'everywhere') !== isListed
}

/** Whether a page here is to be read though it may be no article. */
export function isReadAt({ read }: Sites, url: string): boolean {
  const rule = decidingRule(read, url)
  return rule !== undefined && !rule.startsWith('!')
}

/** The list of what is read in any case, with a site added or taken out. */
export function readListWith(read: SiteRule[], url: string, key: SiteRule, isRead: boolean): SiteRule[] {
  return switched({ ...defaultSites, mode: 'only', on: read }, url, key, 'site', isRead).on
}

/** The rule that decides on this address, or undefined if none speaks of it. */
export function decidingRule(list: SiteRule[], url: string): SiteRule | undefined {
  let best: SiteRule | undefined
  for (const rule of list) {
    if (matchesRule(rule, url) && (best === undefined || weight(rule) >= weight(best))) best = rule
  }
  return best
}

export function matchesRule(rule: SiteRule, url: string): boolean {
  const host = siteKey(url)
  if (host === undefined) return false
  const [ruleHost, rulePath] = split(rule)
  const isHost = ruleHost.includes('*')
    ? asPattern(ruleHost).test(host) || asPattern(ruleHost).test(`.${host}`)
    : host === ruleHost || (rulePath === undefined && host.endsWith(`.${ruleHost}`))
  return isHost && (rulePath === undefined || asPattern(rulePath).test(pathOf(url)))
}

/** The rule for one page: its address without protocol, "www.", query and fragment. */
export function pageRule(url: string): SiteRule | undefined {
  const host = siteKey(url)
  return host === undefined ? undefined : `${host}${pathOf(url)}`
}

/**
 * Switches an address on or off for a scope. What is more particular and speaks of this address, and for a whole domain
 * everything below it, gives way; a rule is added only if what is left does not say the same.
 */
export function switched(sites: Sites, url: string, key: SiteRule, scope: Scope, isOn: boolean): Sites {
  const list = activeList(sites)
  const kept = list.filter((rule) => {
    const bare = rule.replace(/^!/, '')
    if (bare === key) return false
    if (scope === 'page') return true
    const [host] = split(rule)
    const isBelow = host === key || host.endsWith(`.${key}`)
    return scope === 'domain' ? !isBelow : !(isBelow && matchesRule(rule, url))
  })
  const without = withActiveList(sites, kept)
  if (isOnAt(without, url) === isOn) return without
  const isPlain = (sites.mode === 'everywhere') !== isOn
  return withActiveList(sites, [...kept, isPlain ? key : `!${key}`].sort(byHost))
}

/** "!news.bbc.co.uk" next to "bbc.co.uk": by host from its end, then as written. */
export function byHost(a: SiteRule, b: SiteRule): number {
  const order = (rule: SiteRule) => split(rule)[0].split('.').reverse().join('.')
  return order(a).localeCompare(order(b)) || a.localeCompare(b)
}

function split(rule: SiteRule): [host: string, path: string | undefined] {
  const bare = rule.replace(/^!/, '')
  const slash = bare.indexOf('/')
  return slash < 0 ? [bare, undefined] : [bare.slice(0, slash), bare.slice(slash)]
}

function pathOf(url: string): string {
  return new URL(url).pathname
}

/** Paths outrank hosts, plain rules outrank patterns, longer ones shorter ones. */
function weight(rule: SiteRule): number {
  const [host, path] = split(rule)
  return (path === undefined ? 0 : 10_000) + host.length + (path?.length ?? 0) - (rule.includes('*') ? 500 : 0)
}

const patterns = new Map<string, RegExp>()

function asPattern(text: string): RegExp {
  let pattern = patterns.get(text)
  if (!pattern) {
    // Stars in a row are one: several would make matching slow.
    const source = text.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    pattern = new RegExp(`^${source.join('.*')}$`)
    patterns.set(text, pattern)
  }
  return pattern
}

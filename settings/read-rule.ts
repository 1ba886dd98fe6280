// What people write in a list of sites, made a rule; or why it is none. Knows the public suffix list: not for pages.
import { getDomain, getPublicSuffix } from 'tldts'
import { siteKey } from './site-key.ts'
import type { SiteRule } from './site-rules.ts'

export type ReadRule = { rule: SiteRule } | { problem: string }

const longestRule = 300

export function readRule(written: string): ReadRule {
  const text = written.trim()
  if (!text) return { problem: 'Nothing is written.' }
  if (text.length > longestRule) return { problem: `Longer than ${longestRule} characters.` }
  const sign = text.startsWith('!') ? '!' : ''
  const bare = text.slice(sign.length).trim()
  const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(bare)?.[1]?.toLowerCase()
  if (protocol && protocol !== 'http' && protocol !== 'https') {
    return { problem: `“${bare}” is no web address: only http and https pages are read.` }
  }
  const rest = bare.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '')
  const slash = rest.indexOf('/')
  const hostText = slash < 0 ? rest : rest.slice(0, slash)
  const path = slash < 0 || rest.slice(slash) === '/' ? '' : rest.slice(slash)
  const host = readHost(hostText)
  if (host === undefined) return { problem: `“${written.trim()}” is no site, such as bbc.co.uk or *.gov.` }
  if (!host.includes('*') && getPublicSuffix(host) === host && host.includes('.') && !/^[\d.]+$/.test(host)) {
    return { problem: `“${host}” is an ending that many sites share. Write *.${host} if all of them are meant.` }
  }
  return { rule: `${sign}${host}${path}` }
}

function readHost(text: string): string | undefined {
  const host = text.replace(/:\d+$/, '').replace(/\.$/, '')
  if (host.includes('*')) {
    return /^[a-z0-9*\-.]+$/i.test(host) && /[a-z0-9]/i.test(host) ? host.toLowerCase() : undefined
  }
  const key = siteKey(`http://${host}/`)
  // "hello world" and "a" alone are no hosts that anyone means; localhost and addresses by number are.
  return key && (key.includes('.') || key === 'localhost' || key.startsWith('[')) && !/[\s"<>%]/.test(key)
    ? key
    : undefined
}

/** The domain that the owner of a site registered: "bbc.co.uk" for "news.bbc.co.uk". For hosts without one, the host. */
export function wholeDomain(url: string): string | undefined {
  const key = siteKey(url)
  return key === undefined ? undefined : (getDomain(key, { allowPrivateDomains: true }) ?? key)
}

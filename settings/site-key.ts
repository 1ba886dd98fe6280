/**
 * What the switch "on this site" is about: the host, without a leading "www.". Undefined for addresses that are no web
 * pages, where an extension can not run.
 */
export function siteKey(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined
  return parsed.hostname.replace(/^www\./, '').replace(/\.$/, '')
}

import { copyHosts } from './copy-hosts.ts'
import { type DatasetRule, sourceFile } from './rule.ts'
import { sourceLists } from './sourcing.ts'

/** A source that no card cites is a leftover; unless a card that can not be read yet may cite it. */
export const usedSources: DatasetRule = {
  name: 'used-sources',
  check: ({ cards, sources, unread }) => {
    if (unread.size) return []
    const used = new Set(cards.flatMap(sourceLists).flatMap(({ ids }) => ids))
    return sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: sourceFile,
        path: id,
        expected: 'to be cited by a card',
        fix: 'cite it, or remove it',
      }))
  },
}

/** Hosts that only answer a search, or carry other people's pages. The original is cited instead. */
const notOriginal =
  /^https:\/\/([^/]*\.)?(google|bing|duckduckgo|scribd|docslib|strategicstudyindia|washingtonnewsday|exbulletin|wikivisually|alchetron|everycrsreport|heinonline|bkum|wikiwand|infogalactic|dbpedia|blogspot|wordpress|medium)\.[a-z.]+\/|^https:\/\/[^/]*:\d|^https:\/\/proof\.|[?&](q|query|search|words)=/i

const isOriginal = (url: string) => !notOriginal.test(url) && !copyHosts.has(new URL(url).host)

export const originalPages: DatasetRule = {
  name: 'original-pages',
  check: ({ sources }) =>
    sources
      .filter(({ url }) => !isOriginal(url))
      .map(({ id, url }) => ({
        file: sourceFile,
        path: `${id}.url`,
        expected: 'the page of the original publisher',
        fix: `"${new URL(url).hostname}" is no original publisher: find the original page`,
      })),
}

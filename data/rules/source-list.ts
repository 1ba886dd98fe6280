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
  /^https:\/\/([^/]*\.)?(google|bing|duckduckgo|scribd|docslib|strategicstudyindia|washingtonnewsday|exbulletin|wikivisually|alchetron|everycrsreport|heinonline|bkum|wikiwand|infogalactic|dbpedia|blogspot|wordpress|medium)\.[a-z.]+\/|^https:\/\/proof\.|[?&](q|query|search|words)=/i

/** Hosts that copy, translate or stage other publishers' pages, or that no known editors stand behind. */
const copyHosts = new Set([
  'abcn.ws',
  'afghanwarnews.info',
  'africanpeace.org',
  'albayan.a47media.com',
  'arabexpert.co.il',
  'bengaluruchronicle.com',
  'blackpolitics.org',
  'cdn2.pri.org',
  'counteriedreport.com',
  'dayinhist.com',
  'djazairess.com',
  'edition.pagesuite.com',
  'efinder.lk',
  'en.youscribe.com',
  'historysnacks.io',
  'htnworld.com',
  'ieyenews.com',
  'india.yocahu.com',
  'inquisitr.com',
  'internewscast.com',
  'lewis-shepherd.com',
  'malawi24.com',
  'metalnewsbd.com',
  'millichronicle.com',
  'namibiadailynews.info',
  'nex24.news',
  'opoyi.com',
  'palestina-komitee.nl',
  'portal.ehri-project-stage.eu',
  'sarananews.com',
  'thediplomat.com.',
  'thetatva.in',
  'theworldsignal.com',
  'topwidenews.com',
  'v1.afintl.com',
  'vininews.com',
  'voiceofvienna.org',
  'wmconnect.com',
  'www.2lt.com.au',
  'www.christiantimes.com',
  'www.claritynewsdaily.com',
  'www.govwire.org',
  'www.jewishvirtuallibrary.org',
  'www.legendsliveon.co.uk',
  'www.newsinc24.com',
  'www.tellerreport.com',
  'ycnews.com',
])

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

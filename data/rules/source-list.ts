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
  /^https:\/\/([^/]*\.)?(google|bing|duckduckgo|scribd|docslib|strategicstudyindia|washingtonnewsday|exbulletin|wikivisually|alchetron|everycrsreport|heinonline|bkum|wikiwand|infogalactic|dbpedia|blogspot|wordpress|medium)\.[a-z.]+\/|^https:\/\/[^/]*:\d|[?&](q|query|search|words)=/i

/** Hosts that copy, translate or stage other publishers' pages, or that no known editors stand behind. */
const copyHosts = new Set([
  'aantv.africa',
  'abc30.action.news',
  'al-sarira.com',
  'atislamic.com',
  'axadletimes.com',
  'bulwarkintelligence.com',
  'chijosnews.com',
  'cms.trtworld.com',
  'crisis.zone',
  'emiratesvoice.com',
  'en.difesaonline.it',
  'encyclopediahub.com',
  'gather4humanity.com',
  'gfatf.org',
  'idsa.in.',
  'img2-azcdn.newser.com',
  'inkl.com',
  'jordantimes.com.',
  'kabul-24.com',
  'khabarial.net',
  'kinstranews.com',
  'kpktribune.com',
  'malaya.app',
  'millichronicle.com',
  'noticias.arresala.org.br',
  'preview.history.com',
  'primefm92.com',
  'prod-www.startribune.com',
  'sfg.media',
  'sv7.thediplomat.com',
  'thelatestnews.world',
  'thenational-the-national-prod.web.arc-cdn.net',
  'thestreetjournal.org',
  'tvindialive.in',
  'usinfo.org',
  'voa.pangea-cms.com',
  'www.cambridgeforecast.org',
  'www.defensenewstoday.info',
  'www.orangecountysun.com',
  'www.peacefmonline.com',
  'www.theindiansubcontinent.com',
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

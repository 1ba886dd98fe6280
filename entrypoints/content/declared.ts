// What the publisher says the page is: JSON-LD, Open Graph, microdata, and the marks that publishing systems leave.
import { type JsonLdNode, readJsonLd } from './json-ld.ts'

export interface Declared {
  nodes: JsonLdNode[]
  /** The article nodes that speak of this page. */
  articles: JsonLdNode[]
  type: 'news' | 'live' | 'article' | 'og-article' | 'nothing'
  name: string
  /** Declared to be something else: a product, a list, a profile. */
  other?: string
}

const newsTypes =
  /^(Reportage|Analysis|AskPublic|Background|Opinion|Review)?NewsArticle$|^(BlogPosting|LiveBlogPosting|ScholarlyArticle|MedicalScholarlyArticle|SatiricalArticle|Report|CriticReview|ClaimReview)$/i
const articleTypes =
  /^(Tech|AdvertiserContent)?Article$|^(Review|MedicalWebPage|AnalysisNewsArticle|SpecialAnnouncement)$/i
const otherTypes =
  /^(Product(Group)?|SearchResultsPage|CollectionPage|ItemList|OfferCatalog|ProfilePage|QAPage|DiscussionForumPosting|JobPosting|CheckoutPage|SoftwareApplication|WebApplication|MobileApplication|VideoGame|Hotel|LodgingBusiness|RealEstateListing|Course|ContactPage|ImageGallery|MusicAlbum|MusicRecording|Map|Vehicle|Car)$/i

export function isArticleNode({ types }: JsonLdNode): boolean {
  return types.some((type) => newsTypes.test(type) || articleTypes.test(type))
}

export function readDeclared(document: Document): Declared {
  const nodes = readJsonLd(document)
  const main = nodes.filter(({ isMain }) => isMain)
  const articles = main.filter(isArticleNode)
  const types = main.flatMap(({ types }) => types)
  const micro: string[] = []
  for (const element of document.querySelectorAll('[itemtype*="schema.org" i]')) {
    if (micro.length < 40 && !element.parentElement?.closest('[itemprop][itemtype]')) {
      micro.push(element.getAttribute('itemtype')?.split(/[/#]/).pop() ?? '')
    }
  }
  const og = metaContent(document, 'og:type')
  // A Review among microdata is a customer's.
  const microArticles = micro.filter((type) => type !== 'Review' && (newsTypes.test(type) || articleTypes.test(type)))
  const isList = articles.length + microArticles.length > 3 && articles.length !== 1
  const declared = isList
    ? undefined
    : (types.find(isNews) ?? (microArticles.length < 4 ? micro.find(isNews) : undefined))
  const plain = isList ? undefined : (types.find((type) => articleTypes.test(type)) ?? microArticles[0])
  const other =
    (isList && 'list of articles') ||
    types.find((type) => otherTypes.test(type)) ||
    (!declared && types.find((type) => /^VideoObject$/i.test(type))) ||
    micro.find((type) => otherTypes.test(type)) ||
    (/product|profile|^video\.(?!other)|restaurant|business|^music\./i.test(og) && og) ||
    undefined
  const isOgArticle =
    /article|^(news|post|blog|story)$/i.test(og) || metaContent(document, 'article:published_time') !== ''
  const type = /^LiveBlog/i.test(declared ?? '')
    ? 'live'
    : declared
      ? 'news'
      : plain
        ? 'article'
        : isOgArticle
          ? 'og-article'
          : 'nothing'
  const name = declared ?? plain ?? (isOgArticle ? 'og:article' : 'nothing')
  return { nodes, articles, type, name, ...(other && { other }) }
}

const isNews = (type: string) => newsTypes.test(type)

export function metaContent(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)
  return meta?.getAttribute('content')?.trim() ?? ''
}

export type SystemMark = 'single' | 'listing' | 'forum' | 'shop' | 'special'

/** What the publishing system calls the page, in the classes of the body and the generator's name. */
export function systemMark(document: Document): SystemMark | undefined {
  const { body, documentElement } = document
  const names = `${body?.getAttribute('class') ?? ''} ${body?.id ?? ''} ${documentElement.id}`
  const generator = metaContent(document, 'generator')
  if (/phpbb|vbulletin|discourse|xenforo|mybb|flarum|vanilla|nodebb|simple machines|invision/i.test(generator))
    return 'forum'
  if (/(^|\s)(phpbb|XF|vb_\w+|ipsApp\w*|flarum\S*)(\s|$)/i.test(names)) return 'forum'
  if (
    /(^|\s)(single-product|woocommerce-(cart|checkout|account|page|shop)|template-(product|cart|collection|search)|product-page|catalog-product-view|cms-home)(\s|$)/i.test(
      names,
    )
  ) {
    return 'shop'
  }
  if (
    /(^|\s)(ns-special|action-(edit|submit|history)|error-?404|page-not-found|login(-page)?|search-(results|no-results|page)|checkout|logged-out-home)(\s|$)/i.test(
      names,
    )
  ) {
    return 'special'
  }
  if (
    /(^|\s)(home|archive|front(-?page)?|path-frontpage|homepage|home-page|is-front|post-type-archive|template-(home|index|blog)|section-front|sectionfront)(\s|$)/i.test(
      names,
    )
  ) {
    return /(^|\s)(single|single-post)(\s|$)/i.test(names) ? 'single' : 'listing'
  }
  if (
    /(^|\s)(single(-post|-article|-news)?|page-node-type-(article|news\w*|story|blog\w*)|node-type-(article|news\w*|story|blog\w*)|template-article|article(-page|-detail)?|post-template|story-page|action-view)(\s|$)/i.test(
      names,
    )
  ) {
    return 'single'
  }
  return undefined
}

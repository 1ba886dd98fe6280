// Articles in the markup of many makers, each with the day it was published. All text is invented.
import {
  comments,
  cookieBanner,
  footer,
  type Head,
  headline,
  menu,
  newsletter,
  page,
  paragraphs,
  ps,
  related,
  sentence,
} from './furniture.ts'

export interface Make {
  name: string
  html: string
  /** What the page must be dated; null for pages that have no date. */
  published?: string | null
}

const site = 'https://daily.example'
const iso = '2021-08-28T06:30:00+02:00'
const changed = '2021-09-03T11:00:00+02:00'
const h1 = (attributes = '') => `<h1${attributes}>${headline}</h1>`
const og = { 'og:title': headline, 'og:site_name': 'The Daily Example' }
const news = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  datePublished: iso,
  dateModified: changed,
  ...more,
})
const other = (i: number) => ({
  '@type': 'NewsArticle',
  headline: `Other ${i}`,
  datePublished: `2015-01-0${i + 1}T00:00:00Z`,
  url: `${site}/other-${i}`,
})
const around = (body: string) => menu() + body + related() + newsletter + footer + cookieBanner
const make = (name: string, head: Head, body: string, published: string | null = iso, attributes = ''): Make => ({
  name,
  html: page(head, body, attributes),
  published,
})

/** NYT-like: columns of a few paragraphs each, generated class names, ads between. */
const columns = (groups: number) =>
  Array.from(
    { length: groups },
    (_, i) =>
      `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${ps(3, ' class="css-at9mc1 evys1bk0"', 'en', i)}</div></div><div><div class="css-ad" id="story-ad-${i}-wrapper"></div></div>`,
  ).join('')

const blocks = (count: number) =>
  paragraphs(count)
    .map(
      (text) =>
        `<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><div class="sc-18fde0d6-0 x"><p class="sc-eb7bd5f6-0 fYAfXe">${text}</p></div></div>`,
    )
    .join('')

const liveEntries = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article id="block-${i}" class="block" itemscope itemtype="http://schema.org/BlogPosting"><p class="block-time published-time"><time datetime="2021-08-28T${10 + i}:00:00Z">${10 + i}.00 BST</time></p><h2>Update ${i}</h2><div itemprop="articleBody">${ps(2, '', 'en', i)}</div></article>`,
  ).join('')

export const articleMakes: Make[] = [
  make(
    'wordpress, yoast graph',
    {
      url: `${site}/road-to-the-north-reopens/`,
      og: 'article',
      ld: {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          { '@type': 'WebPage', datePublished: iso },
          { '@type': ['Article', 'BlogPosting'], headline, datePublished: iso, dateModified: changed },
        ],
      },
      meta: og,
    },
    around(
      `<div id="page"><main id="main"><article id="post-12" class="post type-post status-publish"><header class="entry-header">${h1(' class="entry-title"')}<div class="entry-meta">Posted on <a href="/x" rel="bookmark"><time class="entry-date published" datetime="${iso}">August 28, 2021</time><time class="updated" datetime="${changed}">September 3, 2021</time></a></div></header><div class="entry-content">${ps(8)}</div></article>${comments()}</main></div>`,
    ),
    iso,
    'class="post-template-default single single-post postid-12"',
  ),
  make(
    'wordpress without metadata',
    {},
    around(
      `<div class="site"><article id="post-12" class="post hentry">${h1(' class="entry-title"')}<span class="posted-on"><time class="entry-date published updated" datetime="${iso}">August 28, 2021</time></span><div class="entry-content">${ps(6)}</div></article></div>${comments(20)}`,
    ),
    iso,
    'class="single"',
  ),
  make(
    'classic theme, date in words',
    { url: `${site}/?p=123` },
    `${menu(30)}<div id="content"><div class="post"><h2 class="title">${headline}</h2><div class="postmeta">Posted by admin on August 28th, 2021 at 6:30 am</div><div class="entry">${ps(7)}</div></div></div><div id="sidebar"><ul>${'<li><a href="#">link</a></li>'.repeat(60)}</ul></div>`,
    '2021-08-28T06:30',
  ),
  make(
    'arc',
    {
      url: `${site}/world/2021/08/28/road-to-the-north-reopens/`,
      og: 'article',
      ld: news(),
      meta: og,
      raw: '<script>window.Fusion={}</script>',
    },
    `<div id="fusion-app">${around(`<div class="b-right-rail"><section class="b-right-rail__main">${h1(' class="b-headline"')}<div class="c-stack b-byline"><span>By</span><time class="c-date b-date">August 28, 2021</time></div><article class="b-article-body">${ps(9, ' class="c-paragraph"')}</article></section></div>`)}</div>`,
  ),
  make(
    'drupal',
    {
      url: `${site}/news/road-to-the-north-reopens-after-talks`,
      meta: { Generator: 'Drupal 10 (https://www.drupal.org)' },
    },
    around(
      `<div class="dialog-off-canvas-main-canvas"><main role="main"><article role="article" about="/news/x" class="node node--type-article"><h1 class="page-title"><span property="schema:name">${headline}</span></h1><footer class="node__meta"><div class="node__submitted">Submitted by <span>editor</span> on <span property="schema:dateCreated" content="${iso}">Sat, 08/28/2021 - 06:30</span></div></footer><div class="node__content"><div class="field field--name-body">${ps(6)}</div></div></article></main></div>`,
    ),
    undefined as never,
    'class="path-node page-node-type-article"',
  ),
  make(
    'guardian-like',
    {
      url: `${site}/world/2021/aug/28/road-to-the-north-reopens`,
      og: 'article',
      ld: [{ '@type': 'NewsArticle', headline, datePublished: iso, isAccessibleForFree: true }, { '@type': 'WebPage' }],
      meta: { ...og, 'article:published_time': iso },
    },
    around(
      `<main data-layout="StandardLayout"><div><div data-gu-name="headline"><div class="dcr-1">${h1(' class="dcr-2"')}</div></div><div data-gu-name="standfirst"><p>${sentence(2)}</p></div><div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector">${ps(9, ' class="dcr-16w5gq9"')}</div></div></div></div></main>`,
    ),
  ),
  make(
    'bbc-like',
    { url: `${site}/news/world-asia-58364513`, og: 'article', ld: news({ '@type': 'NewsArticle' }), meta: og },
    `<div id="__next">${around(`<main id="main-content"><article>${`<div data-component="headline-block">${h1()}</div><div data-component="byline-block"><time>28 August 2021</time></div>`}${blocks(12)}</article></main>`)}</div>`,
  ),
  make(
    'nyt-like',
    {
      url: `${site}/2021/08/28/world/asia/road-north.html`,
      og: 'article',
      ld: [
        {
          '@type': 'NewsArticle',
          headline,
          datePublished: '2021-08-28T04:30:00.000Z',
          dateModified: '2021-09-03T09:00:00.000Z',
        },
        { '@type': 'BreadcrumbList', itemListElement: [] },
      ],
      meta: og,
    },
    `<div id="app">${around(`<main id="site-content"><article id="story" class="css-1vxca1d">${h1(' class="css-1l8buln"')}<section name="articleBody" class="meteredContent css-1r7ky0e">${columns(5)}</section></article></main>`)}</div>`,
    '2021-08-28T04:30:00.000Z',
  ),
  make(
    'reuters-like, generated classes',
    { url: `${site}/world/asia-pacific/road-to-north-reopens-2021-08-28/`, og: 'article', ld: news(), meta: og },
    around(
      `<div class="article__container"><h1 class="text__heading__2">${headline}</h1><div class="article-body__content__17Yit">${paragraphs(
        10,
      )
        .map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe body__full_width">${text}</div>`)
        .join('')}</div></div>`,
    ),
  ),
  make(
    'ap-like, bsp elements',
    {
      url: `${site}/article/road-north-a1b2c3d4e5f6`,
      og: 'article',
      ld: news({ '@type': ['NewsArticle'] }),
      meta: { ...og, 'article:published_time': iso },
    },
    around(
      `<bsp-story-page><div class="Page-content"><h1 class="Page-headline">${headline}</h1><bsp-timestamp data-timestamp="1630125000000"></bsp-timestamp><div class="RichTextStoryBody RichTextBody">${ps(8)}</div></div></bsp-story-page>`,
    ),
  ),
  make(
    'substack',
    {
      url: 'https://someone.substack.example/p/road-to-the-north',
      og: 'article',
      ld: news({ '@type': 'NewsArticle' }),
      meta: og,
    },
    `<div id="entry"><div id="main"><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">${headline}</h1><h3 class="subtitle">${sentence(1)}</h3><div class="pencraft">Aug 28, 2021</div></div><div class="available-content"><div class="body markup">${ps(12)}</div></div><div class="subscription-widget-wrap"><form><input type="email"></form></div></article></div></div></div>`,
  ),
  make(
    'medium',
    {
      url: 'https://medium.example/@someone/road-to-the-north-9f8e7d6c5b4a',
      og: 'article',
      ld: news({ '@type': 'NewsArticle' }),
      meta: { ...og, 'article:published_time': iso },
    },
    `<div id="root"><div class="a b c"><article><div class="l"><section><div><h1 id="x" class="pw-post-title">${headline}</h1>${ps(10, ' class="pw-post-body-paragraph mh mi"')}</div></section></div></article>${related(9)}</div></div>`,
  ),
  make(
    'encyclopedia',
    {
      title: 'Salang road - Encyclopedia',
      url: 'https://en.encyclopedia.example/wiki/Salang_road',
      meta: { generator: 'MediaWiki 1.43', 'og:title': 'Salang road' },
      og: 'website',
    },
    `<div class="vector-header">${menu(40)}</div><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">Salang road</h1><div id="bodyContent"><div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><td>Length</td><td>100 km</td></tr></table>${paragraphs(
      14,
    )
      .map((text) => `<p>${text.replace(/(council|court|capital|river|commission)/g, '<a href="/wiki/x">$1</a>')}</p>`)
      .join(
        '<h2>History</h2>',
      )}<ol class="references">${'<li><a href="#">Ref</a> in a book</li>'.repeat(50)}</ol></div></div></div></div>`,
    null,
    'class="mediawiki ns-0 ns-subject page-x action-view"',
  ),
  make(
    'amp',
    {
      url: `${site}/2021/08/28/road-to-the-north`,
      ld: news(),
      raw: '<script async src="https://cdn.ampproject.org/v0.js"></script>',
    },
    `<amp-sidebar><ul>${'<li><a href="#">x</a></li>'.repeat(30)}</ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header">${h1(' class="amp-wp-title"')}</header><div class="amp-wp-article-content">${ps(6)}<amp-ad></amp-ad>${ps(3)}</div></article>`,
  ),
  make(
    'paywalled, two paragraphs',
    {
      url: `${site}/world/road-to-the-north-reopens`,
      og: 'article',
      ld: news({
        isAccessibleForFree: false,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.body' },
      }),
      meta: og,
    },
    around(
      `<main><article>${h1()}<div class="body">${ps(1)}<p>${sentence(3)}</p></div><div class="paywall"><h2>Subscribe to read on</h2><p>Unlimited access for one euro in the first month. Cancel whenever you like, in your account settings.</p><form><input type="email"><input type="password"></form></div></article></main>`,
    ),
  ),
  make(
    'paywalled, one short paragraph',
    { url: `${site}/content/1b2c3d`, og: 'article', ld: news({ isAccessibleForFree: 'False' }), meta: og },
    around(`<main><article>${h1()}<div class="body"><p>${sentence(3)}</p></div></article></main>`),
  ),
  make(
    'live blog',
    {
      url: `${site}/world/live/2021/aug/28/road-north-live`,
      og: 'article',
      ld: {
        '@type': 'LiveBlogPosting',
        headline,
        datePublished: iso,
        liveBlogUpdate: Array.from({ length: 5 }, (_, i) => ({
          '@type': 'BlogPosting',
          headline: `Update ${i}`,
          datePublished: `2021-08-28T1${i}:00:00Z`,
        })),
      },
      meta: og,
    },
    around(`<main>${h1()}<div class="live-blog">${liveEntries(14)}</div></main>`),
  ),
  make(
    'live blog in bits',
    {
      url: `${site}/news/live/world-asia-58364513`,
      og: 'article',
      ld: { '@graph': [{ '@type': 'LiveBlogPosting', headline, datePublished: iso, coverageStartTime: iso }] },
      meta: og,
    },
    around(
      `<div>${h1()}<ol>${Array.from({ length: 20 }, (_, i) => `<li class="lx-stream__post-container"><article class="lx-stream-post"><header><time>1${i % 10}:30</time><h3>Post ${i}</h3></header><div><p>${sentence(i)}</p></div></article></li>`).join('')}</ol></div>`,
    ),
  ),
  make(
    'german newspaper',
    {
      lang: 'de',
      url: 'https://zeitung.example/politik/ausland/strasse-in-den-norden-wieder-offen-17506789.html',
      og: 'article',
      ld: news({ headline: 'Straße in den Norden wieder offen' }),
      title: 'Straße in den Norden wieder offen - Zeitung',
    },
    around(
      `<main><article><h1><span class="kicker">Ausland</span> Straße in den Norden wieder offen</h1><div class="byline">Von einem Korrespondenten, <time datetime="${iso}">28.08.2021</time></div>${ps(8, '', 'de')}</article></main>`,
    ),
  ),
  make(
    'german blog, written date',
    { lang: 'de', title: 'Straße in den Norden wieder offen' },
    `${menu(12)}<div class="inhalt"><div class="beitrag"><h1>Straße in den Norden wieder offen</h1><p class="date">Veröffentlicht am 28. August 2021 von Anna</p>${ps(7, '', 'de')}</div></div>`,
    '2021-08-28',
  ),
  make(
    'french, written date',
    { lang: 'fr', title: 'La route du nord rouverte' },
    `${menu(12)}<main><h1>La route du nord rouverte</h1><p class="publish-date">Publié le 28 août 2021 à 06h30</p>${ps(7)}</main>`,
    '2021-08-28T06:30',
  ),
  make(
    'arabic',
    {
      lang: 'ar',
      title: 'إعادة فتح الطريق إلى الشمال',
      url: 'https://akhbar.example/news/2021/8/28/%D8%B7%D8%B1%D9%8A%D9%82',
      og: 'article',
      meta: { 'og:title': 'إعادة فتح الطريق إلى الشمال' },
    },
    around(`<main><h1>إعادة فتح الطريق إلى الشمال</h1><div class="wysiwyg">${ps(7, '', 'ar')}</div></main>`),
    '2021-08-28',
  ),
  make(
    'chinese',
    { lang: 'zh', title: '北部道路恢复通行-新闻' },
    `${menu(60)}<div class="main"><h1 class="title">北部道路恢复通行-新闻</h1><div class="pub-date">2021年08月28日 06:30</div><div class="content">${ps(6, '', 'zh')}</div></div>`,
    '2021-08-28T06:30',
  ),
  make(
    'old table layout, line breaks',
    { title: headline },
    `<table width="100%"><tr><td width="150">${'<a href="#">Menu entry</a><br>'.repeat(40)}</td><td><font size="5"><b>${headline}</b></font><br><br>${paragraphs(9).join('<br><br>\n')}</td></tr></table>`,
    null,
  ),
  make(
    'divs with line breaks',
    { title: headline, meta: { date: '2021-08-28' } },
    `${menu(50)}<div id="wrap"><div class="headline"><h1>${headline}</h1></div><div class="story">${paragraphs(9).join('<br/><br/>')}</div></div>${footer}`,
    '2021-08-28',
  ),
  make(
    'one span a paragraph',
    { og: 'article', title: headline, meta: { ...og, 'article:published_time': '2021-08-28 06:30:00 +0000' } },
    around(
      `<div class="x1"><h1>${headline}</h1>${paragraphs(8)
        .map((text) => `<div class="x2"><span class="x3">${text}</span></div>`)
        .join('')}</div>`,
    ),
    '2021-08-28T06:30:00+00:00',
  ),
  make(
    'agency flash',
    { url: `${site}/wire/road-to-north-reopens-58364513`, og: 'article', ld: news(), meta: og },
    around(`<main><article>${h1()}<p>${sentence(0)}</p></article></main>`),
  ),
  make(
    'short report',
    {
      url: `${site}/news/road-to-north-reopens-officials-say`,
      og: 'article',
      meta: { ...og, 'article:published_time': iso, 'article:modified_time': changed },
    },
    around(`<main><article>${h1()}${ps(2)}</article></main>`),
  ),
  make(
    'microdata article',
    { title: headline },
    around(
      `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${headline}</h1><meta itemprop="dateModified" content="${changed}"><meta itemprop="datePublished" content="${iso}"><div itemprop="articleBody">${ps(6)}</div></div>`,
    ),
  ),
  make(
    'broken json-ld',
    {
      url: `${site}/world/road-north`,
      ld: `{"@context":"https://schema.org","@type":"NewsArticle","headline":"He said "yes" to it","datePublished":"${iso}","dateModified":"${changed}",}`,
      title: headline,
    },
    around(`<main>${h1()}${ps(6)}</main>`),
  ),
  make(
    'json-ld with line feeds and trailing commas',
    { ld: `[{"@type":"NewsArticle","description":"two\nlines",\n"datePublished":"${iso}",},]`, title: headline },
    around(`<main>${h1()}${ps(6)}</main>`),
  ),
  make(
    'json-ld in cdata',
    { ld: `//<![CDATA[\n${JSON.stringify(news())}\n//]]>`, title: headline },
    around(`<main>${h1()}${ps(6)}</main>`),
  ),
  make(
    'related articles declared first',
    {
      url: `${site}/world/road-north`,
      raw: `<script type="application/ld+json">${JSON.stringify({ '@type': 'ItemList', itemListElement: [0, 1, 2].map((i) => ({ '@type': 'ListItem', item: other(i) })) })}</script><script type="application/ld+json">${JSON.stringify(other(5))}</script>`,
      ld: news({ mainEntityOfPage: { '@type': 'WebPage', '@id': `${site}/world/road-north` } }),
      title: headline,
    },
    around(`<main>${h1()}${ps(6)}</main>`),
  ),
  make(
    'modified before published',
    { ld: { '@type': 'NewsArticle', dateModified: changed, headline, datePublished: iso }, title: headline },
    around(`<main>${h1()}${ps(6)}</main>`),
  ),
  make(
    'published overwritten by the change',
    {
      url: `${site}/2021/08/28/road-north`,
      ld: { '@type': 'NewsArticle', headline, dateModified: changed, datePublished: changed },
      title: headline,
    },
    around(`<main>${h1()}${ps(6)}</main>`),
    '2021-08-28',
  ),
  make(
    'a date between line breaks, in a box with much else',
    { title: headline },
    around(
      `<div id="maincontent">${h1()}<div>Share</div>\nArticle Date: 28 Aug 2021 - 0:00 PDT<br><br>${ps(6)}<p>Updated often.</p></div>`,
    ),
    '2021-08-28T00:00-07:00',
  ),
  make(
    'a list of other stories with dates below the text',
    { title: headline, og: 'article' },
    around(
      `<div class="wrap">${h1()}<div class="disclaimer">Saturday, August 28, 2021<br>Ann Author</div><div>${ps(6)}</div>${'<div><span class="headline-date">Sunday, August 29, 2021</span><a href="/x">Another story</a></div>'.repeat(4)}</div>`,
    ),
    '2021-08-28',
  ),
  make(
    'the day in a value attribute',
    { title: headline, og: 'article' },
    around(`<main>${h1()}<meta itemprop="datePublished" value="2021-08-28 06:30:00.0">${ps(6)}</main>`),
    '2021-08-28T06:30:00.0',
  ),
  make(
    'an abbreviation with the time in its title',
    { title: headline, og: 'article' },
    around(
      `<main>${h1()}<cite class="byline vcard">By Ann - <abbr title="2021-08-28T01:40:40Z">1 hr ago</abbr></cite>${ps(6)}</main>`,
    ),
    '2021-08-28T01:40:40Z',
  ),
  make(
    'references that were looked up on days of their own',
    { title: headline, og: 'article' },
    around(
      `<main>${h1()}${ps(6)}<ol><li><span class="citation">Agency. <span class="reference-accessdate">Retrieved 2010-01-25</span></span></li></ol></main>`,
    ),
    null,
  ),
  make(
    'no heading: the title stands in a plain box',
    { title: `${headline} - The Daily Example` },
    around(`<div class="stry"><div>${headline}</div><div class="by">August 28, 2021</div>${ps(6)}</div>`),
    '2021-08-28',
  ),
  make(
    'the whole page in a form, its text between line breaks, no heading',
    { title: headline },
    `<form action="/page.aspx">${menu()}<div><span class="ArticleHeadline">${headline}</span><div class="date">August 28, 2021</div><div id="body">${paragraphs(6).join('<br><br>')}</div></div>${footer}</form>`,
    '2021-08-28',
  ),
  make(
    'only a date of change',
    { meta: { 'article:modified_time': changed, 'last-modified': changed, ...og }, og: 'article' },
    around(
      `<main>${h1()}<div class="updated">Updated <time datetime="${changed}">3 September 2021</time></div>${ps(6)}</main>`,
    ),
    null,
  ),
  make(
    'rfc 2822 in meta',
    { meta: { pubdate: 'Sat, 28 Aug 2021 06:30:00 GMT', ...og } },
    around(`<main>${h1()}${ps(6)}</main>`),
    '2021-08-28T06:30:00Z',
  ),
  make(
    'epoch in meta',
    { meta: { 'sailthru.date': '1630132200', ...og } },
    around(`<main>${h1()}${ps(6)}</main>`),
    '2021-08-28T06:30:00Z',
  ),
  make(
    'parsely page',
    { meta: { 'parsely-page': '{"title":"x","pub_date":"2021-08-28T06:30:00Z"}' }, title: headline },
    around(`<main>${h1()}${ps(6)}</main>`),
    '2021-08-28T06:30:00Z',
  ),
  make(
    'scholarly',
    { meta: { citation_title: headline, citation_publication_date: '2021/08/28' }, title: headline },
    around(
      `<main>${h1()}<section><h2>Abstract</h2>${ps(3)}</section><section><h2>Introduction</h2>${ps(5)}</section></main>`,
    ),
    '2021-08-28',
  ),
  make(
    'government report',
    {
      url: 'https://gov.example/government/publications/road-to-the-north-report',
      meta: { 'govuk:first-published-at': iso, 'og:title': headline },
      og: 'article',
      title: `${headline} - GOV`,
    },
    `${menu(20)}<div class="govuk-width-container"><main><h1 class="gem-c-title__text">${headline}</h1><dl class="metadata"><dt>Published</dt><dd>28 August 2021</dd></dl><div class="govspeak">${ps(10)}</div></main></div>`,
  ),
  make(
    'think tank',
    { title: `${headline} | Institute` },
    around(
      `<main><div class="hero"><h1>${headline}</h1><div class="article-info">Commentary / August 28, 2021</div></div><div class="two-column"><div class="col">${ps(10)}</div></div></main>`,
    ),
    '2021-08-28',
  ),
  make(
    'headline in h2, site name in h1',
    { title: headline, meta: { 'og:site_name': 'The Daily Example' } },
    `<h1 class="logo">The Daily Example</h1>${menu(50)}<div class="main"><h2 class="article-title">${headline}</h2><p class="date">Saturday, 28 August 2021</p>${ps(7)}</div>`,
    '2021-08-28',
  ),
  make(
    'next article below',
    { url: `${site}/world/road-north`, og: 'article', ld: news({ url: `${site}/world/road-north` }), title: headline },
    around(
      Array.from(
        { length: 3 },
        (_, i) =>
          `<article class="article-page"><h1>${i ? `The next story number ${i}` : headline}</h1><time datetime="${i ? '2018-01-01' : iso}"></time>${ps(8, '', 'en', i)}</article>`,
      ).join(''),
    ),
  ),
  make(
    'more comments than text',
    { url: `${site}/road-to-the-north-reopens-after-talks`, og: 'article', ld: news(), meta: og },
    around(`<main><article>${h1()}${ps(3)}</article>${comments(60)}</main>`),
  ),
  make(
    'inline related boxes',
    { url: `${site}/road-to-the-north-reopens-after-talks`, og: 'article', ld: news(), meta: og },
    around(
      `<main><article>${h1()}${paragraphs(8)
        .map(
          (text, i) =>
            `<p>${text}</p>${i % 2 ? `<div class="read-more"><a href="#">Read: another story</a><p>${sentence(i)}</p></div>` : '<div class="ad-slot"></div>'}`,
        )
        .join('')}</article></main>`,
    ),
  ),
  make(
    'opinion',
    {
      url: `${site}/opinion/road-to-the-north`,
      ld: { '@type': 'OpinionNewsArticle', headline, datePublished: iso },
      title: headline,
    },
    around(`<main>${h1()}${ps(9)}</main>`),
  ),
  make(
    'fact check',
    {
      ld: { '@graph': [{ '@type': 'ClaimReview', datePublished: '2021-08-28', claimReviewed: 'x' }] },
      title: headline,
    },
    around(`<main>${h1()}${ps(7)}</main>`),
    '2021-08-28',
  ),
  make(
    'product review',
    {
      url: `${site}/tech/road-radio-review-a-small-wonder`,
      og: 'article',
      ld: {
        '@type': 'NewsArticle',
        headline,
        datePublished: iso,
        review: {
          '@type': 'Review',
          itemReviewed: { '@type': 'Product', name: 'Radio', offers: { '@type': 'Offer', price: 10 } },
        },
      },
      meta: og,
    },
    around(`<main><article>${h1()}${ps(9)}<a class="buy-button" href="#">See at a shop</a></article></main>`),
  ),
  make(
    'press release',
    { title: headline, url: 'https://company.example/newsroom/press-releases/2021/road-to-the-north' },
    around(
      `<main>${h1()}<p class="date">Aug. 28, 2021</p><p>KABUL, Aug. 28 — ${sentence(1)}</p>${ps(5)}<h2>About us</h2><p>${sentence(3)}</p></main>`,
    ),
    '2021-08-28',
  ),
  make(
    'blogger',
    {
      url: 'https://someone.blog.example/2021/08/road-to-north.html',
      meta: { generator: 'blogger' },
      title: `Someone: ${headline}`,
    },
    `<div class="content">${menu(10)}<div class="date-outer"><h2 class="date-header"><span>Saturday, 28 August 2021</span></h2><div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${headline}</h3><div class="post-body entry-content" itemprop="description articleBody">${paragraphs(8).join('<br /><br />')}</div><div class="post-footer">Posted by Someone at <abbr class="published" itemprop="datePublished" title="${iso}">06:30</abbr></div></div></div></div>`,
  ),
  make(
    'interview',
    { url: `${site}/interview/road-to-the-north-with-a-driver`, og: 'article', meta: og },
    around(
      `<main><article>${h1()}<p class="byline">By Someone</p>${paragraphs(10)
        .map((text, i) => `<p><strong>Question ${i}?</strong></p><p>${text}</p>`)
        .join('')}</article></main>`,
    ),
    null,
  ),
  make(
    'listicle',
    { url: `${site}/ten-things-to-know-about-the-road`, og: 'article', ld: news(), meta: og },
    around(
      `<main><article>${h1()}<p>${sentence(0)}</p>${paragraphs(10)
        .map(
          (text, i) =>
            `<section class="item"><h2>${i + 1}. A thing to know</h2><figure><img src="x.jpg" alt=""></figure><p>${text}</p></section>`,
        )
        .join('')}</article></main>`,
    ),
  ),
  make(
    'explainer with sections',
    { title: headline },
    around(
      `<main>${h1()}<time datetime="${iso}">28 August</time>${Array.from({ length: 6 }, (_, i) => `<section class="chapter"><h2>Chapter ${i}</h2>${ps(3, '', 'en', i)}</section>`).join('')}</main>`,
    ),
  ),
  make(
    'transcript',
    { title: headline, url: 'https://council.example/meetings/road-to-the-north-statement' },
    `${menu(20)}<div class="page"><h1>${headline}</h1><div class="meta">28 August 2021</div>${ps(20)}</div>`,
    '2021-08-28',
  ),
  make(
    'email archive of a newsletter',
    { title: headline, meta: { 'og:title': headline } },
    `<center><table class="wrapper"><tr><td><table><tr><td><h1>${headline}</h1></td></tr><tr><td class="mcnTextContent">${ps(8)}</td></tr></table></td></tr></table></center>`,
    null,
  ),
  make(
    'no headline element',
    { title: headline, og: 'article', meta: { ...og, 'article:published_time': iso } },
    around(`<main><div class="article-headline">${headline}</div>${ps(8)}</main>`),
  ),
  make(
    'sponsored by seo plug-in',
    {
      url: `${site}/road-to-the-north-reopens-after-talks`,
      og: 'article',
      ld: {
        '@graph': [
          { '@type': 'Organization' },
          { '@type': 'Article', headline, datePublished: '2021-08-28T06:30:00+00:00' },
          { '@type': 'Person' },
        ],
      },
    },
    around(
      `<div class="elementor"><div class="elementor-section"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">${headline}</h1></div></div><div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">${ps(7)}</div></div></div>`,
    ),
    '2021-08-28T06:30:00+00:00',
    'class="elementor-default single single-post"',
  ),
  make(
    'american date order',
    { lang: 'en-US', title: headline },
    around(
      `<main>${h1()}<div class="timestamp">Published 08/28/2021 6:30 AM EDT | Updated 09/03/2021 9:00 AM EDT</div>${ps(7)}</main>`,
    ),
    '2021-08-28T06:30-04:00',
  ),
  make(
    'ambiguous date order',
    { title: headline },
    around(`<main>${h1()}<div class="timestamp">Published 03/04/2021</div>${ps(7)}</main>`),
    null,
  ),
  make(
    'day of the visit in the header',
    { title: headline },
    `<header><div class="today-date">Sunday, 22 November 2026</div></header>${around(`<main>${h1()}<div class="posted">28 August 2021</div>${ps(7)}</main>`)}`,
    '2021-08-28',
  ),
  make(
    'times of other stories only',
    { title: headline, og: 'article', meta: og },
    around(
      `<div class="col"><article>${h1()}${ps(7)}</article></div><div class="rail">${Array.from({ length: 4 }, (_, i) => `<div class="x"><time itemprop="datePublished" datetime="2019-01-0${i + 1}">x</time><a href="#">Story ${i}</a></div>`).join('')}</div>`,
    ),
    null,
  ),
  make(
    'deep nesting',
    { title: headline, og: 'article', meta: og },
    around(`${'<div>'.repeat(40)}${h1()}${ps(8)}${'</div>'.repeat(40)}`),
    null,
  ),
]

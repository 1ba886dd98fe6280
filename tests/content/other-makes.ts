// Pages that are no articles, though many of them carry an article's marks. All text is invented.
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

const site = 'https://daily.example'
const make = (name: string, head: Head, body: string, attributes = '') => ({ name, html: page(head, body, attributes) })
const around = (body: string) => menu() + body + footer + cookieBanner
const articleLd = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: 'x',
  datePublished: '2021-08-28',
  ...more,
})
const teasers = (count: number, make = 'teaser') =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article class="${make}"><a href="/story-${i}"><h3>Story of the day number ${i} is this</h3></a><p>${sentence(i)}</p><time datetime="2021-08-28">28 Aug</time></article>`,
  ).join('')
const posts = (count: number, box = 'post') =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="${box}" id="p${i}"><div class="postprofile"><a href="/user/${i}" class="username">user${i}</a><img class="avatar" src="a.png" alt=""></div><div class="postbody"><div class="content">${paragraphs(1, 'en', i)[0]}<br><br>${sentence(i + 3)}</div></div></div>`,
  ).join('')
const postsP = (count: number, box: string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="${box}"><a class="user-link" href="/u/${i}">user${i}</a> <time datetime="2021-08-2${i % 10}">2d</time><div class="body">${ps(1 + (i % 3), '', 'en', i)}</div></div>`,
  ).join('')
const products = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<li class="product"><a href="/product/p${i}"><img src="x.jpg" alt=""><h2>Radio ${i}</h2><span class="price">$${i}9.99</span></a><p>${sentence(i)}</p></li>`,
  ).join('')
const features = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<section class="feature"><h2>Work without waiting ${i}</h2><p>Everything your team needs in one place, from planning to release, with no set-up at all.</p><a class="button" href="#">Learn more</a></section>`,
  ).join('')
const product = {
  '@type': 'Product',
  name: 'Radio',
  offers: { '@type': 'Offer', price: '99.00', priceCurrency: 'EUR' },
}

export const otherMakes = [
  make(
    'front page',
    { title: 'The Daily Example', url: `${site}/`, og: 'website' },
    around(`<main><h1>The Daily Example</h1>${teasers(40)}</main>`),
  ),
  make(
    'front page with og:article',
    { title: 'The Daily Example', url: `${site}/`, og: 'article', ld: articleLd() },
    around(`<main>${teasers(40)}</main>`),
  ),
  make(
    'front page without address',
    { title: 'The Daily Example: news of the world' },
    around(`<main><h1>Top stories</h1>${teasers(30, 'card')}</main>`),
  ),
  make(
    'section front',
    { title: 'Asia - The Daily Example', url: `${site}/world/asia`, og: 'website' },
    around(`<main><h1>Asia</h1>${teasers(25)}</main>`),
  ),
  make(
    'section front, divs and spans',
    { title: 'Asia', url: `${site}/world/asia` },
    around(
      `<div class="grid">${Array.from({ length: 30 }, (_, i) => `<div class="c-card"><a href="/s${i}"><div class="t">Story of the day number ${i}</div></a><div class="s">${sentence(i)}</div></div>`).join('')}</div>`,
    ),
  ),
  make(
    'topic page, declared list',
    {
      title: 'Roads',
      url: `${site}/topics/roads`,
      ld: {
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [0, 1, 2, 3].map((i) => ({
            '@type': 'NewsArticle',
            headline: `S${i}`,
            datePublished: '2021-08-28',
          })),
        },
      },
    },
    around(`<main><h1>Roads</h1><p>${sentence(2)}</p>${teasers(15)}</main>`),
  ),
  make(
    'blog index, full posts',
    { title: 'Someone writes', url: 'https://blog.example/' },
    `${menu(10)}<div id="content">${Array.from({ length: 8 }, (_, i) => `<article class="post"><h2 class="entry-title"><a href="/p${i}">Post number ${i}</a></h2><time datetime="2021-08-2${i}"></time><div class="entry-content">${ps(4, '', 'en', i)}</div></article>`).join('')}</div>`,
    'class="home blog"',
  ),
  make(
    'blog index, excerpts',
    { title: 'Someone writes', url: 'https://blog.example/page/3/', og: 'website' },
    `${menu(10)}<div id="content">${Array.from({ length: 10 }, (_, i) => `<article class="post"><h2 class="entry-title"><a href="/p${i}">Post number ${i}</a></h2><time datetime="2021-08-2${i % 9}"></time><div class="entry-summary"><p>${paragraphs(1, 'en', i)[0]}</p></div></article>`).join('')}</div>`,
    'class="blog paged"',
  ),
  make(
    'category archive',
    { title: 'Category: Roads', url: 'https://blog.example/category/roads/', og: 'article' },
    `${menu(10)}<h1 class="page-title">Category: Roads</h1>${teasers(10, 'post hentry')}`,
    'class="archive category category-roads"',
  ),
  make(
    'search results',
    { title: 'roads - Search', url: 'https://search.example/search?q=roads' },
    `<form role="search"><input name="q"></form><div id="search">${Array.from({ length: 10 }, (_, i) => `<div class="g"><a href="https://x.example"><h3>Result number ${i}</h3></a><div class="VwiC3b">${sentence(i)}</div></div>`).join('')}</div>`,
  ),
  make(
    'site search',
    { title: 'Search results', url: `${site}/search?q=roads`, og: 'article' },
    around(`<main><h1>Results for roads</h1>${teasers(20, 'result')}</main>`),
  ),
  make(
    'shop product',
    { title: 'Radio X1', url: 'https://shop.example/product/radio-x1', og: 'product', ld: product },
    around(
      `<main><h1>Radio X1</h1><span class="price">€99</span><form action="/cart/add"><button class="add-to-cart">Add to cart</button></form><div class="description">${ps(5)}</div></main>`,
    ),
  ),
  make(
    'shop product with article metadata',
    {
      title: 'Radio X1',
      url: 'https://shop.example/radio-x1',
      og: 'article',
      ld: { '@graph': [{ '@type': 'Article', headline: 'Radio X1', datePublished: '2021-08-28' }, product] },
      meta: { 'article:published_time': '2021-08-28', 'og:title': 'Radio X1' },
    },
    around(`<main><h1>Radio X1</h1><div class="product-description">${ps(6)}</div></main>`),
  ),
  make(
    'shop product, long text, only a cart form',
    {
      title: 'The long-range road radio X1',
      url: 'https://shop.example/p/the-long-range-road-radio-x1',
      og: 'article',
      meta: { 'og:title': 'The long-range road radio X1' },
    },
    around(
      `<main><h1>The long-range road radio X1</h1><form action="/cart/add" method="post"><button>Buy</button></form><div class="tab">${ps(8)}</div></main>`,
    ),
  ),
  make(
    'shop listing',
    { title: 'Radios', url: 'https://shop.example/collections/radios', og: 'website' },
    around(`<main><h1>Radios</h1><p>${sentence(1)}</p><ul>${products(24)}</ul></main>`),
  ),
  make(
    'shop front',
    { title: 'Radio shop', url: 'https://shop.example/' },
    around(`<main><ul>${products(12)}</ul><div class="seo-text">${ps(5)}</div></main>`),
  ),
  make(
    'woocommerce product',
    {
      title: 'Radio X1 - Shop',
      url: 'https://shop.example/product/radio-x1/',
      og: 'article',
      ld: { '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, product] },
    },
    around(
      `<div class="product type-product"><h1 class="product_title">Radio X1</h1><div class="woocommerce-Tabs-panel">${ps(6)}</div><div id="reviews">${comments(5)}</div></div>`,
    ),
    'class="product-template-default single single-product woocommerce woocommerce-page"',
  ),
  make(
    'cart',
    { title: 'Your cart', url: 'https://shop.example/cart', og: 'article' },
    around(
      '<main><h1>Your cart</h1><p>Your cart is empty at the moment. Add some products to it and come back here.</p></main>',
    ),
  ),
  make(
    'phpbb thread',
    { title: 'Which road radio? - Forum', url: 'https://forum.example/viewtopic.php?t=123' },
    `<div id="wrap"><h2 class="topic-title"><a href="#">Which road radio?</a></h2>${posts(12, 'post has-profile bg2')}</div>`,
    'id="phpbb" class="nojs section-viewtopic"',
  ),
  make(
    'thread without marks, og:article',
    {
      title: 'Which road radio?',
      og: 'article',
      url: 'https://talk.example/d/123-which-road-radio-is-the-best',
      meta: { 'og:title': 'Which road radio?' },
    },
    `<h1>Which road radio?</h1><div class="stream">${postsP(12, 'PostStream-item')}</div>`,
  ),
  make(
    'discourse thread',
    {
      title: 'Which road radio? - Talk',
      url: 'https://talk.example/t/which-road-radio/123',
      og: 'website',
      meta: { generator: 'Discourse 3.1', 'article:published_time': '2021-08-28T00:00:00Z' },
      ld: { '@type': 'DiscussionForumPosting', headline: 'Which road radio?', datePublished: '2021-08-28' },
    },
    `<h1>Which road radio?</h1>${postsP(10, 'topic-body crawler-post')}`,
  ),
  make(
    'xenforo thread',
    {
      title: 'Which road radio? | Forum',
      url: 'https://forum.example/threads/which-road-radio.123/',
      og: 'website',
      ld: { '@type': 'DiscussionForumPosting' },
    },
    `<h1 class="p-title-value">Which road radio?</h1>${Array.from({ length: 8 }, (_, i) => `<article class="message message--post" data-author="u${i}"><div class="message-user"><a class="username" href="/members/${i}">u${i}</a></div><div class="message-content"><div class="bbWrapper">${paragraphs(2, 'en', i).join('<br><br>')}</div></div></article>`).join('')}`,
  ),
  make(
    'thread of two posts',
    {
      title: 'Which road radio?',
      og: 'article',
      ld: articleLd(),
      url: 'https://talk.example/forum/radios/which-road-radio',
    },
    `<h1>Which road radio?</h1>${postsP(2, 'forum-post')}`,
  ),
  make(
    'table forum of old',
    { title: 'Which road radio?' },
    `<table>${Array.from({ length: 9 }, (_, i) => `<tr class="row"><td class="author"><b>user${i}</b></td><td class="text">${paragraphs(1, 'en', i)[0]}</td></tr>`).join('')}</table>`,
  ),
  make(
    'question and answers',
    {
      title: 'How do I mend a road? - Stack',
      url: 'https://qa.example/questions/123/how-do-i-mend-a-road',
      og: 'website',
      ld: { '@type': 'QAPage', mainEntity: { '@type': 'Question', acceptedAnswer: { '@type': 'Answer' } } },
    },
    `<h1>How do I mend a road?</h1><div class="question"><div class="s-prose">${ps(3)}</div><div class="user-info"><a href="/users/1">a</a></div></div><div id="answers">${Array.from({ length: 4 }, (_, i) => `<div class="answer"><div class="s-prose">${ps(3, '', 'en', i)}</div><div class="user-info"><time datetime="2021-08-28"></time></div></div>`).join('')}</div>`,
  ),
  make(
    'social thread',
    { title: 'u on social', og: 'article' },
    `<div role="feed">${Array.from({ length: 20 }, (_, i) => `<article data-testid="tweet"><a href="/user${i}">user${i}</a><time datetime="2021-08-28"></time><div>${sentence(i)}</div></article>`).join('')}</div>`,
  ),
  make(
    'link aggregator comments',
    { title: 'Road reopens | News', url: 'https://agg.example/item?id=123' },
    `<table class="fatitem"><tr><td><a href="https://x.example">Road reopens</a></td></tr></table><table class="comment-tree">${Array.from({ length: 30 }, (_, i) => `<tr class="athing comtr"><td><a href="user?id=${i}" class="hnuser">u${i}</a><div class="commtext">${paragraphs(1, 'en', i)[0]}</div></td></tr>`).join('')}</table>`,
  ),
  make(
    'login',
    { title: 'Sign in', url: 'https://app.example/login', og: 'article', ld: articleLd() },
    '<main><h1>Sign in</h1><form><input type="email"><input type="password"><button>Sign in</button></form><p>By signing in you agree to our terms of service and to the processing of your data as described there.</p></main>',
  ),
  make(
    'login on a page of its own with marketing',
    { title: 'Welcome back', og: 'article' },
    `<main><div class="left"><h1>Welcome back</h1><form><input type="password"></form></div><div class="right"><p>${sentence(0)}</p><p>${sentence(1)}</p></div></main>`,
  ),
  make(
    'mail inbox',
    { title: 'Inbox (3)' },
    `<div role="application"><div role="navigation"></div><table role="grid">${Array.from({ length: 50 }, (_, i) => `<tr role="row"><td>Someone</td><td><span>Subject ${i}</span> - <span>${sentence(i)}</span></td></tr>`).join('')}</table></div>`,
  ),
  make(
    'opened mail',
    { title: 'Re: the road - mail' },
    `<div role="navigation"><a href="#">Inbox</a></div><div role="main"><h2>Re: the road</h2><div role="list"><div role="listitem" class="message"><span class="email">a@b.example</span><div class="body">${ps(6)}</div></div></div><div role="textbox" contenteditable="true">My answer. ${sentence(1)} ${sentence(2)}</div></div>`,
  ),
  make(
    'document editor',
    { title: 'Report - Docs' },
    `<div role="menubar"></div><div role="toolbar"></div><div contenteditable="true"><h1>Report</h1>${ps(20)}</div>`,
  ),
  make(
    'document editor, text in divs',
    { title: 'Report - Notes', og: 'article' },
    `<div class="editor" contenteditable="true" role="textbox">${paragraphs(20)
      .map((text) => `<div class="line">${text}</div>`)
      .join('')}</div>`,
  ),
  make(
    'wiki, being edited',
    { title: 'Editing Salang road', url: 'https://en.encyclopedia.example/w/index.php?title=Salang_road&action=edit' },
    `<div id="content"><h1 id="firstHeading">Editing Salang road</h1><textarea>${paragraphs(20).join('\n')}</textarea><p>Please note that all contributions may be edited, altered, or removed by other contributors.</p></div>`,
    'class="mediawiki action-edit"',
  ),
  make(
    'map',
    { title: 'Maps', url: 'https://maps.example/maps/@34.5,69.1' },
    '<div id="app"><canvas></canvas><div role="application" aria-label="Map"></div></div>',
  ),
  make(
    'weather',
    { title: 'Weather in Kabul', url: 'https://weather.example/kabul' },
    around(
      `<main><h1>Kabul</h1>${'<div class="hour"><span>10:00</span><span>24°</span></div>'.repeat(48)}<p>${sentence(8)}</p></main>`,
    ),
  ),
  make(
    'calendar',
    { title: 'Calendar' },
    `<div role="grid">${'<div role="gridcell"><span>Meeting with the whole team about the road to the north</span></div>'.repeat(60)}</div>`,
  ),
  make(
    'chat',
    { title: 'Chat', og: 'article' },
    `<div role="log">${Array.from({ length: 30 }, (_, i) => `<div class="message"><span class="username">u${i}</span><div class="message-content">${sentence(i)} ${sentence(i + 1)}</div></div>`).join('')}</div><div role="textbox" contenteditable="true"></div>`,
  ),
  make(
    'spreadsheet',
    { title: 'Sheet' },
    `<table role="grid">${'<tr><td>12</td><td>The road to the north of the country in the year of the flood</td><td>4.5</td></tr>'.repeat(80)}</table>`,
  ),
  make(
    'code host',
    { title: 'someone/road: A library', url: 'https://code.example/someone/road', og: 'object' },
    around(
      `<main><div role="grid">${'<div role="row"><a href="#">file.ts</a><a href="#">Fix the thing</a></div>'.repeat(20)}</div><article class="markdown-body"><h1>road</h1><p>A library for roads.</p><p>${sentence(1)}</p></article></main>`,
    ),
  ),
  make(
    'issue thread',
    { title: 'Crash on start · Issue #12', url: 'https://code.example/someone/road/issues/12', og: 'object' },
    around(`<h1>Crash on start</h1>${postsP(9, 'timeline-comment')}`),
  ),
  make(
    'video page',
    {
      title: 'The road - Videos',
      url: 'https://video.example/watch?v=abc',
      og: 'video.other',
      ld: { '@type': 'VideoObject', name: 'The road', uploadDate: '2021-08-28' },
    },
    `<video></video><h1>The road</h1><div class="description"><p>${sentence(0)}</p></div>${comments(20)}`,
  ),
  make(
    'gallery with article metadata',
    {
      title: 'In pictures: the road',
      url: `${site}/gallery/in-pictures-the-road`,
      og: 'article',
      ld: { '@type': 'ImageGallery' },
    },
    around(
      `<main><h1>In pictures: the road</h1>${Array.from({ length: 20 }, (_, i) => `<figure><img src="x.jpg" alt=""><figcaption>${sentence(i)}</figcaption></figure>`).join('')}</main>`,
    ),
  ),
  make(
    'landing page',
    { title: 'Planner: work without waiting', url: 'https://planner.example/', og: 'website' },
    around(`<main><h1>Work without waiting</h1>${features(12)}</main>`),
  ),
  make(
    'landing page with Article of a plug-in',
    {
      title: 'Planner for teams',
      url: 'https://planner.example/teams',
      og: 'article',
      ld: {
        '@graph': [
          { '@type': 'Article', headline: 'Planner for teams', datePublished: '2021-08-28' },
          { '@type': 'SoftwareApplication' },
        ],
      },
    },
    around(`<main><h1>Planner for teams</h1>${features(12)}</main>`),
  ),
  make(
    'pricing',
    { title: 'Pricing', url: 'https://planner.example/pricing', og: 'article' },
    around(`<main><h1>Pricing</h1>${features(4)}</main>`),
  ),
  make(
    'app in the store',
    {
      title: 'Road Planner - Apps',
      url: 'https://store.example/apps/details?id=road',
      ld: { '@type': 'SoftwareApplication', name: 'Road' },
      og: 'website',
    },
    around(`<main><h1>Road Planner</h1><div class="description">${ps(4)}</div>${postsP(6, 'review')}</main>`),
  ),
  make(
    'hotel',
    {
      title: 'Hotel Road',
      url: 'https://book.example/hotel/road',
      ld: { '@type': 'Hotel', name: 'Road' },
      og: 'booking:hotel',
    },
    around(`<main><h1>Hotel Road</h1><div class="desc">${ps(4)}</div>${postsP(8, 'review-item')}</main>`),
  ),
  make(
    'job offer',
    {
      title: 'Road engineer',
      url: 'https://jobs.example/jobs/road-engineer-kabul-123',
      ld: { '@type': 'JobPosting', datePosted: '2021-08-28' },
      og: 'article',
    },
    around(`<main><h1>Road engineer</h1>${ps(5)}<a href="#">Apply</a></main>`),
  ),
  make(
    'house for sale',
    {
      title: 'House, 5 rooms',
      url: 'https://homes.example/listing/house-5-rooms',
      og: 'article',
      raw: '<meta property="product:price:amount" content="100">',
    },
    around(`<main><h1>House, 5 rooms</h1>${ps(4)}</main>`),
  ),
  make(
    'profile',
    { title: 'Someone', url: 'https://people.example/in/someone', og: 'profile' },
    around(`<main><h1>Someone</h1><p>${sentence(1)}</p>${teasers(6, 'experience')}</main>`),
  ),
  make(
    'author page',
    { title: 'Someone, author', url: `${site}/author/someone/`, og: 'article', ld: { '@type': 'ProfilePage' } },
    around(`<main><h1>Someone</h1><p class="bio">${sentence(1)}</p>${teasers(15)}</main>`),
    'class="archive author"',
  ),
  make(
    'not found',
    { title: 'Page not found', og: 'article' },
    around(
      `<main><h1>Page not found</h1><p>The page you are looking for does not exist or has moved. Try the search, or see our latest stories.</p>${teasers(5)}</main>`,
    ),
    'class="error404"',
  ),
  make(
    'contact',
    { title: 'Contact us', url: 'https://company.example/contact', og: 'article', ld: articleLd() },
    around(
      '<main><h1>Contact us</h1><p>Write to us with the form below and we will answer within two working days, or call us on weekdays from nine to five.</p><form><input><textarea></textarea></form></main>',
    ),
  ),
  make(
    'privacy policy',
    { title: 'Privacy policy', url: 'https://company.example/privacy-policy', og: 'article' },
    around(`<main><h1>Privacy policy</h1><form><input></form><p>${sentence(1)}</p></main>`),
  ),
  make(
    'newsletter sign-up',
    { title: 'Newsletters', url: `${site}/newsletters`, og: 'article', ld: articleLd() },
    around(`<main><h1>Newsletters</h1>${newsletter.repeat(8)}</main>`),
  ),
  make(
    'podcast list',
    { title: 'Podcasts', url: `${site}/podcasts` },
    around(`<main><h1>Podcasts</h1>${teasers(20, 'episode')}</main>`),
  ),
  make(
    'recipe box',
    { title: 'Recipes', url: 'https://food.example/recipes', og: 'article' },
    around(`<main><h1>Recipes</h1><ul>${products(15)}</ul></main>`),
  ),
  make(
    'directory',
    { title: 'Directory of roads', url: 'https://roads.example/list' },
    around(
      `<main><h1>Directory</h1>${Array.from({ length: 60 }, (_, i) => `<p><a href="/r${i}">Road number ${i} in the province of the north and its neighbours</a></p>`).join('')}</main>`,
    ),
  ),
  make(
    'stock quotes',
    { title: 'Markets', url: 'https://money.example/markets' },
    around(
      `<main><h1>Markets</h1><table>${'<tr><td>ABC</td><td>12.3</td><td>+1%</td></tr>'.repeat(100)}</table>${teasers(8)}</main>`,
    ),
  ),
  make('consent wall', { title: headline, og: 'article', url: `${site}/consent` }, cookieBanner),
  make('empty app', { title: 'App', og: 'article', ld: articleLd() }, '<div id="root"></div>'),
  make(
    'settings',
    { title: 'Settings', url: 'https://app.example/settings' },
    around(
      `<main><h1>Settings</h1>${Array.from({ length: 15 }, (_, i) => `<div class="setting"><label><input type="checkbox"> Setting ${i}</label><p>When this is on, the road is shown in the list of roads that you see at the start.</p></div>`).join('')}</main>`,
    ),
  ),
  make(
    'related only',
    { title: 'Stories', og: 'article', url: `${site}/latest` },
    around(`<main>${related(30)}</main>`),
  ),
]

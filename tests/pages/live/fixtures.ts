// Pages as they are built today, each with exactly what must be underlined; whatever else is on it must not. Names that have cards
// stand on purpose in menus, comments, teasers and hidden text.
import { comments, cookieBanner, footer, headline, menu, newsletter, page, paragraphs, ps, related } from '../../content/furniture.ts'

export interface Fixture {
  name: string
  html: string
  /** The texts underlined once the page is read, in any order. */
  underlined: string[]
  /** Done to the page then, in its own world, and what is underlined after it. */
  act?: () => void | Promise<void>
  after?: string[]
  /** A name to point at, and where: its card must open, and say this. */
  hover?: { text: string; within: string; says?: string }
  /** Where the underlines are: in the page, or in its first frame. */
  inFrame?: boolean
}

const ld = { '@type': 'NewsArticle', headline, datePublished: '2021-08-28T06:30:00Z' }
const h1 = `<h1>${headline}</h1>`
const filler = ps(4)
const story = (first: string, more = '') => `<p>${first} ${paragraphs(1)[0]}</p>${filler}${more}`
const article = (body: string, raw = '', attributes = '') => page({ og: 'article', ld, raw }, body, attributes)
const names = 'The Taliban and the Haqqani network'
const both = ['Taliban', 'Haqqani network']
const decoy = '<p>In other news ISIS-K and Al-Qaeda were named again by a reader of this page, in a long line of text.</p>'

export const fixtures: Fixture[] = [
  {
    name: 'blog with menu, comments, teasers, consent',
    html: article(`${menu(80)}<article class="post">${h1}<div class="entry-content">${story(`${names} held talks.`)}</div></article>${related().replace(/Another story/g, 'ISIS-K story')}<div class="comments-area">${decoy}</div>${newsletter}${footer.replace('©', 'ISIS-K ©')}${cookieBanner}`, '', 'class="single"'),
    underlined: both,
  },
  {
    name: 'generated class names and columns of paragraphs',
    html: article(`${menu(80)}<main><section name="articleBody">${h1}${[0, 1, 2].map((i) => `<div class="css-53u6y8"><p class="css-at9mc1">${i === 1 ? `${names} held talks.` : ''} ${paragraphs(1, 'en', i)[0]}</p>${ps(2, '', 'en', i)}</div><div class="css-ad">ISIS-K</div>`).join('')}</section></main><aside>${decoy}</aside>`.replace('<div class="css-ad">ISIS-K</div>', '')),
    underlined: [...both, 'ISIS-K'],
  },
  {
    name: 'stories, author and comments below the text, in the same element',
    html: article(`<article>${h1}<div class="body">${story(`${names} held talks.`)}</div><h3>Related stories</h3>${[1, 2].map(() => `<div class="card"><h4>Elsewhere</h4>${decoy}</div>`).join('')}<div class="who"><h4>About the author</h4>${decoy}</div><h2>3 Comments</h2><div class="thread">${decoy.repeat(4)}</div></article>`),
    underlined: both,
    act: () => {
      document.querySelector('.body')?.insertAdjacentHTML('beforeend', '<p>Boko Haram was not named in the talks, said one of those who had been there.</p>')
    },
    after: [...both, 'Boko Haram'],
  },
  {
    name: 'text that goes on below a box of related stories',
    html: article(`<article>${h1}<div class="body">${story('The Taliban held talks.')}</div><h3>Related stories</h3><div class="card"><h4>Elsewhere</h4><p>Prices rose again in the capital.</p></div><div class="body"><p>The Haqqani network was named in the talks, too.</p></div></article>`),
    underlined: both,
  },
  {
    name: 'names split over elements and lines',
    html: article(`<article>${h1}${story('The <b>Haqqani</b> network, <i>Tali</i>ban, Boko<br>Haram and Al&shy;-Qaeda met.')}</article>`),
    underlined: ['Haqqani network', 'Taliban', 'BokoHaram', 'Al\u00AD-Qaeda'],
  },
  {
    name: 'first mention in each section',
    html: article(`<article>${h1}${story('The Taliban said so. The Taliban said it again.', `<p id="later">And the Taliban a third time.</p><h2>What next</h2><p>The Taliban and ISIS-K are foes, and the Taliban know it.</p>`)}</article>`),
    underlined: ['Taliban', 'Taliban', 'ISIS-K'],
    hover: { text: 'Taliban', within: '#later' },
  },
  {
    name: 'paragraphs that come late',
    html: article(`<article id="story">${h1}<p>${paragraphs(1)[0]}</p></article><script>setTimeout(() => document.querySelector('#story').insertAdjacentHTML('beforeend', ${JSON.stringify(story(`${names} held talks.`))}), 300)</script>`),
    underlined: both,
  },
  {
    name: 'text that a script fetches after loading',
    html: page({}, `<div id="root"></div><script>setTimeout(() => { document.title = ${JSON.stringify(headline)}; document.querySelector('#root').innerHTML = ${JSON.stringify(`<main>${h1}<time datetime="2021-08-28">today</time>${story(`${names} held talks.`, ps(6))}</main>`)} }, 700)</script>`),
    underlined: both,
  },
  {
    name: 'text that a script puts into paragraphs that are there',
    html: page({}, `<main>${h1}<time datetime="2021-08-28">today</time>${'<p></p>'.repeat(7)}</main><script>setTimeout(() => { document.title = ${JSON.stringify(headline)}; const all = document.createElement('div'); all.innerHTML = ${JSON.stringify(story(`${names} held talks.`, ps(6)))}; const from = all.querySelectorAll('p'); document.querySelectorAll('main p').forEach((p, i) => { p.textContent = from[i] ? from[i].textContent : '' }) }, 700)</script>`),
    underlined: both,
  },
  {
    name: 'next article on scrolling',
    html: article(`<article class="story">${h1}${story('The Taliban held talks.')}</article>`),
    underlined: ['Taliban'],
    act: () => {
      const first = document.querySelector('article') as Element
      const next = first.cloneNode(true) as Element
      ;(next.querySelector('h1') as Element).textContent = 'Another day, another story'
      next.innerHTML = next.innerHTML.replace('The Taliban', 'Boko Haram')
      first.after(next)
      history.pushState({}, '', '#next')
    },
    after: ['Taliban', 'Boko Haram'],
  },
  {
    name: 'navigation without loading, to another article',
    html: article(`<div id="app"><main>${h1}${story('The Taliban held talks.')}</main></div>`),
    underlined: ['Taliban'],
    act: () => {
      history.pushState({}, '', '?story=2')
      const app = document.querySelector('#app') as Element
      app.innerHTML = app.innerHTML.replace('The Taliban', 'Hezbollah')
    },
    after: ['Hezbollah'],
  },
  {
    name: 'navigation without loading, by the Navigation API where there is one',
    html: article(`<div id="app"><main>${h1}${story('The Taliban held talks.')}</main></div>`),
    underlined: ['Taliban'],
    act: async () => {
      const { navigation } = window as unknown as {
        navigation?: EventTarget & { navigate(url: string): { finished: Promise<unknown> } }
      }
      const render = async () => {
        const app = document.querySelector('#app') as Element
        app.innerHTML = app.innerHTML.replace('The Taliban', 'Hezbollah')
      }
      navigation?.addEventListener('navigate', (event) => {
        const { intercept } = event as Event & { intercept(options: { handler(): Promise<void> }): void }
        intercept.call(event, { handler: render })
      })
      if (navigation) await navigation.navigate('?story=2').finished
      else {
        history.pushState({}, '', '?story=2')
        await render()
      }
    },
    after: ['Hezbollah'],
  },
  {
    name: 'navigation without loading, to a front page',
    html: page({ title: headline }, `<div id="app"><main>${h1}<time datetime="2021-08-28">today</time>${story('The Taliban held talks.', ps(6))}</main></div>`),
    underlined: ['Taliban'],
    act: () => {
      history.pushState({}, '', '/?front=1')
      document.title = 'Front'
      const app = document.querySelector('#app') as Element
      app.innerHTML = Array.from({ length: 20 }, (_, i) => `<div class="card"><h3><a href="#${i}">The Taliban, story ${i}</a></h3><p>The Taliban and others were in the news again on this day, as so often in the year.</p></div>`).join('')
    },
    after: [],
  },
  {
    name: 'text changed in place',
    html: article(`<article>${h1}<p id="live">The Taliban came first.</p>${filler}</article>`),
    underlined: ['Taliban'],
    act: () => {
      ;((document.querySelector('#live') as Element).firstChild as Text).data = 'Now it was Hezbollah that came first.'
    },
    after: ['Hezbollah'],
  },
  {
    name: 'text nodes replaced by equal ones',
    html: article(`<article>${h1}${story(`${names} held talks.`)}</article>`),
    underlined: both,
    act: () => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true))
    },
    after: both,
  },
  {
    name: 'another body',
    html: article(`<article>${h1}${story('The Taliban held talks.')}</article>`),
    underlined: ['Taliban'],
    act: () => {
      const body = document.createElement('body')
      body.innerHTML = document.body.innerHTML.replace('The Taliban', 'Boko Haram')
      document.body.replaceWith(body)
    },
    after: ['Boko Haram'],
  },
  {
    name: 'text in an open shadow root',
    html: article(`<main>${h1}<story-body id="host"></story-body></main><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>p { margin: 1em 0 }</style><div>${story(`${names} held talks.`)}</div>`)}</script>`),
    underlined: both,
  },
  {
    name: 'text that changes in a shadow root',
    html: article(`<main>${h1}${filler}<story-body id="host" style="display:block"></story-body></main><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>The Taliban held talks.</p>'</script>`),
    underlined: ['Taliban'],
    act: () => {
      ;(document.querySelector('#host')?.shadowRoot as ShadowRoot).innerHTML = '<p>Boko Haram held none.</p>'
    },
    after: ['Boko Haram'],
  },
  {
    name: 'text in slots, some of it in none',
    html: article(`<main>${h1}${filler}<story-box id="host" style="display:block"><p slot="text">The Taliban held talks.</p><p>ISIS-K is in no slot.</p></story-box></main><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<section><slot name="text"></slot></section>'</script>`),
    underlined: ['Taliban'],
  },
  {
    name: 'text in a frame of the same site',
    html: page({ title: 'Reader' }, `<div style="height:600px"><iframe src="/frame" style="width:800px;height:560px"></iframe></div>`),
    underlined: both,
    inFrame: true,
  },
  {
    name: 'an article with a frame of the same site in it',
    html: article(`<article>${h1}${story('The Taliban held talks.')}<iframe src="/frame" style="width:800px;height:560px"></iframe></article>`),
    underlined: ['Taliban'],
  },
  {
    name: 'closed sections',
    html: article(`<article>${h1}${story('The Taliban held talks.')}<details><summary>Who is who</summary><p>Boko Haram is somebody else.</p></details></article>`),
    underlined: ['Taliban'],
    act: () => {
      ;(document.querySelector('details') as HTMLDetailsElement).open = true
    },
    after: ['Taliban', 'Boko Haram'],
  },
  {
    name: 'hidden text, shown by a class',
    html: article(`<style>.more { display: none } .is-open .more { display: block }</style><article>${h1}${story('The Taliban held talks.')}<div class="more"><p>Boko Haram did not.</p></div><p hidden>ISIS-K</p><p style="visibility:hidden">ISIS-K</p><p aria-hidden="true">ISIS-K</p></article>`),
    underlined: ['Taliban'],
    act: () => (document.querySelector('article') as Element).classList.add('is-open'),
    after: ['Taliban', 'Boko Haram'],
  },
  {
    name: 'styles that say otherwise than the markup',
    html: article(`<style>#plain > p { display: none } .apart > span { display: block } .run > div { display: inline } .through { display: contents } .aside { position: absolute; clip-path: inset(50%) }</style><article>${h1}${story('The Taliban held talks.')}<section id="plain"><p>ISIS-K is not shown.</p></section><p class="apart"><span>They met Boko</span> <span>Haram officials said.</span></p><p class="apart"><span>It was over.</span><span>Hezbollah left.</span></p><div class="run"><div>The Haqqani</div> <div>network came.</div></div><div class="through"><p>Hamas stayed.</p></div><p>Text <i class="aside">ISIS-K</i> goes on.</p></article>`),
    underlined: ['Taliban', 'Hezbollah', 'Haqqani network', 'Hamas'],
  },
  {
    name: 'content-visibility',
    html: article(`<style>.far { content-visibility: auto; contain-intrinsic-size: auto 900px } .never { content-visibility: hidden }</style><article>${h1}${story('The Taliban held talks.', ps(20))}<div class="far"><p>Boko Haram is far below.</p></div><div class="never"><p>ISIS-K is not shown.</p></div></article>`),
    underlined: ['Taliban', 'Boko Haram'],
  },
  {
    name: 'columns',
    html: article(`<style>article { columns: 3; height: 420px }</style><article>${h1}${story('The talks were held.', `<p id="here">In the last column the Haqqani network stands.</p>`)}</article>`),
    underlined: ['Haqqani network'],
    hover: { text: 'Haqqani network', within: '#here' },
  },
  {
    name: 'vertical text',
    html: article(`<style>article { writing-mode: vertical-rl; height: 500px }</style><article>${h1}<p id="here">The Taliban held talks.</p>${filler}</article>`),
    underlined: ['Taliban'],
    hover: { text: 'Taliban', within: '#here' },
  },
  {
    name: 'right to left',
    html: page({ og: 'article', ld, lang: 'ar' }, `<article dir="rtl">${h1}<p id="here">قالت الوزارة إن Taliban حضرت.</p>${ps(5, '', 'ar')}</article>`),
    underlined: ['Taliban'],
    hover: { text: 'Taliban', within: '#here' },
  },
  {
    name: 'transformed and scaled',
    html: article(`<style>article { transform: scale(.8) rotate(2deg); transform-origin: 0 0; width: 700px }</style><article>${h1}<p id="here">The Taliban held talks.</p>${filler}</article>`),
    underlined: ['Taliban'],
    hover: { text: 'Taliban', within: '#here' },
  },
  {
    name: 'zoomed by the page',
    html: article(`<style>html { zoom: 1.6 } article { zoom: .9 }</style><article>${h1}<p id="here">The Taliban held talks.</p>${filler}</article>`),
    underlined: ['Taliban'],
    hover: { text: 'Taliban', within: '#here' },
  },
  {
    name: 'a closed section, opened by a search in the page',
    html: article(`<article>${h1}${story('The Taliban held talks.')}<div id="more" hidden="until-found"><p>Boko Haram is somebody else.</p></div></article>`),
    underlined: ['Taliban'],
    act: () => (document.querySelector('#more') as Element).removeAttribute('hidden'),
    after: ['Taliban', 'Boko Haram'],
  },
  {
    name: 'text that can not be selected',
    html: article(`<style>* { user-select: none; -webkit-user-select: none }</style><article>${h1}<p id="here">The Taliban held talks.</p>${filler}</article>`),
    underlined: ['Taliban'],
    hover: { text: 'Taliban', within: '#here' },
  },
  {
    name: 'a page that clears the registry',
    html: article(`<article>${h1}${story(`${names} held talks.`)}</article>`),
    underlined: both,
    act: () => CSS.highlights.clear(),
    after: both,
  },
  {
    name: 'paywall over the text',
    html: article(`<style>.paywall { position: fixed; inset: auto 0 0; background: #fff }</style><main class="has-paywall with-sidebar"><article>${h1}<div class="article-body subscriber-content">${story(`${names} held talks.`)}</div></article></main><div class="paywall" role="dialog"><h2>Subscribe</h2>${decoy}</div>`),
    underlined: both,
  },
  {
    name: 'live blog, entries put on top',
    html: page({ title: headline, ld: { '@type': 'LiveBlogPosting', headline, datePublished: '2021-08-28T06:30:00Z' } }, `<main>${h1}<div id="entries">${[0, 1, 2, 3].map((i) => `<article class="block"><time datetime="2021-08-28T1${i}:00:00Z">1${i}.00</time><h2>Update ${i}</h2><p>${i === 1 ? 'The Taliban held talks.' : ''} ${paragraphs(1, 'en', i)[0]}</p></article>`).join('')}</div></main>`.replace('08-28T11', '08-30T11')),
    underlined: ['Taliban'],
    hover: { text: 'Taliban', within: '#entries', says: '30 Aug 2021' },
    act: () =>
      document.querySelector('#entries')?.insertAdjacentHTML('afterbegin', '<article class="block"><time datetime="2021-08-28T20:00:00Z">20.00</time><h2>Update 9</h2><p>Boko Haram was not there, an official said in the evening.</p></article>'),
    after: ['Taliban', 'Boko Haram'],
  },
  {
    name: 'the whole page in one form',
    html: article(`<form id="aspnetForm" method="post">${menu(40)}<div id="content">${h1}${story(`${names} held talks.`, ps(3))}</div></form>`),
    underlined: both,
  },
  {
    name: 'line breaks instead of paragraphs, in quirks mode',
    html: article(`<table><tr><td>${menu(20)}</td><td>${h1}The Taliban held talks. ${paragraphs(5).join('<br><br>')}</td></tr></table>`).replace('<!doctype html>', ''),
    underlined: ['Taliban'],
  },
  {
    name: 'code, fields and editable text in an article',
    html: article(`<article>${h1}${story('The Taliban held talks.')}<pre>ISIS-K</pre><code>ISIS-K</code><textarea>ISIS-K</textarea><div contenteditable="true">ISIS-K</div><button>ISIS-K</button><select><option>ISIS-K</option></select><svg><text>ISIS-K</text></svg></article>`),
    underlined: ['Taliban'],
  },
  { name: 'front page', html: page({ title: 'News', og: 'article' }, `${menu()}<main>${Array.from({ length: 25 }, (_, i) => `<div class="card"><h3><a href="#${i}">The Taliban, story ${i}</a></h3>${decoy}</div>`).join('')}</main>`), underlined: [] },
  { name: 'shop with an article’s metadata', html: page({ title: 'Radio', og: 'article', ld: { '@graph': [{ '@type': 'Article', headline: 'Radio' }, { '@type': 'Product', offers: { price: 1 } }] } }, `${menu(40)}<main><h1>Radio</h1><button class="add-to-cart">Add to cart</button>${decoy}${ps(4)}</main>`), underlined: [] },
  { name: 'forum thread', html: page({ title: 'Which radio?', og: 'article' }, `<h1>Which radio?</h1>${Array.from({ length: 9 }, (_, i) => `<div class="post"><a class="username" href="/u/${i}">u${i}</a><div class="body">${decoy}<p>${paragraphs(1, 'en', i)[0]}</p></div></div>`).join('')}`), underlined: [] },
  { name: 'document being edited', html: page({ title: 'Report' }, `<div contenteditable="true" role="textbox"><h1>Report</h1>${decoy}${ps(10)}</div>`), underlined: [] },
  { name: 'sign-in', html: page({ title: 'Sign in', og: 'article' }, `<main><h1>Sign in</h1><form><input type="password"></form>${decoy}</main>`), underlined: [] },
]

/** What the fixture's frame shows. */
export const framePage = page({ title: headline }, `<div>${h1}${story(`${names} held talks.`, ps(4))}</div>`)

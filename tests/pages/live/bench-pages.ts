import { comments, cookieBanner, footer, headline, menu, page, paragraphs, related } from '../../content/furniture.ts'

const named = [
  'The Taliban and the Haqqani network held talks with the United Nations.',
  'ISIS-K, which fights them, claimed an attack in Nangarhar.',
  'The Pentagon said that Al-Qaeda had no part in it, and Joe Biden repeated it.',
]

/** A long article, about 100 kB of text in its body, with all that stands around one. */
export function benchArticle(): string {
  const body = paragraphs(230)
    .map((text, i) => `${i % 12 ? '' : `<h2>Part ${i / 12}</h2>`}<p class="css-at9mc1">${i % 4 ? '' : named[(i / 4) % 3]} ${text}</p>`)
    .join('\n')
  const ld = { '@type': 'NewsArticle', headline, datePublished: '2021-08-28T06:30:00Z' }
  return page({ og: 'article', ld }, `${menu(300)}<main><article><h1>${headline}</h1>${body}</article></main>${related(20)}${comments(40)}${footer}${cookieBanner}`)
}

/** A busy front page. */
export function benchOther(): string {
  const cards = Array.from({ length: 150 }, (_, i) => `<article class="card"><a href="/s${i}"><h3>Story of the day number ${i}</h3></a><p>${paragraphs(1, 'en', i)[0]}</p><time datetime="2021-08-28">28 Aug</time></article>`)
  return page({ title: 'The Daily Example', og: 'website' }, `${menu(300)}<main><h1>The Daily Example</h1>${cards.join('')}</main>${footer}${cookieBanner}`)
}

// What stands around the text on real pages, and text to fill them with.

const sentences = [
  'The ministry said on Tuesday that the road to the northern districts had been cleared, though drivers reported long delays at two checkpoints.',
  'Officials who spoke on condition of anonymity described a meeting that went on until after midnight and ended without a statement.',
  'Prices in the capital rose for the fourth month in a row, and shopkeepers said that customers were buying only what they needed for the day.',
  'The report, which runs to 84 pages, was sent to members of the council last week and has not been made public.',
  '“We have heard such promises before,” said a teacher in the old town, who asked that only her first name be used.',
  'A spokesman declined to say how many people were affected, but two relief workers put the number at several thousand.',
  'Earlier this year the court had ruled that the commission must publish its findings within ninety days.',
  'Analysts differ over what comes next: some expect an agreement before the winter, others a slow return to fighting.',
  'The river had risen by two metres overnight, and by noon the lower quarter was under water.',
  'It was the third attack on the line since March, and the first in which passengers were hurt.',
]
const german = [
  'Das Ministerium teilte am Dienstag mit, die Straße in die nördlichen Bezirke sei geräumt worden, doch Fahrer berichteten von langen Wartezeiten.',
  'Der Bericht umfasst 84 Seiten und wurde den Mitgliedern des Rates in der vergangenen Woche zugestellt.',
  'Zum vierten Mal in Folge stiegen die Preise in der Hauptstadt, und viele Händler klagen über ausbleibende Kundschaft.',
]
const arabic = [
  'أعلنت الوزارة يوم الثلاثاء أن الطريق المؤدي إلى المناطق الشمالية أعيد فتحه، فيما تحدث السائقون عن تأخير طويل عند نقطتي تفتيش.',
  'ويقع التقرير في أربع وثمانين صفحة، وقد أرسل إلى أعضاء المجلس الأسبوع الماضي ولم ينشر بعد.',
  'وارتفعت الأسعار في العاصمة للشهر الرابع على التوالي، وقال أصحاب المتاجر إن الزبائن لا يشترون إلا ما يحتاجون إليه.',
]
const chinese = [
  '该部周二表示，通往北部地区的道路已经恢复通行，但司机们称两个检查站仍然严重拥堵，部分车辆等候超过三个小时。',
  '这份长达八十四页的报告已于上周送交理事会成员，至今尚未公开，有关官员拒绝就其内容发表评论。',
  '首都物价连续第四个月上涨，商贩们说，顾客如今只购买当天所需的物品，许多店铺提前关门。',
]

export type Language = 'en' | 'de' | 'ar' | 'zh'

/** Paragraphs of two to four sentences. */
export function paragraphs(count: number, language: Language = 'en', from = 0): string[] {
  const stock = { en: sentences, de: german, ar: arabic, zh: chinese }[language]
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: 2 + ((i + from) % 3) }, (_, j) => stock[(i * 3 + j + from) % stock.length]).join(' '),
  )
}

export const ps = (count: number, attributes = '', language: Language = 'en', from = 0): string =>
  paragraphs(count, language, from)
    .map((text) => `<p${attributes}>${text}</p>`)
    .join('\n')

export const sentence = (i: number): string => sentences[i % sentences.length] as string

export const headline = 'Road to the north reopens after two weeks of talks'

/** Hundreds of links, as on any news site. */
export const menu = (links = 120): string =>
  `<header class="site-header"><a href="/" class="logo">The Daily Example</a><nav><ul>${Array.from({ length: links }, (_, i) => `<li><a href="/section-${i}">Section ${i}</a></li>`).join('')}</ul></nav></header>`

export const cookieBanner = `<div id="onetrust-consent-sdk"><div class="cookie-banner" role="dialog"><h2>We value your privacy</h2>
<p>We and our 843 partners store and access information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices.</p>
<p>Your choices will be signalled to our partners and will not affect browsing data. Some partners do not ask for your consent and rely on their legitimate interest.</p>
<button>Accept all</button></div></div>`

/** Teasers as paragraphs, with links, pictures and dates of their own. */
export const related = (count = 6): string =>
  `<section class="related-stories"><h2>More on this story</h2>${Array.from(
    { length: count },
    (_, i) =>
      `<div class="card"><a href="/2019/0${(i % 9) + 1}/11/other-${i}"><img src="x.jpg" alt=""><h3>Another story of the week, number ${i}</h3></a><p>${sentence(i)}</p><time datetime="2019-0${(i % 9) + 1}-11T10:00:00Z">11 0${(i % 9) + 1} 2019</time></div>`,
  ).join('')}</section>`

export const comments = (count = 8): string =>
  `<div id="comments" class="comments-area"><h2>${count} comments</h2><ol class="comment-list">${Array.from(
    { length: count },
    (_, i) =>
      `<li class="comment" id="comment-${i}"><div class="comment-author vcard">Reader ${i}</div><time datetime="2023-02-0${(i % 9) + 1}">a day ago</time><div class="comment-content"><p>${paragraphs(1, 'en', i)[0]}</p></div></li>`,
  ).join('')}</ol><form action="/comment"><textarea name="comment"></textarea><input name="email"></form></div>`

export const footer = `<footer class="site-footer"><div class="links">${Array.from({ length: 40 }, (_, i) => `<a href="/f${i}">Footer link ${i}</a>`).join(' ')}</div><p>© 2024 The Daily Example. All rights reserved. Reproduction in whole or in part is prohibited without written permission of the publisher.</p></footer>`

export const newsletter = `<aside class="newsletter"><h3>Morning briefing</h3><p>Get the stories that matter, every weekday morning, in your inbox. By signing up you agree to our terms and our privacy policy.</p><form><input type="email"><button>Sign up</button></form></aside>`

export interface Head {
  title?: string
  url?: string
  og?: string
  ld?: unknown
  meta?: Record<string, string>
  raw?: string
  lang?: string
}

export function page(head: Head, body: string, bodyAttributes = ''): string {
  const { title = `${headline} - The Daily Example`, url, og, ld, meta = {}, raw = '', lang = 'en' } = head
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
${url ? `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">` : ''}
${og ? `<meta property="og:type" content="${og}">` : ''}
${Object.entries(meta)
  .map(
    ([name, content]) =>
      `<meta ${/^(og|article|product):/.test(name) ? 'property' : 'name'}="${name}" content='${content}'>`,
  )
  .join('\n')}
${ld === undefined ? '' : `<script type="application/ld+json">${typeof ld === 'string' ? ld : JSON.stringify(ld)}</script>`}
${raw}<style>body{margin:0}</style></head><body ${bodyAttributes}>${body}</body></html>`
}

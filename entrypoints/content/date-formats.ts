// Dates as publishers write them, made into ISO 8601 with the time zone that was given. What could be read in two ways is not
// guessed at.

const months: Record<string, number> = {}
// English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish/Danish/Norwegian, Polish, Czech, Hungarian, Romanian, Turkish,
// Indonesian, Finnish, Russian, Ukrainian, Greek, Arabic: without accents, as a date has them, with the usual abbreviations.
const monthNames = `jan januar january januari janvier enero janeiro gennaio januar stycznia ene janv gen sty ledna ianuarie ocak oca tammikuuta января январь янв січня ιανουαριου يناير كانون|
 feb februar february februari fevrier febrero fevereiro febbraio lutego fev fevr lut unora februarie subat sub helmikuuta февраля фев лютого φεβρουαριου فبراير شباط|
 mar march marz maerz mars marzo marco maart mrt marca brezna marcius martie mart maret maaliskuuta марта март мар березня μαρτιου مارس آذار|
 apr april avril abril aprile kwietnia avr abr kwi dubna aprilis aprilie nisan nis huhtikuuta апреля апр квітня απριλιου ابريل نيسان|
 may mai mayo maio maggio mei maj maja mag kvetna majus mayis toukokuuta мая май травня μαιου مايو أيار ايار|
 jun june juni juin junio junho giugno czerwca giu cze cervna junius iunie haziran kesakuuta июня июн червня ιουνιου يونيو حزيران|
 jul july juli juillet julio julho luglio lipca juil lug lip cervence julius iulie temmuz tem heinakuuta июля июл липня ιουλιου يوليو تموز|
 aug august aout agosto augustus augusti sierpnia ago sie srpna augusztus agustos agustus elokuuta августа авг серпня αυγουστου اغسطس آب|
 sep sept september septembre septiembre setembro settembre wrzesnia set wrz zari szeptember septembrie eylul syyskuuta сентября сен вересня σεπτεμβριου سبتمبر أيلول ايلول|
 oct october okt oktober octobre octubre outubro ottobre pazdziernika out ott paz rijna octombrie ekim eki lokakuuta октября окт жовтня οκτωβριου اكتوبر|
 nov november novembre noviembre novembro listopada lis listopadu noiembrie kasim kas marraskuuta ноября ноя листопада νοεμβριου نوفمبر|
 dec december dez dezember decembre diciembre dezembro dicembre grudnia des desember dic gru prosince decembrie aralik ara joulukuuta декабря дек грудня δεκεμβριου ديسمبر`
for (const [i, names] of monthNames.split('|').entries()) {
  for (const name of names.trim().split(/\s+/)) months[plainOf(name)] = i + 1
}

const zones: Record<string, string> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: '',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  bst: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  pkt: '+05:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
}

interface Parts {
  year: string
  month: string | number
  day: string
  time?: string | undefined
}

/** Which number comes first where both could be a month: by the language of the page, if that tells. */
export type NumberOrder = 'day first' | 'month first'

/**
 * An ISO 8601 date, or date and time with the zone that was given, of a date's machine-readable or written form. Undefined for
 * what is no full date, is ambiguous ("03/04/2021" without an order), or can not be (31 June, the year 1970 of an empty field,
 * the far future).
 */
export function asIsoDate(text: string, order?: NumberOrder, now = Date.now()): string | undefined {
  const clean = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\u202f/g, ' ')
  if (clean.length < 6 || clean.length > 90) return undefined
  const parts = fromNumbers(clean, order, now) ?? fromWords(clean)
  return parts && build(parts, now)
}

function fromNumbers(text: string, order: NumberOrder | undefined, now: number): Parts | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?(?:[T ,]+(?:at )?(.*))?$/i.exec(text)
  if (iso) {
    const [, year, , one, two, time] = iso as unknown as [string, string, string, string, string, string]
    // "2021/28/08": there is one way to read it.
    return Number(one) > 12 ? { year, month: two, day: one, time } : { year, month: one, day: two, time }
  }
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(text)
  if (basic && Number(basic[1]) > 1900 && Number(basic[1]) < 2200) {
    const time = basic[4] && `${basic[4]}:${basic[5]}${basic[6] ? `:${basic[6]}` : ''}${basic[7] ?? ''}`
    return { year: basic[1] as string, month: basic[2] as string, day: basic[3] as string, time }
  }
  if (/^1\d{9}(\d{3})?$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    if (date.getTime() > now + dayMs) return undefined
    const [year, month, day] = date.toISOString().split(/[-T]/) as [string, string, string]
    return { year, month, day, time: date.toISOString().slice(11, 19).concat('Z') }
  }
  const short = /^(?:[^\d\s]+,? )?(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d(?=$|[ ,]))(?:[ ,]+(.*))?$/.exec(text)
  if (!short) return undefined
  const [, one, separator, two, digits, time] = short as unknown as [string, string, string, string, string, string]
  const year = digits.length === 2 ? `20${digits}` : digits
  const dayFirst = { year, month: two, day: one, time }
  // Dots are day first wherever they are used; with the other signs only a number above 12 tells, or the language.
  if (separator === '.') return dayFirst
  if (digits.length === 2 && !order) return undefined
  if (Number(one) > 12 || one === two) return dayFirst
  const monthFirst = { year, month: one, day: two, time }
  if (Number(two) > 12 || order === 'month first') return monthFirst
  return order && dayFirst
}

/** "Sat, 28 Aug 2021 06:30:00 +0200", "August 28, 2021 at 6:30 am EDT", "28. August 2021", "28 de agosto de 2021". */
function fromWords(text: string): Parts | undefined {
  const plain = plainOf(text)
  const eastern = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](.*)$/.exec(text.normalize('NFC'))
  if (eastern) {
    const [, year, month, day, time] = eastern as unknown as [string, string, string, string, string]
    return { year, month, day, time }
  }
  for (const [, day, word, year, time] of plain.matchAll(dayMonthYear)) {
    const month = months[word as string]
    if (month) return { year: year as string, month, day: day as string, time }
  }
  for (const [, word, day, year, time] of plain.matchAll(monthDayYear)) {
    const month = months[word as string]
    if (month) return { year: year as string, month, day: day as string, time }
  }
  for (const [, year, word, day, time] of plain.matchAll(yearMonthDay)) {
    const month = months[word as string]
    if (month) return { year: year as string, month, day: day as string, time }
  }
  // The form of Date's toString and of asctime: "Sat Aug 28 06:30:00 2021".
  const asctime =
    /(?:^|[^a-z])([a-z]{3,9}) (\d{1,2}) (\d{2}:\d{2}(?::\d{2})?) (?:([a-z]{1,4}|[+-]\d{4}) )?(\d{4})$/.exec(plain)
  if (asctime && months[asctime[1] as string]) {
    const [, month, day, time, zone = '', year] = asctime as unknown as [string, string, string, string, string, string]
    return { year, month: months[month] as number, day, time: `${time} ${zone}` }
  }
  return undefined
}

const dayMonthYear =
  /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|η)?[ -]?(?:de |of |d')?(?:\p{L}{2,6}\/)?(\p{L}{3,12})\.?,?[ -]?(?:de |del )?(\d{4})(?!\d)(.*)$/gu
const monthDayYear = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/gu
const yearMonthDay = /(?<!\d)(\d{4})[., -]+(\p{L}{3,12})\.?[ -](\d{1,2})(?!\d)\.?(.*)$/gu

/** Without accents and capitals. */
function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')
}

const dayMs = 86_400_000

function build({ year, month, day, time }: Parts, now: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day))
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== date) return undefined
  if (Number(year) < 1800 || date === '1970-01-01' || utc > now + 2 * dayMs) return undefined
  return date + (time ? readTime(time) : '')
}

/** "T06:30:00+02:00" of a time as written after a date, or '' if it is none. */
function readTime(text: string): string {
  const found =
    /(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap])(?:\.?m\b\.?|(?![a-z])))?\s*(?:\(?((?:gmt|utc)?\s*[+-]\d{1,2}:?\d{0,2}|z|[a-z]{2,4})\b)?/i.exec(
      text,
    )
  if (!found) return ''
  const [, hourText, minute, second, fraction, half, zoneText] = found as unknown as (string | undefined)[]
  let hour = Number(hourText)
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return ''
  const clock = `${String(hour).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${second && fraction ? `.${fraction.slice(0, 3)}` : ''}`
  return `T${clock}${zoneOf(zoneText ?? '')}`
}

function zoneOf(text: string): string {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text)
  if (!numeric) return zones[text.toLowerCase()] ?? ''
  const [, sign, hours, minutes = '00'] = numeric as unknown as [string, string, string, string | undefined]
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}

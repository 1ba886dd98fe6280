// The shape of a card and of a source. Types, the build's checks and the editors' JSON Schema all come from here.
import * as v from 'valibot'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "isis-k"'))
const text = v.pipe(v.string(), v.regex(/^\S(.*\S)?$/s, 'text without space at either end'))
const https = v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/, 'a URL that begins with https://'))
const day = v.pipe(v.string(), v.isoDate('a date YYYY-MM-DD'))
const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date as precise as known: YYYY, YYYY-MM or YYYY-MM-DD',
  ),
)
const sources = v.pipe(v.array(id), v.minLength(1, 'at least one source id'))

export const cardKinds = [
  'armed-group',
  'person',
  'place',
  'region',
  'facility',
  'event',
  'agreement',
  'weapon',
  'community',
  'institution',
  'media',
  'concept',
] as const

export const relationTypes = [
  'part-of',
  'branch-of',
  'split-from',
  'merged-into',
  'ally',
  'rival',
  'founded-by',
  'led-by',
  'member-of',
  'located-in',
  'carried-out',
  'claimed-by',
  'attributed-to',
  'target-of',
  'party-to',
  'designated-by',
] as const

export const sourceTypes = ['un', 'government', 'court', 'research', 'press', 'ngo', 'reference', 'party'] as const

/** A form of the name that the press uses. A capital letter here asks for a capital letter on the page. */
const Alias = v.strictObject({
  text,
  /** BCP 47 language of this form: "en", "ar", "ps", "fa", "ur" ... */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag, such as "en" or "fa-AF"')),
  /** `alone`: can mean nothing else in the news. `in-context`: counts only where the article supports it. */
  match: v.picklist(['alone', 'in-context']),
  caseSensitive: v.optional(v.boolean()),
  /** Card ids, or words and phrases, any of which supports an `in-context` alias. Without it: the card named in full. */
  context: v.optional(v.pipe(v.array(text), v.minLength(1, 'at least one card id or word'))),
  /** Words or phrases that, found in the article, speak for another meaning. */
  against: v.optional(v.pipe(v.array(text), v.minLength(1, 'at least one word'))),
  note: v.optional(text),
})

const Fact = v.strictObject({
  label: v.pipe(text, v.maxLength(40, 'a label of at most 40 characters')),
  value: v.pipe(text, v.maxLength(280, 'a value of at most 280 characters')),
  validFrom: v.optional(partialDate),
  validTo: v.optional(partialDate),
  asOf: v.optional(partialDate),
  confidence: v.picklist(['established', 'reported', 'claimed', 'disputed']),
  /** Who says so, where it is not plainly established. */
  attribution: v.optional(text),
  /** Present when the value was withdrawn or replaced: kept, shown struck through, with the reason. */
  superseded: v.optional(v.strictObject({ reason: text })),
  /** Why one publisher is enough: a body's own act or statement, or a plain geographic figure. */
  soleSource: v.optional(v.picklist(['own-act', 'geographic-figure'])),
  sources,
})

const Event = v.strictObject({
  date: partialDate,
  text: v.pipe(text, v.maxLength(160, 'at most 160 characters')),
  card: v.optional(id),
  sources,
})

const Relation = v.strictObject({
  type: v.picklist(relationTypes),
  card: id,
  validFrom: v.optional(partialDate),
  validTo: v.optional(partialDate),
  sources,
})

const Difference = v.strictObject({
  question: v.pipe(text, v.endsWith('?', 'a question that ends with "?"')),
  positions: v.pipe(
    v.array(v.strictObject({ value: text, heldBy: text, date: partialDate, sources })),
    v.minLength(2, 'at least two positions'),
  ),
  summary: text,
})

export const Card = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  kind: v.picklist(cardKinds),
  name: text,
  fullName: v.optional(text),
  aliases: v.pipe(v.array(Alias), v.minLength(1, 'at least one alias')),
  /** Longer names that contain an alias and mean something else ("Razavi Khorasan", "Hazara University"): never matched into. */
  blocks: v.optional(v.array(text), []),
  notToConfuse: v.array(v.strictObject({ text, card: v.optional(id) })),
  definition: v.strictObject({
    text: v.pipe(
      text,
      v.maxLength(200, 'a definition of at most 200 characters'),
      v.endsWith('.', 'one sentence that ends with a full stop'),
    ),
    asOf: partialDate,
    sources,
  }),
  facts: v.pipe(v.array(Fact), v.minLength(3, 'at least 3 facts'), v.maxLength(8, 'at most 8 facts')),
  events: v.array(Event),
  relations: v.array(Relation),
  place: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      precision: v.picklist(['point', 'district', 'province', 'country', 'approximate']),
      countries: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
        v.minLength(1, 'at least one country'),
      ),
    }),
  ),
  differ: v.array(Difference),
  mistakes: v.array(v.strictObject({ wrong: text, right: text, sources })),
  same: v.optional(
    v.strictObject({
      wikipedia: v.optional(text),
      wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata item, such as "Q2429253"'))),
    }),
  ),
  reviewed: day,
  reviewDue: day,
})

export const Source = v.strictObject({
  id,
  url: https,
  /** The body or outlet whose words these are: for an agency report, the agency. */
  publisher: text,
  /** Where it was read, if another outlet or archive carries it ("CBC News" for an AP report). */
  via: v.optional(text),
  type: v.picklist(sourceTypes),
  title: text,
  published: v.optional(partialDate),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag, such as "en"')),
  /** The day the page, or a stored copy of it, was read. */
  seen: day,
  note: v.optional(text),
})

export const SourceFile = v.strictObject({ $schema: v.optional(v.string()), sources: v.array(Source) })

export type Card = v.InferOutput<typeof Card>
export type Alias = Card['aliases'][number]
export type Fact = Card['facts'][number]
export type CardKind = Card['kind']
export type Source = v.InferOutput<typeof Source>

// The shape of a card and of a source. Types, the build's checks and the editors' JSON Schema all come from here;
// the descriptions are what an editor shows (after a change: npm run data:schema).
import * as v from 'valibot'
import { day, described, httpsUrl, id, language, partialDate, question, sentence, sourceIds, text } from './fields.ts'

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

const relationTypes = [
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

const validFrom = v.optional(described(partialDate, 'The first day, month or year in which this holds.'))
const validTo = v.optional(described(partialDate, 'The last day, month or year in which this holds.'))
const linkedCard = described(id, 'Id of another card.')

const Alias = v.strictObject({
  text: described(text, 'The form as printed. A capital letter here asks for a capital letter on the page.'),
  lang: described(language, 'BCP 47 language of this form: "en", "ar", "ps", "fa", "ur" ...'),
  match: described(
    v.picklist(['alone', 'in-context']),
    '"alone": can mean nothing else in the news. "in-context": counts only where the article supports it.',
  ),
  caseSensitive: v.optional(described(v.boolean(), 'True if the page must have exactly these capitals ("TIP", "IS").')),
  context: v.optional(
    described(
      v.pipe(v.array(text), v.minLength(1, 'at least one card id or word')),
      'Card ids, or words and phrases, any of which supports an "in-context" alias. Without it: the card named in full.',
    ),
  ),
  against: v.optional(
    described(
      v.pipe(v.array(text), v.minLength(1, 'at least one word')),
      'Words or phrases (never card ids) that, found in the article, speak for another meaning.',
    ),
  ),
  note: v.optional(described(text, 'For whoever edits the card next; not shown.')),
})

const Fact = v.strictObject({
  label: described(
    v.pipe(text, v.maxLength(40, 'a label of at most 40 characters')),
    'What the value is: "Leader", "Killed", "Listed by the UN". At most 40 characters.',
  ),
  value: described(
    v.pipe(text, v.maxLength(280, 'a value of at most 280 characters')),
    'The fact in plain words of our own, at most 280 characters.',
  ),
  validFrom,
  validTo,
  asOf: v.optional(
    described(partialDate, 'Of when the sources speak. Needed for what changes: leaders, strength, control.'),
  ),
  confidence: described(
    v.picklist(['established', 'reported', 'claimed', 'disputed', 'unknown']),
    'established: independent sources agree. reported: said by sources, not settled. claimed: only a party says so. disputed: good sources contradict it. unknown: looked for in these sources and not found; the value says what is missing, and what is known instead.',
  ),
  attribution: v.optional(described(text, 'Who says so; needed for what is reported, claimed or disputed.')),
  superseded: v.optional(
    described(
      v.strictObject({ reason: described(text, 'What replaced the value, and when.') }),
      'Present when the value was withdrawn or replaced: kept, shown struck through, with the reason.',
    ),
  ),
  soleSource: v.optional(
    described(
      v.picklist(['own-act', 'geographic-figure']),
      "Why one publisher is enough: a body's own act or statement, or a plain geographic figure.",
    ),
  ),
  sources: sourceIds,
})

const Event = v.strictObject({
  date: described(partialDate, 'Local to the event, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD.'),
  text: described(
    v.pipe(text, v.maxLength(160, 'at most 160 characters')),
    'What happened and who did it, at most 160 characters.',
  ),
  card: v.optional(described(id, 'The card this event is about, or whoever else took part.')),
  sources: sourceIds,
})

const Relation = v.strictObject({
  type: described(
    v.picklist(relationTypes),
    'Read as "this card TYPE that card". Written on one of the two; the other shows the inverse by itself.',
  ),
  card: linkedCard,
  validFrom,
  validTo,
  sources: sourceIds,
})

const Difference = v.strictObject({
  question: described(question, 'What the sources answer differently: "How many were killed?"'),
  positions: v.pipe(
    v.array(
      v.strictObject({
        value: described(text, 'The answer.'),
        heldBy: described(text, 'Who gives it.'),
        date: described(partialDate, 'When they gave it.'),
        sources: sourceIds,
      }),
    ),
    v.minLength(2, 'at least two positions'),
  ),
  summary: described(text, 'One neutral sentence on how they differ. Never picks a side, never averages.'),
})

const Place = v.strictObject({
  lat: described(
    v.pipe(v.number(), v.minValue(-90, 'a latitude of -90 to 90'), v.maxValue(90, 'a latitude of -90 to 90')),
    'Degrees north.',
  ),
  lon: described(
    v.pipe(v.number(), v.minValue(-180, 'a longitude of -180 to 180'), v.maxValue(180, 'a longitude of -180 to 180')),
    'Degrees east.',
  ),
  precision: described(
    v.picklist(['point', 'district', 'province', 'country', 'approximate']),
    'How exact the point is: a spot, or the middle of something larger.',
  ),
  countries: described(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
      v.minLength(1, 'at least one country'),
    ),
    'ISO 3166-1 alpha-2 codes: "AF", "PK".',
  ),
})

const CardFile = v.strictObject({
  $schema: described(v.literal('../card.schema.json'), 'Tells an editor what a card looks like.'),
  id: described(id, 'The name of the file without ".json". Never changed, never used again.'),
  kind: described(v.picklist(cardKinds), 'What the card is about.'),
  name: described(text, 'The heading: the name most readers know.'),
  fullName: v.optional(described(text, 'The official name, if longer.')),
  aliases: described(
    v.pipe(v.array(Alias), v.minLength(1, 'at least one alias')),
    'Every form the press uses, the name itself included.',
  ),
  blocks: v.optional(
    described(
      v.array(text),
      'Longer names that contain an alias and mean something else ("Razavi Khorasan", "Hazara University"): never matched into.',
    ),
    [],
  ),
  notToConfuse: described(
    v.array(
      v.strictObject({
        text: described(text, 'What else bears this name, or a similar one.'),
        card: v.optional(linkedCard),
      }),
    ),
    'Namesakes and lookalikes a reader may take for this. May be empty.',
  ),
  definition: described(
    v.strictObject({
      text: described(
        v.pipe(sentence, v.maxLength(200, 'a definition of at most 200 characters')),
        'One neutral sentence of at most 200 characters: what or who it is.',
      ),
      asOf: described(partialDate, 'Of when the sentence speaks.'),
      sources: sourceIds,
    }),
    'What a reader who has ten seconds should know.',
  ),
  facts: described(
    v.pipe(v.array(Fact), v.minLength(3, 'at least 3 facts'), v.maxLength(8, 'at most 8 facts')),
    '3 to 8 facts, the most useful first.',
  ),
  events: described(v.array(Event), 'Dated events, for the timeline.'),
  relations: described(v.array(Relation), 'Links to other cards.'),
  place: v.optional(described(Place, 'Where it is; needed for a place, region or facility.')),
  differ: described(v.array(Difference), 'Where good sources disagree. May be empty.'),
  mistakes: described(
    v.array(
      v.strictObject({
        wrong: described(text, 'The claim as it is often printed; never about an outlet.'),
        right: described(text, 'What the sources say.'),
        sources: sourceIds,
      }),
    ),
    'Frequent errors in print. May be empty.',
  ),
  same: v.optional(
    described(
      v.strictObject({
        wikipedia: v.optional(described(text, 'Title of the English article, verified.')),
        wikidata: v.optional(
          described(
            v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata item, such as "Q2429253"')),
            'The item, verified.',
          ),
        ),
      }),
      'The same subject elsewhere: identity, not a source.',
    ),
  ),
  reviewed: described(day, 'The day someone last checked the whole card.'),
  reviewDue: described(
    day,
    'From this day on the card says "last checked ...". Leaders 30 days, groups 90, places 365.',
  ),
})

/** A card as it is written. The key that only an editor needs is dropped. */
export const Card = v.pipe(
  CardFile,
  v.transform(({ $schema: _, ...card }) => card),
)

export const Source = v.strictObject({
  id: described(id, 'Publisher, year, subject: "un-2012-haqqani-network-listing".'),
  url: described(httpsUrl, 'The page that was read; no search, mirror or copy if the original can be had.'),
  publisher: described(text, 'The body or outlet whose words these are: for an agency report, the agency.'),
  via: v.optional(
    described(text, 'Where it was read, if another outlet or archive carries it ("CBC News" for an AP report).'),
  ),
  type: described(v.picklist(sourceTypes), '"party": a party to the conflict, a source for its claims only.'),
  title: text,
  published: v.optional(described(partialDate, 'When the page says it was published.')),
  lang: described(language, 'Language of the page.'),
  seen: described(day, 'The day the page, or a stored copy of it, was read.'),
  note: v.optional(described(text, 'For whoever edits next; not shown.')),
})

/** The list of sources around its entries, which are checked one by one. */
export const SourceFile = v.strictObject({
  $schema: described(v.literal('./sources.schema.json'), 'Tells an editor what a source looks like.'),
  sources: described(v.array(Source), 'Every source, once.'),
})

export type Card = v.InferOutput<typeof Card>
export type Alias = Card['aliases'][number]
export type Fact = Card['facts'][number]
export type CardKind = Card['kind']
export type Source = v.InferOutput<typeof Source>

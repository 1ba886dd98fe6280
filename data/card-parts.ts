// What a card is made of, each with its checks and what an editor shows of it. The card itself: schema.ts.
import * as v from 'valibot'
import { described, id, language, partialDate, question, sourceIds, text } from './fields.ts'

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

const validFrom = v.optional(described(partialDate, 'The first day, month or year in which this holds.'))
const validTo = v.optional(described(partialDate, 'The last day, month or year in which this holds.'))
export const linkedCard = described(id, 'Id of another card.')

export const Alias = v.strictObject({
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
      'Card ids, or words and phrases, any of which supports an "in-context" alias. Without it: the card named in full. Beside "against", its words support an "alone" alias too.',
    ),
  ),
  against: v.optional(
    described(
      v.pipe(v.array(text), v.minLength(1, 'at least one word')),
      'Words or phrases (never card ids) that, found in the article, speak for another meaning. Of a place, those in small letters ("menu") say nothing in a paragraph on war, or of where somebody is or comes from.',
    ),
  ),
  note: v.optional(described(text, 'For whoever edits the card next; not shown.')),
})

export const Fact = v.strictObject({
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

export const Event = v.strictObject({
  date: described(partialDate, 'Local to the event, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD.'),
  text: described(
    v.pipe(text, v.maxLength(160, 'at most 160 characters')),
    'What happened and who did it, at most 160 characters.',
  ),
  card: v.optional(described(id, 'The card this event is about, or whoever else took part.')),
  sources: sourceIds,
})

export const Relation = v.strictObject({
  type: described(
    v.picklist(relationTypes),
    'Read as "this card TYPE that card". Written on one of the two; the other shows the inverse by itself.',
  ),
  card: linkedCard,
  validFrom,
  validTo,
  sources: sourceIds,
})

export const Difference = v.strictObject({
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

export const Place = v.strictObject({
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

export type Alias = v.InferOutput<typeof Alias>
export type Fact = v.InferOutput<typeof Fact>

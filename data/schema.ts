// The shape of a card. Types, the build's checks and the editors' JSON Schema all come from here, from card-parts.ts and from
// source-schema.ts; the descriptions are what an editor shows (after a change: npm run data:schema).
import * as v from 'valibot'
import { Alias, Difference, Event, Fact, linkedCard, Place, Relation } from './card-parts.ts'
import { day, described, id, partialDate, sentence, sourceIds, text } from './fields.ts'

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
      'Longer names that contain an alias and mean something else ("Razavi Khorasan", "Hazara University"): never matched into. A person\'s ("Anas Haqqani") keeps the surname until ours is named.',
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

export type Card = v.InferOutput<typeof Card>
export type CardKind = Card['kind']

// The shape of a source, and of the file that lists them: as schema.ts has that of a card.
import * as v from 'valibot'
import { day, described, httpsUrl, id, language, partialDate, text } from './fields.ts'

export const sourceTypes = ['un', 'government', 'court', 'research', 'press', 'ngo', 'reference', 'party'] as const

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

export type Source = v.InferOutput<typeof Source>

// The small shapes that cards and sources are made of. Messages say what is expected; they stand in the build's output.
import * as v from 'valibot'

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case, such as "isis-k"'))
export const text = v.pipe(v.string(), v.regex(/^\S([\s\S]*\S)?$/, 'text, not empty, without space at either end'))
export const sentence = v.pipe(v.string(), v.regex(/^\S[\s\S]*\.$/, 'one sentence that ends with a full stop'))
export const question = v.pipe(v.string(), v.regex(/^\S[\s\S]*\?$/, 'a question that ends with "?"'))
export const httpsUrl = v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/, 'a URL that begins with https://'))
export const day = v.pipe(v.string(), v.isoDate('a date YYYY-MM-DD'))
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date as precise as known: YYYY, YYYY-MM or YYYY-MM-DD',
  ),
)
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag, such as "en" or "fa-AF"'),
)
export const sourceIds = v.pipe(
  v.array(id),
  v.minLength(1, 'at least one source id'),
  v.description('Ids of data/sources.json: what says so. Two independent publishers for a fact.'),
)

/** The same shape with the words that an editor shows beside it. */
export function described<Shape extends v.GenericSchema>(shape: Shape, words: string) {
  return v.pipe(shape, v.description(words))
}

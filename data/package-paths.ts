// Where the data is in the extension's package; see package-files.ts.

/** All that the cards are, for what searches them. */
export const datasetFile = 'data/dataset.json'
/** The names to look for on pages. */
export const lexiconFile = 'data/lexicon.json'
/** One card as it is shown. */
export const cardViewFile = (id: string) => `data/cards/${id}.json`

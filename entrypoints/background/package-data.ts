// The cards' files in the extension's package, read when they are asked for. No file is kept: the background sleeps most of the time.
import index from 'virtual:backgrounder/index'
import { browser } from 'wxt/browser'
import type { CardView } from '../../data/card-view.ts'
import { cardViewFile, datasetFile, lexiconFile } from '../../data/package-paths.ts'
import type { Card } from '../../data/schema.ts'
import type { LexiconData } from '../../mentions/lexicon.ts'

const names = new Map(index.map(({ id, name }) => [id, name]))

export const readLexicon = () => readFile<LexiconData>(lexiconFile)

export const readCards = async () => (await readFile<{ cards: Card[] }>(datasetFile)).cards

/** Those of these cards that there are, in this order. */
export async function readCardViews(ids: string[]): Promise<CardView[]> {
  return Promise.all(ids.filter((id) => names.has(id)).map((id) => readFile<CardView>(cardViewFile(id))))
}

/** The cards' names by id, without those that are not ours. */
export function cardNames(ids: string[]): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = names.get(id)
      return name === undefined ? [] : [[id, name] as const]
    }),
  )
}

async function readFile<Content>(path: string): Promise<Content> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'))
  return response.json()
}

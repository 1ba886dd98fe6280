// The data as files of the extension's package, each read when it is asked for: a background that wakes to hand out one card
// must not read all. They are not for pages: nothing of the extension is web-accessible.
import { createCardViews } from './card-view.ts'
import { compileLexicon } from './compile.ts'
import { createMaps } from './map/locator-map.ts'
import { readAtlas } from './map/read-atlas.ts'
import { cardViewFile, datasetFile, lexiconFile } from './package-paths.ts'
import type { Dataset } from './rules/rule.ts'

export interface PackageFile {
  /** Below the package's root, without a slash before it. */
  path: string
  contents: string
}

export function packageFiles({ cards, sources }: Dataset): PackageFile[] {
  const maps = createMaps(cards, readAtlas())
  const views = createCardViews(cards, sources, maps)
  return [
    { path: datasetFile, contents: JSON.stringify({ cards, sources, maps }) },
    { path: lexiconFile, contents: JSON.stringify(compileLexicon(cards)) },
    ...cards.map(({ id }) => ({ path: cardViewFile(id), contents: JSON.stringify(views.get(id)) })),
  ]
}

// Hands the checked data to the bundles as virtual modules and to the package as files; the first broken rule stops the build,
// showing all.
import type { Plugin } from 'vite'
import { readDataset } from './build.ts'
import { createMaps } from './map/locator-map.ts'
import { readAtlas } from './map/read-atlas.ts'
import { datasetFile } from './package-paths.ts'
import { formatProblem } from './problem.ts'
import type { Dataset } from './rules/rule.ts'

const indexModule = 'virtual:backgrounder/index'
const datasetModule = 'virtual:backgrounder/dataset'
const modules = [indexModule, datasetModule]

interface Options {
  root?: string
  /** The dataset is a file of the package, read by the extension's pages; else it is in the bundle. */
  isPackaged?: boolean
}

export function backgrounderData({ root = process.cwd(), isPackaged = false }: Options = {}): Plugin {
  return {
    name: 'backgrounder-data',
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${indexModule}`) return asModule(indexOf(readRightDataset(root)))
      if (id !== `\0${datasetModule}`) return undefined
      if (isPackaged) return `export default await (await fetch('/${datasetFile}')).json()`
      const { cards, sources } = readRightDataset(root)
      return asModule({ cards, sources, maps: createMaps(cards, readAtlas()) })
    },
    configureServer(server) {
      server.watcher.add(`${root}/data/cards`)
      server.watcher.on('change', (file) => {
        if (!/data\/(cards\/.*|sources)\.json$/.test(file)) return
        for (const id of modules) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** Throws, with all of them, if the data breaks any rule. */
export function readRightDataset(root: string): Dataset {
  const { dataset, problems } = readDataset(root)
  if (!problems.length) return dataset
  throw new Error(`the data breaks ${problems.length} rules:\n\n${problems.map(formatProblem).join('\n\n')}\n`)
}

/** What is asked of all cards at once: small enough to be in the background from its start. */
function indexOf({ cards }: Dataset) {
  return cards.map(({ id, kind, name, reviewed }) => ({ id, kind, name, reviewed }))
}

/** JSON.parse of a string is read faster by engines than the same literal, and skips minification. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

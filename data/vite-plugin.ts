// Hands the checked data to the bundles as two virtual modules, and stops the build on the first broken rule (showing all).
import type { Plugin } from 'vite'
import { readDataset } from './build.ts'
import { compileLexicon } from './compile.ts'
import { createMaps } from './map/locator-map.ts'
import { readAtlas } from './map/read-atlas.ts'
import { formatProblem } from './problem.ts'

const lexiconModule = 'virtual:backgrounder/lexicon'
const datasetModule = 'virtual:backgrounder/dataset'

export function backgrounderData(root = process.cwd()): Plugin {
  return {
    name: 'backgrounder-data',
    resolveId: (id) => (id === lexiconModule || id === datasetModule ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${lexiconModule}` && id !== `\0${datasetModule}`) return undefined
      const { dataset, problems } = readDataset(root)
      if (problems.length) {
        throw new Error(`the data breaks ${problems.length} rules:\n\n${problems.map(formatProblem).join('\n\n')}\n`)
      }
      const { cards, sources } = dataset
      if (id === `\0${lexiconModule}`) return asModule(compileLexicon(cards))
      return asModule({ cards, sources, maps: createMaps(cards, readAtlas()) })
    },
    configureServer(server) {
      server.watcher.add(`${root}/data/cards`)
      server.watcher.on('change', (file) => {
        if (!/data\/(cards\/.*|sources)\.json$/.test(file)) return
        for (const id of [lexiconModule, datasetModule]) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** JSON.parse of a string is read faster by engines than the same literal, and skips minification. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

// npm run find: the cards that a search finds, best first, by the code that the popup runs.
import { readDataset } from '../data/build.ts'
import { createSearch } from '../data/search.ts'

const usage = `npm run -s find -- [--json] QUERY ...
  One line a query: the query, a tab, the ids of the cards found, best first.
  --json  a JSON array of { query, ids }`

const isJson = process.argv.includes('--json')
const queries = process.argv.slice(2).filter((word) => word !== '--json')
const unknown = queries.find((word) => word.startsWith('--'))
if (unknown !== undefined || !queries.length) {
  console.error(unknown === undefined ? usage : `Unknown option ${unknown}\n${usage}`)
  process.exit(1)
}

const search = createSearch(readDataset(process.cwd()).dataset.cards)
const rows = queries.map((query) => ({ query, ids: search(query).map(({ card }) => card.id) }))
if (isJson) console.log(JSON.stringify(rows, null, 2))
else for (const { query, ids } of rows) console.log(`${query}\t${ids.join(' ')}`)

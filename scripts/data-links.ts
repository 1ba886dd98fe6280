// npm run data:links [-- CARD ...]: which sources are dead or have moved. Without a network it claims nothing.
import { readDataset } from '../data/build.ts'
import { sourceLists } from '../data/rules/sourcing.ts'
import { checkLinks, hasNetwork, type Outcome, polite } from './check-links.ts'

const wanted = process.argv.slice(2)
const { dataset } = readDataset(process.cwd())
const unknown = wanted.filter((id) => !dataset.cardById.has(id))
if (unknown.length) {
  console.error(`No such card: ${unknown.join(', ')}`)
  process.exit(1)
}

const cards = wanted.length ? dataset.cards.filter(({ id }) => wanted.includes(id)) : dataset.cards
const cited = cards.flatMap((card) =>
  sourceLists(card).flatMap(({ ids }) => ids.map((source) => ({ source, card: card.id }))),
)
const citing = Map.groupBy(cited, ({ source }) => source)
const sources = dataset.sources.filter(({ id }) => citing.has(id))
const urls = sources.map(({ url }) => url)

if (!(await hasNetwork(urls))) endWithoutNetwork()
console.error(`Asking for ${urls.length} pages, ${polite.hostsAtOnce} hosts at a time. This takes some minutes.`)
let asked = 0
const outcomes = await checkLinks(urls, polite, () => {
  asked++
  if (asked % 100 === 0) console.error(`  ${asked} of ${urls.length}`)
})
// A connection that broke in the meantime makes every host look dead.
if (outcomes.some(({ state }) => state === 'dead') && !(await hasNetwork(stillThere(outcomes)))) endWithoutNetwork()

for (const state of ['dead', 'moved', 'unclear'] as const) {
  for (const outcome of outcomes.filter((own) => own.state === state)) console.log(describe(outcome))
}
const count = (state: Outcome['state']) => outcomes.filter((own) => own.state === state).length
console.log(`${count('fine')} fine, ${count('moved')} moved, ${count('dead')} dead, ${count('unclear')} unclear`)
process.exitCode = count('dead') ? 1 : 0

function describe(outcome: Outcome): string {
  const source = sources.find(({ url }) => url === outcome.url)
  const ids = new Set((citing.get(source?.id ?? '') ?? []).map(({ card }) => card))
  const what = 'to' in outcome ? `now at ${outcome.to}` : 'why' in outcome ? outcome.why : ''
  return `${outcome.state}  ${source?.id}  ${outcome.url}\n  ${what}; cited by ${[...ids].join(', ')}\n`
}

function stillThere(outcomes: Outcome[]): string[] {
  const answered = outcomes.filter(({ state }) => state === 'fine' || state === 'moved').map(({ url }) => url)
  return answered.length ? answered : urls
}

function endWithoutNetwork(): never {
  console.log('No network: no source was checked, and nothing is said about any.')
  process.exit(0)
}

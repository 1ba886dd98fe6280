// npm run cards: one line a card; with --json the same as JSON.
import { readDataset } from '../data/build.ts'
import { sourceLists } from '../data/rules/sourcing.ts'

const { dataset } = readDataset(process.cwd())
const rows = dataset.cards.map((card) => ({
  id: card.id,
  name: card.name,
  kind: card.kind,
  aliases: card.aliases.map(({ text }) => text),
  wikipedia: card.same?.wikipedia ?? null,
  facts: card.facts.length,
  sources: new Set(sourceLists(card).flatMap(({ ids }) => ids)).size,
  reviewed: card.reviewed,
  reviewDue: card.reviewDue,
}))

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2))
else {
  for (const { id, name, kind, aliases, wikipedia, facts, sources, reviewed } of rows) {
    console.log(
      `${id}\t${name}\t${kind}\t${aliases.join(' | ')}\t${wikipedia ?? '-'}\t${facts} facts\t${sources} sources\t${reviewed}`,
    )
  }
}

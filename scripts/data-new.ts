// npm run data:new -- ID [KIND]: begins a card. The check then says what is missing in it.
import { readdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createNewCard, isCardKind, newCardProblem } from '../data/new-card.ts'
import { cardFile } from '../data/rules/rule.ts'

const [id, kind] = process.argv.slice(2)
const taken = readdirSync('data/cards').map((name) => basename(name, '.json'))
const problem = newCardProblem(id, kind, taken)
if (problem || !id) {
  console.error(problem)
  process.exit(1)
}
const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
const card = createNewCard(id, kind !== undefined && isCardKind(kind) ? kind : undefined, today)
writeFileSync(cardFile(id), `${JSON.stringify(card, null, 2)}\n`, { flag: 'wx' })
console.log(`Wrote ${cardFile(id)}. Fill it in; "npm run data:check" says what is missing.`)

// npm run data:check: every broken rule at once, with file, path, what was expected and how to mend it.
import { readDataset } from '../data/build.ts'
import { formatProblem } from '../data/problem.ts'

const { dataset, problems } = readDataset(process.cwd())
for (const problem of problems) console.error(`${formatProblem(problem)}\n`)
console.log(`${dataset.cards.length} cards, ${dataset.sources.length} sources, ${problems.length} problems`)
process.exitCode = problems.length ? 1 : 0

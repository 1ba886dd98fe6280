// npm run data:report: what the cards amount to, and what is to be done next. Only informs: exits 0.
import { readDataset } from '../data/build.ts'
import { createReport } from '../data/report.ts'
import { formatReport } from '../data/report-text.ts'

const { dataset, problems } = readDataset(process.cwd())
const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
console.log(formatReport(createReport(dataset, today), today))
if (problems.length) console.log(`\n${problems.length} problems in the data: npm run data:check`)

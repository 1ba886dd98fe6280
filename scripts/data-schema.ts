// npm run data:schema: writes the JSON Schemas that editors use, from data/schema.ts.
import { writeFileSync } from 'node:fs'
import { jsonSchemaFiles } from '../data/json-schema.ts'

for (const [file, content] of jsonSchemaFiles()) {
  writeFileSync(file, content)
  console.log(`wrote ${file}`)
}

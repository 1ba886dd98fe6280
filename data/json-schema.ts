// The one schema as JSON Schema, for editors: completion, descriptions and errors while typing.
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import { Card } from './schema.ts'
import { SourceFile } from './source-schema.ts'

/** The generated files by their path in the project, as text. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map([
    ['data/card.schema.json', asFile('Card', Card)],
    ['data/sources.schema.json', asFile('Sources', SourceFile)],
  ])
}

const config: ConversionConfig = {
  // What is written in the file, before defaults and dropped keys.
  typeMode: 'input',
  // Not part of JSON Schema, but several editors show it in place of the pattern.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'regex'
      ? { ...jsonSchema, patternErrorMessage: `Expected ${(valibotAction as unknown as { message: string }).message}.` }
      : undefined,
}

function asFile(title: string, shape: Parameters<typeof toJsonSchema>[0]): string {
  const { $schema, ...rest } = toJsonSchema(shape, config)
  const note = 'Generated from data/schema.ts by npm run data:schema. Do not edit.'
  return `${JSON.stringify({ $schema, $comment: note, title, ...rest }, null, 2)}\n`
}

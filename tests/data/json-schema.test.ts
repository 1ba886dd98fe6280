import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemaFiles } from '../../data/json-schema.ts'
import { cardKinds } from '../../data/schema.ts'

const files = jsonSchemaFiles()

test.each([...files])('%s is up to date (if not: npm run data:schema)', (file, content) => {
  expect(readFileSync(file, 'utf8')).toBe(content)
})

test('an editor can offer values, explain keys and say what a pattern means', () => {
  const { properties, required } = JSON.parse(files.get('data/card.schema.json') ?? '')
  expect(properties.kind.enum).toEqual([...cardKinds])
  expect(properties.definition.properties.text.description).toMatch(/neutral sentence/)
  expect(properties.id.patternErrorMessage).toMatch(/kebab-case/)
  expect(required).toContain('$schema')
  // Written cards may leave out what has a default.
  expect(required).not.toContain('blocks')
})

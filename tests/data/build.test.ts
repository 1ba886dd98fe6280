import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDataset } from '../../data/build.ts'
import { createSampleData, type SampleData } from './sample-data.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-data-'))
  mkdirSync(join(root, 'data/cards'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

test('reads right data whole', () => {
  write(createSampleData())
  const { dataset, problems } = readDataset(root)
  expect(problems).toEqual([])
  expect(dataset.cards.map(({ id }) => id)).toEqual(['ana-keller', 'milltown-attack-2020', 'milltown', 'river-front'])
  expect(dataset.sourceById.get('post')?.publisher).toBe('The Post')
})

test('says which file is no JSON, and reads the others', () => {
  write(createSampleData())
  writeFileSync(join(root, 'data/cards/ana-keller.json'), '{ "id": ')
  const { dataset, problems } = readDataset(root)
  expect(problems).toEqual([
    {
      file: 'data/cards/ana-keller.json',
      path: '',
      rule: 'json',
      expected: 'a readable JSON file',
      fix: expect.any(String),
    },
  ])
  expect(dataset.cards).toHaveLength(3)
})

test('says that an id is not the name of its file', () => {
  write(createSampleData())
  writeFileSync(join(root, 'data/cards/copy.json'), JSON.stringify(createSampleData().place))
  const { problems } = readDataset(root)
  expect(problems).toEqual([
    { file: 'data/cards/copy.json', path: 'id', rule: 'id-is-file-name', expected: '"copy"', fix: expect.any(String) },
  ])
})

test('shows all problems at once: files, schema and rules', () => {
  const data = createSampleData()
  Object.assign(data.person, { name: '', kind: 'ghost' })
  Object.assign(data.group.definition, { text: 'Enemies of the regime.' })
  write(data)
  writeFileSync(join(root, 'data/cards/milltown.json'), 'nothing')
  expect(readDataset(root).problems.map(({ file, rule, path }) => `${file} ${rule} ${path}`)).toEqual([
    'data/cards/ana-keller.json schema kind',
    'data/cards/ana-keller.json schema name',
    'data/cards/milltown.json json ',
    'data/cards/river-front.json neutral-words definition.text',
  ])
})

test('a source that breaks the schema is reported once, whoever cites it', () => {
  const data = createSampleData()
  Object.assign(data.sources[0] ?? {}, { url: 'http://post.example/' })
  write(data)
  expect(readDataset(root).problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'data/sources.json sources[0].url',
  ])
})

test.each([
  ['is missing', undefined],
  ['is no JSON', '{'],
  ['holds no list', '{ "$schema": "./sources.schema.json", "sources": {} }'],
])('a file of sources that %s is one problem', (_, content) => {
  write(createSampleData())
  rmSync(join(root, 'data/sources.json'))
  if (content) writeFileSync(join(root, 'data/sources.json'), content)
  const { problems } = readDataset(root)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.file).toBe('data/sources.json')
})

test('sources need their $schema too', () => {
  write(createSampleData())
  writeFileSync(join(root, 'data/sources.json'), JSON.stringify({ sources: createSampleData().sources }))
  expect(readDataset(root).problems.map(({ path }) => path)).toEqual(['$schema'])
})

function write({ sources, ...cards }: SampleData): void {
  const file = { $schema: './sources.schema.json', sources }
  writeFileSync(join(root, 'data/sources.json'), JSON.stringify(file))
  for (const card of [cards.group, cards.person, cards.event, cards.place]) {
    writeFileSync(join(root, 'data/cards', `${card.id}.json`), JSON.stringify(card))
  }
}

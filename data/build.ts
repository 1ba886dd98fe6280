// The only file that reads the data from disk: cards and sources, checked against schema and rules, all problems at once.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import type { Problem } from './problem.ts'
import { checkRules } from './rules/index.ts'
import { cardFile, type Dataset, sourceFile } from './rules/rule.ts'
import { Card, SourceFile } from './schema.ts'

export interface ReadResult {
  dataset: Dataset
  problems: Problem[]
}

/** Reads and checks all data below `root`, the project's folder. Never throws for bad data: it is in `problems`. */
export function readDataset(root: string): ReadResult {
  const problems: Problem[] = []
  const cards = readdirSync(join(root, 'data/cards'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readCard(root, name, problems))
  const sources = parseFile(root, sourceFile, SourceFile, problems)?.sources ?? []
  const dataset = {
    cards,
    sources,
    cardById: new Map(cards.map((card) => [card.id, card])),
    sourceById: new Map(sources.map((source) => [source.id, source])),
  }
  return { dataset, problems: [...problems, ...checkRules(dataset)] }
}

function readCard(root: string, name: string, problems: Problem[]): Card[] {
  const id = basename(name, '.json')
  const file = cardFile(id)
  const card = parseFile(root, file, Card, problems)
  if (!card) return []
  if (card.id === id) return [card]
  problems.push({
    file,
    path: 'id',
    rule: 'id-is-file-name',
    expected: `"${id}"`,
    fix: 'make the id the name of the file',
  })
  return []
}

function parseFile<Shape extends v.GenericSchema>(
  root: string,
  file: string,
  shape: Shape,
  problems: Problem[],
): v.InferOutput<Shape> | undefined {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch (error) {
    problems.push({ file, path: '', rule: 'json', expected: 'a readable JSON file', fix: (error as Error).message })
    return undefined
  }
  const result = v.safeParse(shape, json)
  if (result.success) return result.output
  problems.push(...result.issues.map((issue) => schemaProblem(file, issue)))
  return undefined
}

function schemaProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? [])
    .map(({ key }, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('')
  return {
    file,
    path,
    rule: 'schema',
    expected: issue.type === 'regex' || !issue.expected ? issue.message : issue.expected,
    fix: `found ${issue.received}${issue.expected === 'never' ? ': no such key, remove it' : ''}`,
  }
}

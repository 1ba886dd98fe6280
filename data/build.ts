// The only file that reads the data from disk: cards and sources, checked against schema and rules, all problems at once.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseShape } from './parse.ts'
import type { Problem } from './problem.ts'
import { checkRules } from './rules/index.ts'
import { cardFile, createDataset, type Dataset, sourceFile } from './rules/rule.ts'
import { Card } from './schema.ts'
import { Source, SourceFile } from './source-schema.ts'

export interface ReadResult {
  dataset: Dataset
  problems: Problem[]
}

/** Reads and checks all data below `root`, the project's folder. Never throws for bad data: it is in `problems`. */
export function readDataset(root: string): ReadResult {
  const problems: Problem[] = []
  const names = readdirSync(join(root, 'data/cards'))
    .filter((name) => name.endsWith('.json'))
    .sort()
  const cards = names.flatMap((name) => readCard(root, name, problems))
  const { sources, unread: unreadSources } = readSources(root, problems)
  const read = new Set(cards.map(({ id }) => id))
  const unreadCards = names.map((name) => basename(name, '.json')).filter((id) => !read.has(id))
  const dataset = createDataset(cards, sources ?? [], new Set([...unreadCards, ...unreadSources]))
  // Without any sources the rules would only repeat, for every fact, what is said once about the file.
  return { dataset, problems: sources ? [...problems, ...checkRules(dataset)] : problems }
}

function readCard(root: string, name: string, problems: Problem[]): Card[] {
  const id = basename(name, '.json')
  const file = cardFile(id)
  const json = readJson(root, file, problems)
  if (!json) return []
  const { output: card, problems: own } = parseShape(file, json.value, Card)
  problems.push(...own)
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

/** The sources that are right, and the ids of those that are not; no sources if the file is no list of them. */
function readSources(root: string, problems: Problem[]): { sources?: Source[]; unread: string[] } {
  const json = readJson(root, sourceFile, problems)
  if (!json) return { unread: [] }
  const { output, problems: own } = parseShape(sourceFile, json.value, SourceFile)
  problems.push(...own)
  if (output) return { sources: output.sources, unread: [] }
  const entries = (json.value as { sources?: unknown } | null)?.sources
  if (!Array.isArray(entries)) return { unread: [] }
  const parsed = entries.map((entry) => ({ id: String(entry?.id), ...parseShape(sourceFile, entry, Source) }))
  return {
    sources: parsed.flatMap(({ output }) => output ?? []),
    unread: parsed.filter(({ output }) => !output).map(({ id }) => id),
  }
}

/** Undefined, with a problem, for a file that is not there or is no JSON. */
function readJson(root: string, file: string, problems: Problem[]): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(readFileSync(join(root, file), 'utf8')) }
  } catch (error) {
    // Engines name the place of the error, which is the help there is.
    problems.push({ file, path: '', rule: 'json', expected: 'a readable JSON file', fix: (error as Error).message })
    return undefined
  }
}

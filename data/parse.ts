// JSON to a card or a source: every way in which it differs from the schema, as problems.
import * as v from 'valibot'
import type { Problem } from './problem.ts'

/** What the shape makes of a value, or undefined; and all that is wrong with it. */
export function parseShape<Shape extends v.GenericSchema>(
  file: string,
  value: unknown,
  shape: Shape,
): { output?: v.InferOutput<Shape>; problems: Problem[] } {
  const result = v.safeParse(shape, value)
  if (result.success) return { output: result.output, problems: [] }
  const unknownKeys = result.issues.filter(isUnknownKey)
  if (!unknownKeys.length) return { problems: result.issues.map((issue) => schemaProblem(file, issue)) }
  // Only the first unknown key of an object is reported: the others show when it is gone.
  const without = parseShape(file, unknownKeys.reduce(withoutKey, value), shape)
  return { problems: [...unknownKeys.map((issue) => schemaProblem(file, issue)), ...without.problems] }
}

const isUnknownKey = (issue: v.BaseIssue<unknown>) => issue.type === 'strict_object' && issue.expected === 'never'

function withoutKey(value: unknown, { path }: v.BaseIssue<unknown>): unknown {
  const copy = structuredClone(value)
  const keys = (path ?? []).map(({ key }) => key as string)
  const last = keys.pop() as string
  delete keys.reduce((parent, key) => parent[key] as Record<string, unknown>, copy as Record<string, unknown>)[last]
  return copy
}

function schemaProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const problem = { file, path: pathOf(issue), rule: 'schema' }
  if (isUnknownKey(issue)) {
    return { ...problem, expected: 'no such key', fix: 'remove it, or correct its spelling' }
  }
  if (issue.received === 'undefined') return { ...problem, expected: issue.expected ?? 'a value', fix: 'add this key' }
  // Validations carry a message of ours; schemas know better than their message what they expect.
  const expected = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message)
  const isEmpty = issue.received === '""'
  return { ...problem, expected, fix: isEmpty ? 'it is empty: fill it in' : `found ${shorten(issue.received)}` }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => path + (typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`),
    '',
  )
}

const shorten = (received: string) => (received.length > 60 ? `${received.slice(0, 60)} …` : received)

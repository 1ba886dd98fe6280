// Settings as one readable file, and back: checked whole, so that a file that is wrong anywhere changes nothing.
import type { AllSettings } from './all-settings.ts'
import {
  choices,
  defaultPreferences,
  dwellLimitsMs,
  isKnownKind,
  type Preferences,
  repairPreferences,
} from './preferences.ts'
import { readRule } from './read-rule.ts'
import { limits, mutedDefinition, repairSites } from './settings.ts'

const fileVersion = 3
export const largestFileBytes = 1_000_000

export type ReadFile =
  | { settings: AllSettings; notes: string[] }
  /** Why nothing was read; one line each. */
  | { problems: string[] }

export function writeFile(settings: AllSettings, now: Date): string {
  const file = { backgrounder: 'settings', version: fileVersion, exported: now.toISOString(), ...settings }
  return `${JSON.stringify(file, null, 2)}\n`
}

export function readFile(text: string): ReadFile {
  if (text.length > largestFileBytes)
    return refuse(`The file is larger than ${largestFileBytes / 1_000_000} MB: it is no export of Backgrounder.`)
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refuse(`The file is no JSON: ${(error as Error).message}`)
  }
  if (!isObject(file) || file.backgrounder !== 'settings') {
    return refuse('The file is no export of Backgrounder: "backgrounder": "settings" is missing.')
  }
  const { version } = file
  if (version !== 1 && version !== 2 && version !== fileVersion) {
    return refuse(
      typeof version === 'number' && version > fileVersion
        ? `The file comes from a newer Backgrounder (its version is ${version}, this one reads up to ${fileVersion}). Update Backgrounder first.`
        : `The file's version should be 1 to ${fileVersion}; it is ${show(version)}.`,
    )
  }
  const notes = version < fileVersion ? ['The file comes from an older Backgrounder; it was brought up to date.'] : []
  const today = version === 1 ? fromVersion1(file) : version === 2 ? fromVersion2(file) : file
  const problems = problemsOf(today)
  if (problems.length) return { problems }
  return {
    settings: {
      sites: repairSites(today.sites),
      preferences: repairPreferences(today.preferences),
      muted: mutedDefinition.repair(today.muted),
    },
    notes,
  }
}

/** Version 1 had one list, of sites switched off. */
function fromVersion1({ offSites, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, sites: { mode: 'everywhere', off: offSites ?? [], on: [], read: [] }, preferences: {}, muted: [] }
}

/** Version 2 had no list of sites where all pages are read. */
function fromVersion2({ sites, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, sites: isObject(sites) ? { ...sites, read: [] } : sites }
}

function problemsOf(file: Record<string, unknown>): string[] {
  const problems: string[] = []
  const expect = (holds: boolean, path: string, expected: string, found: unknown) => {
    if (!holds && problems.length < 20) problems.push(`${path}: expected ${expected}, found ${show(found)}.`)
  }
  const keys = (value: Record<string, unknown>, path: string, known: string[]) => {
    for (const key of Object.keys(value)) expect(known.includes(key), path + key, 'no such entry', value[key])
  }
  keys(file, '', ['backgrounder', 'version', 'exported', 'sites', 'preferences', 'muted'])

  const { sites, preferences, muted } = file
  expect(isObject(sites), 'sites', 'an object', sites)
  if (isObject(sites)) {
    keys(sites, 'sites.', ['mode', 'off', 'on', 'read'])
    expect(sites.mode === 'everywhere' || sites.mode === 'only', 'sites.mode', '"everywhere" or "only"', sites.mode)
    for (const list of ['off', 'on', 'read'] as const) rules(sites[list], `sites.${list}`, expect)
  }
  expect(isObject(preferences), 'preferences', 'an object', preferences)
  if (isObject(preferences)) checkPreferences(preferences, expect, keys)
  const isList = Array.isArray(muted) && muted.length <= limits.muted
  expect(isList, 'muted', `a list of at most ${limits.muted} card ids`, muted)
  for (const [i, id] of (isList ? muted : []).entries()) {
    expect(typeof id === 'string' && mutedDefinition.repair([id]).length === 1, `muted[${i}]`, 'the id of a card', id)
  }
  return problems
}

type Expect = (holds: boolean, path: string, expected: string, found: unknown) => void

function rules(list: unknown, path: string, expect: Expect): void {
  const isList = Array.isArray(list) && list.length <= limits.rules
  expect(isList, path, `a list of at most ${limits.rules} sites`, list)
  for (const [i, rule] of (isList ? list : []).entries()) {
    const read = typeof rule === 'string' ? readRule(rule) : { problem: 'no text' }
    expect('rule' in read, `${path}[${i}]`, 'a site, such as "bbc.co.uk"', rule)
  }
}

function checkPreferences(
  given: Record<string, unknown>,
  expect: Expect,
  keys: (value: Record<string, unknown>, path: string, known: string[]) => void,
): void {
  keys(given, 'preferences.', Object.keys(defaultPreferences))
  const pick = (value: unknown, all: readonly string[], path: string) =>
    expect(value === undefined || all.includes(value as string), path, `one of ${all.join(', ')}`, value)
  for (const key of ['mentions', 'modifier', 'theme', 'textSize'] as const)
    pick(given[key], choices[key], `preferences.${key}`)
  const { underline, dwellMs, hiddenKinds, isHidden } = given as Partial<Record<keyof Preferences, unknown>>
  expect(underline === undefined || isObject(underline), 'preferences.underline', 'an object', underline)
  if (isObject(underline)) {
    keys(underline, 'preferences.underline.', ['line', 'colour'])
    pick(underline.line, choices.line, 'preferences.underline.line')
    pick(underline.colour, choices.colour, 'preferences.underline.colour')
  }
  const { least, most } = dwellLimitsMs
  const isDelay = typeof dwellMs === 'number' && dwellMs >= least && dwellMs <= most
  expect(dwellMs === undefined || isDelay, 'preferences.dwellMs', `a number from ${least} to ${most}`, dwellMs)
  const areKinds =
    Array.isArray(hiddenKinds) && hiddenKinds.every((kind) => typeof kind === 'string' && isKnownKind(kind))
  expect(hiddenKinds === undefined || areKinds, 'preferences.hiddenKinds', 'a list of kinds of names', hiddenKinds)
  expect(isHidden === undefined || typeof isHidden === 'boolean', 'preferences.isHidden', 'true or false', isHidden)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const refuse = (problem: string): ReadFile => ({ problems: [problem] })

/** Short enough for a line, whatever it is. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

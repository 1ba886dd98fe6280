// Reads the atlas from its package: at build time only.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Atlas, createAtlas } from './atlas.ts'

export function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return createAtlas(JSON.parse(readFileSync(file, 'utf8')))
}

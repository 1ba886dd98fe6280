// Natural Earth's countries (world-atlas, public domain) as this project uses them: by ISO code, and which borders are not
// agreed. Borders are drawn as they are held, not as they are claimed.
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Position } from './geometry.ts'

export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>

interface Country {
  name: string
  rings: Position[][]
}

export interface Atlas {
  /** All land, holes included: fill by the even-odd rule. */
  land: Position[][]
  countries: Country[]
  /** By ISO 3166-1 alpha-2 code; undefined if the atlas has none such. */
  country(code: string): Country | undefined
  borders: Position[][]
  /** Lines that are not agreed between those on either side. */
  disputed: Position[][]
}

/** The atlas's short names, where they are not what the code is called elsewhere. */
const atlasNames: Record<string, string> = {
  BA: 'Bosnia and Herz.',
  CD: 'Dem. Rep. Congo',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  DO: 'Dominican Rep.',
  EH: 'W. Sahara',
  MK: 'Macedonia',
  MM: 'Myanmar',
  PS: 'Palestine',
  SS: 'S. Sudan',
  SZ: 'eSwatini',
  TR: 'Turkey',
  US: 'United States of America',
}

/** Areas whose status is contested: every line around them is drawn dashed. The first four have no ISO code in the data. */
const contested = new Set(['Kosovo', 'Somaliland', 'N. Cyprus', 'Siachen Glacier', 'Palestine', 'W. Sahara', 'Taiwan'])

/** Stretches that the data draw as plain borders, by the two names and a box of degrees: west, south, east, north. */
const disputedStretches: { between: [string, string]; box: [number, number, number, number] }[] = [
  // The Durand Line, which no Afghan government has recognised.
  { between: ['Afghanistan', 'Pakistan'], box: [60, 29, 75, 38] },
  // Kashmir: the line of control, and the lines of actual control.
  { between: ['India', 'Pakistan'], box: [73, 32.4, 78, 37.5] },
  { between: ['China', 'India'], box: [76, 31, 81, 37] },
  { between: ['China', 'India'], box: [91, 26, 98, 30] },
  { between: ['China', 'Pakistan'], box: [74, 34, 78, 38] },
  // The Golan Heights.
  { between: ['Israel', 'Syria'], box: [35, 32, 37, 34] },
  // Crimea.
  { between: ['Russia', 'Ukraine'], box: [32, 44, 36.8, 46.5] },
  // Abyei.
  { between: ['Sudan', 'S. Sudan'], box: [27, 9, 30, 11] },
]

export function createAtlas(topology: WorldTopology): Atlas {
  const { countries: collection } = topology.objects
  const countries = feature(topology, collection).features.map(({ properties, geometry }) => ({
    name: properties.name,
    rings: ringsOf(geometry),
  }))
  const regionNames = new Intl.DisplayNames(['en'], { type: 'region' })
  const byName = new Map(countries.map((country) => [country.name, country]))
  const isContested = (a: string, b: string) => contested.has(a) || contested.has(b)
  const borders = linesBetween(topology, (a, b) => a !== b && !isContested(a, b))
  const agreed: Position[][] = []
  const disputed = linesBetween(topology, (a, b) => a !== b && isContested(a, b))
  for (const line of borders) agreed.push(line)
  for (const { between, box } of disputedStretches) {
    const [one, other] = between
    const lines = linesBetween(topology, (a, b) => (a === one && b === other) || (a === other && b === one))
    for (const line of lines) disputed.push(...insideBox(line, box))
  }
  return {
    land: ringsOf(feature(topology, topology.objects.land)),
    countries,
    country: (code) => byName.get(atlasNames[code] ?? regionNames.of(code) ?? ''),
    borders: agreed.flatMap((line) => outsideDisputed(line, disputed)),
    disputed,
  }
}

function linesBetween(topology: WorldTopology, isWanted: (a: string, b: string) => boolean): Position[][] {
  const nameOf = (geometry: unknown) => (geometry as { properties: { name: string } }).properties.name
  const { coordinates } = mesh(topology, topology.objects.countries, (a, b) => isWanted(nameOf(a), nameOf(b)))
  return coordinates as Position[][]
}

function insideBox(line: Position[], [west, south, east, north]: [number, number, number, number]): Position[][] {
  return runs(line, ([x, y]) => x >= west && x <= east && y >= south && y <= north)
}

/** The line without the stretches that are among the disputed ones: the atlas shares its points between neighbours. */
function outsideDisputed(line: Position[], disputed: Position[][]): Position[][] {
  const segments = segmentsOf(disputed)
  const pieces: Position[][] = []
  let piece: Position[] = []
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before && segments.has(segmentKey(before, point))) {
      if (piece.length > 1) pieces.push(piece)
      piece = []
    }
    piece.push(point)
  })
  if (piece.length > 1) pieces.push(piece)
  return pieces
}

const known = new WeakMap<Position[][], Set<string>>()
function segmentsOf(lines: Position[][]): Set<string> {
  const made = known.get(lines)
  if (made) return made
  const keys = lines.flatMap((line) => line.slice(1).map((point, i) => segmentKey(line[i] as Position, point)))
  const segments = new Set(keys)
  known.set(lines, segments)
  return segments
}

function segmentKey(a: Position, b: Position): string {
  return [String(a), String(b)].sort().join()
}

function runs(line: Position[], isIn: (point: Position) => boolean): Position[][] {
  const found: Position[][] = []
  let run: Position[] = []
  for (const point of line) {
    if (isIn(point)) run.push(point)
    else {
      if (run.length > 1) found.push(run)
      run = []
    }
  }
  if (run.length > 1) found.push(run)
  return found
}

/** The rings of whatever GeoJSON this is. */
function ringsOf(geo: GeoJSON.GeoJSON): Position[][] {
  if (geo.type === 'FeatureCollection') return geo.features.flatMap(ringsOf)
  if (geo.type === 'Feature') return ringsOf(geo.geometry)
  if (geo.type === 'Polygon') return geo.coordinates as Position[][]
  return geo.type === 'MultiPolygon' ? (geo.coordinates as Position[][][]).flat() : []
}

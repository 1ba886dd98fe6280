// A small map for each place: its country, the neighbours' names, and a mark as exact as the place is known.
import type { CardKind } from '../schema.ts'
import type { Atlas } from './atlas.ts'
import { areaPath, clippedRing, linePath, measure, project, type Window } from './geometry.ts'

/** What many places share: the ground of the map. Path data in pixels of `width` x `height`. */
export interface BaseMap {
  width: number
  height: number
  land: string
  borders: string
  disputed: string
  labels: { text: string; x: number; y: number }[]
}

/** What is drawn on it for one card. */
export interface PlaceMark {
  /** Key of its base map. */
  base: string
  /** Countries that are the place itself. */
  tinted?: string
  marker?: { x: number; y: number; radius: number; isRough: boolean }
  caption: string
}

export interface Maps {
  bases: Record<string, BaseMap>
  marks: Record<string, PlaceMark>
}

interface Place {
  lat: number
  lon: number
  precision: 'point' | 'district' | 'province' | 'country' | 'approximate'
  countries: string[]
}

const width = 328
const height = 190
/** A wider country is shown in part, around the place. Degrees of latitude. */
const tallestWindow = 16
const leastWindow = 7

/** A map for every card with a place in countries that the atlas knows. Cards of the same countries share the ground. */
export function createMaps(cards: { id: string; kind: CardKind; place?: Place | undefined }[], atlas: Atlas): Maps {
  const maps: Maps = { bases: {}, marks: {} }
  for (const { id, kind, place } of cards) {
    if (!place?.countries.every((code) => atlas.country(code))) continue
    const { key, window } = windowFor(place, atlas)
    maps.bases[key] ??= drawBase(window, atlas)
    maps.marks[id] = { base: key, ...drawMark(kind, place, window, atlas) }
  }
  return maps
}

function windowFor(place: Place, atlas: Atlas): { key: string; window: Window } {
  const positions = place.countries.flatMap((code) => atlas.country(code)?.rings.flat() ?? [])
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const wanted = Math.max(leastWindow, (north - south) * 1.35, (((east - west) * shrink * height) / width) * 1.35)
  const isWhole = wanted <= tallestWindow * 1.6
  const centre = isWhole
    ? { lon: (west + east) / 2, lat: (south + north) / 2 }
    : { lon: Math.round(place.lon / 4) * 4, lat: Math.round(place.lat / 4) * 4 }
  const tall = isWhole ? wanted : tallestWindow
  const wide = (tall * (width / height)) / Math.cos((centre.lat * Math.PI) / 180)
  const window = {
    west: centre.lon - wide / 2,
    east: centre.lon + wide / 2,
    south: centre.lat - tall / 2,
    north: centre.lat + tall / 2,
    width,
    height,
  }
  return { key: isWhole ? [...place.countries].sort().join('-') : `${centre.lon},${centre.lat}`, window }
}

function drawBase(window: Window, atlas: Atlas): BaseMap {
  const labels: (BaseMap['labels'][number] & { area: number })[] = []
  for (const { name, rings } of atlas.countries) {
    const parts = rings.map((ring) => measure(clippedRing(ring, window)))
    const { area, x, y } = parts.sort((a, b) => b.area - a.area)[0] ?? { area: 0, x: 0, y: 0 }
    const halfWidth = name.length * 3
    const fits = x - halfWidth > 2 && x + halfWidth < width - 2 && y > 12 && y < height - 4
    if (fits && area > halfWidth * 22) labels.push({ text: name, x: Math.round(x), y: Math.round(y), area })
  }
  const placed: typeof labels = []
  for (const label of labels.sort((a, b) => b.area - a.area)) {
    const isFree = placed.every(
      ({ x, y, text }) => Math.abs(y - label.y) > 12 || Math.abs(x - label.x) > (text.length + label.text.length) * 3,
    )
    if (isFree) placed.push(label)
  }
  return {
    width,
    height,
    land: areaPath(atlas.land, window),
    borders: linePath(atlas.borders, window),
    disputed: linePath(atlas.disputed, window),
    labels: placed.map(({ text, x, y }) => ({ text, x, y })),
  }
}

/** Pixels around the mark within which the place lies, as far as that is known. */
const radii = { point: 4, district: 9, province: 17, approximate: 13, country: 0 }

function drawMark(kind: CardKind, place: Place, window: Window, atlas: Atlas): Omit<PlaceMark, 'base'> {
  const { lat, lon, precision, countries } = place
  const names = listOf(countries.map((code) => atlas.country(code)?.name ?? code))
  // A country is its own shape. What has no agreed outline gets none: a rough mark says that it is there.
  if (precision === 'country') {
    const rings = countries.flatMap((code) => atlas.country(code)?.rings ?? [])
    return { tinted: areaPath(rings, window), caption: `the tinted area is ${names}.` }
  }
  const [x, y] = project(window, [lon, lat]).map(Math.round) as [number, number]
  const isRegion = kind === 'region'
  const radius = isRegion && precision === 'approximate' ? 42 : radii[precision]
  const isRough = precision === 'approximate'
  return { marker: { x, y, radius, isRough }, caption: captionOf(names, precision, isRegion) }
}

function captionOf(names: string, precision: Place['precision'], isRegion: boolean): string {
  if (precision === 'point') return `in ${names}, at the mark.`
  if (precision === 'district') return `in ${names}, in the district at the mark.`
  if (precision === 'province') return `in ${names}, in the province around the mark.`
  return isRegion
    ? `in ${names} as they are now. The ring is rough: no outline is agreed.`
    : `in ${names}, near the mark; the place is approximate.`
}

function listOf(names: string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

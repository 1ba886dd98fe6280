import { expect, test } from 'vitest'
import { readDataset } from '../../data/build.ts'
import { createDefinitionLinks } from '../../data/definition-links.ts'
import { areaPath, clippedRing, linePath, type Window } from '../../data/map/geometry.ts'
import { createMaps } from '../../data/map/locator-map.ts'
import { readAtlas } from '../../data/map/read-atlas.ts'

const window: Window = { west: 0, south: 0, east: 10, north: 10, width: 100, height: 100 }
const { cards } = readDataset(process.cwd()).dataset
const atlas = readAtlas()
const maps = createMaps(cards, atlas)

test('a ring is cut at the frame', () => {
  const ring = clippedRing(
    [
      [5, 5],
      [50, 5],
      [50, 8],
      [5, 8],
    ],
    window,
  )
  expect(Math.max(...ring.map(([x]) => x))).toBeCloseTo(102)
  expect(Math.min(...ring.map(([x]) => x))).toBe(50)
})

test('what is outside the frame is not drawn', () => {
  expect(
    areaPath(
      [
        [
          [50, 50],
          [60, 50],
          [60, 60],
        ],
      ],
      window,
    ),
  ).toBe('')
  expect(
    linePath(
      [
        [
          [50, 50],
          [60, 60],
        ],
      ],
      window,
    ),
  ).toBe('')
})

test('every card with a place has a map of a few kB, its mark inside', () => {
  for (const { id, place } of cards.filter(({ place }) => place)) {
    const mark = maps.marks[id]
    const base = mark && maps.bases[mark.base]
    expect(base, id).toBeDefined()
    expect(JSON.stringify({ ...base, ...mark }).length, id).toBeLessThan(14_000)
    if (place?.precision === 'country') expect(mark?.tinted, id).toMatch(/^M/)
    else expect(mark?.tinted, id).toBeUndefined()
    const { x = 0, y = 0 } = mark?.marker ?? {}
    expect(x >= 0 && x <= 328 && y >= 0 && y <= 190, id).toBe(true)
  }
})

test('places of the same countries share the ground', () => {
  expect(maps.marks.kabul?.base).toBe(maps.marks.nangarhar?.base)
})

test('a region without agreed borders gets a rough ring and the countries of today, no shape', () => {
  const mark = maps.marks['khorasan-region']
  expect(mark?.marker?.isRough).toBe(true)
  expect(mark?.tinted).toBeUndefined()
  expect(mark?.caption).toBe(
    'in Iran, Afghanistan and Turkmenistan as they are now. The ring is rough: no outline is agreed.',
  )
})

test('the Durand Line and the line of control are dashed, and not drawn as plain borders too', () => {
  const near = (line: [number, number][], [x, y]: [number, number]) =>
    line.some(([lon, lat]) => Math.hypot(lon - x, lat - y) < 0.7)
  const khyber: [number, number] = [71.1, 34.1]
  const kargil: [number, number] = [76.1, 34.6]
  for (const place of [khyber, kargil]) {
    expect(atlas.disputed.some((line) => near(line, place))).toBe(true)
    expect(atlas.borders.some((line) => near(line, place))).toBe(false)
  }
})

test('names in a definition lead to their cards: the longest, once, not its own', () => {
  const linksOf = createDefinitionLinks(cards)
  const namesIn = (id: string) => {
    const card = cards.find((card) => card.id === id) as (typeof cards)[number]
    return linksOf(card).map(({ start, end, card: { id } }) => [card.definition.text.slice(start, end), id])
  }
  const found = namesIn('isis-k')
  expect(found).toContainEqual(['Islamic State', 'islamic-state'])
  expect(found).toContainEqual(['Afghanistan', 'afghanistan'])
  expect(found.map(([, id]) => id)).not.toContain('isis-k')
  for (const { id } of cards) {
    const ids = namesIn(id).map(([, id]) => id)
    expect(new Set(ids).size, id).toBe(ids.length)
    expect(ids, id).not.toContain(id)
  }
})

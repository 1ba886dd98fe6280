// The pure parts of how a card opens and where it lies.
import { describe, expect, test } from 'vitest'
import { placeCard } from '../../entrypoints/card/place-card.ts'
import {
  durationMs,
  dwellMs,
  graceMs,
  type HoverEvent,
  type HoverState,
  idle,
  nextHoverState,
} from '../../entrypoints/reader/hover-state.ts'
import { isTowardsCard } from '../../entrypoints/reader/safe-triangle.ts'
import { isMute, isMuted, muteOf, readMute } from '../../settings/mute.ts'

describe('hover', () => {
  type Step = HoverEvent<string> | 'wait'
  const run = (steps: Step[]) =>
    steps.reduce((state: HoverState<string>, step) => {
      return nextHoverState(state, step === 'wait' ? { type: 'elapsed', token: state.token } : step)
    }, idle)
  const over = (on: string, isPassing = false): Step => ({ type: 'over-name', on, isPassing })
  const nothing: Step = { type: 'over-nothing' }
  const told = (state: HoverState<string>) => ('on' in state ? `${state.phase} ${state.on}` : state.phase)

  const cases: [name: string, steps: Step[], expected: string][] = [
    ['passing over opens nothing', [over('a'), nothing, 'wait'], 'idle'],
    ['resting opens', [over('a'), 'wait'], 'open a'],
    ['another name before the dwell is over starts anew', [over('a'), over('b')], 'dwelling b'],
    ['leaving waits', [over('a'), 'wait', nothing], 'leaving a'],
    ['leaving closes', [over('a'), 'wait', nothing, 'wait'], 'idle'],
    ['coming back keeps open', [over('a'), 'wait', nothing, over('a')], 'open a'],
    ['the card keeps open', [over('a'), 'wait', nothing, { type: 'over-card' }], 'open a'],
    ['the next name opens at once', [over('a'), 'wait', over('b')], 'open b'],
    ['after leaving too', [over('a'), 'wait', nothing, over('b')], 'open b'],
    ['a name crossed on the way to the card waits', [over('a'), 'wait', over('b', true)], 'leaving a'],
    ['and opens if the pointer rests on it', [over('a'), 'wait', over('b', true), 'wait'], 'open b'],
    ['but not if the card is reached', [over('a'), 'wait', over('b', true), { type: 'over-card' }, 'wait'], 'open a'],
    ['scrolling closes', [over('a'), 'wait', { type: 'disturb' }], 'idle'],
    ['scrolling stops a dwell', [over('a'), { type: 'disturb' }], 'idle'],
    ['a pinned card stays', [over('a'), 'wait', { type: 'pin' }, nothing, over('b'), { type: 'disturb' }], 'held a'],
    ['until Esc', [over('a'), 'wait', { type: 'pin' }, { type: 'dismiss' }], 'idle'],
    ['or it is unpinned and left', [over('a'), 'wait', { type: 'pin' }, { type: 'unpin' }, nothing, 'wait'], 'idle'],
    ['a step opens at once and holds', [{ type: 'hold', on: 'a' }, nothing], 'held a'],
    [
      'and the next takes its place',
      [
        { type: 'hold', on: 'a' },
        { type: 'hold', on: 'b' },
      ],
      'held b',
    ],
  ]
  test.each(cases)('%s', (_, steps, expected) => expect(told(run(steps))).toBe(expected))

  test('a late timer changes nothing', () => {
    const open = run([over('a'), 'wait'])
    expect(nextHoverState(open, { type: 'elapsed', token: open.token - 1 })).toBe(open)
  })

  test('dwells and graces as long as it says', () => {
    expect(durationMs(run([over('a')]))).toBe(dwellMs)
    expect(durationMs(run([over('a'), 'wait', nothing]))).toBe(graceMs)
    expect(durationMs(run([over('a'), 'wait']))).toBeUndefined()
  })

  test('whoever keeps moving towards the card gets new time', () => {
    const leaving = run([over('a'), 'wait', nothing])
    expect(nextHoverState(leaving, { type: 'over-nothing', isPassing: true }).token).toBeGreaterThan(leaving.token)
    expect(nextHoverState(leaving, { type: 'over-nothing' })).toBe(leaving)
  })
})

describe('the safe triangle', () => {
  const card = { left: 100, top: 200, right: 480, bottom: 600 }
  test.each([
    ['straight down', { x: 150, y: 180 }, { x: 150, y: 190 }, true],
    ['down to the far corner', { x: 150, y: 150 }, { x: 260, y: 180 }, true],
    ['along the line', { x: 150, y: 180 }, { x: 260, y: 180 }, false],
    ['away', { x: 150, y: 180 }, { x: 150, y: 120 }, false],
    ['up to a card above', { x: 150, y: 640 }, { x: 170, y: 620 }, true],
  ])('%s', (_, from, to, expected) => expect(isTowardsCard(from, to, card)).toBe(expected))
})

describe('the card’s place', () => {
  const viewport = { width: 1000, height: 800 }
  const line = (top: number, left = 300) => ({ left, top, right: left + 60, bottom: top + 20 })

  test('below, from the line’s lower edge, with room to grow', () => {
    expect(placeCard([line(100)], 0, 300, viewport)).toEqual({
      left: 300,
      width: 380,
      top: 126,
      maxHeight: 500,
      side: 'below',
    })
  })
  test('larger where the text is', () => {
    const tall = { width: 1000, height: 1200 }
    expect(placeCard([line(100)], 0, 300, tall, { textScale: 1.5 })).toMatchObject({ width: 570, maxHeight: 750 })
    expect(placeCard([line(100)], 0, 300, { width: 500, height: 1200 }, { textScale: 1.5 }).width).toBe(484)
  })
  test('above, held at its lower edge', () => {
    const place = placeCard([line(700)], 0, 300, viewport)
    expect(place).toMatchObject({ bottom: 106, side: 'above', maxHeight: 500 })
    expect(place.top).toBeUndefined()
  })
  test('in the middle, below if it fits', () => {
    expect(placeCard([line(400)], 0, 300, viewport).side).toBe('below')
  })
  test('clear of the second line of the name', () => {
    expect(placeCard([line(100), line(124, 310)], 0, 300, viewport).top).toBe(150)
  })
  test('inside the window at its right edge', () => {
    const { left, width } = placeCard([line(100, 930)], 0, 300, viewport)
    expect(left + width).toBe(992)
  })
  test('on right-to-left text, under the name’s right end', () => {
    const { left, width } = placeCard([line(100, 600)], 0, 300, viewport, { isRtl: true })
    expect(left + width).toBe(660)
  })
  test('without room, a sheet along the edge away from the name', () => {
    const small = { width: 275, height: 200 }
    expect(placeCard([line(60, 20)], 0, 300, small)).toMatchObject({ side: 'sheet', bottom: 0, width: 275 })
    expect(placeCard([line(130, 20)], 0, 300, small)).toMatchObject({ side: 'sheet', top: 0 })
  })
  test('on a page zoomed to 400 %, clear of the name wherever that is', () => {
    const zoomed = { width: 320, height: 256 }
    for (let top = 0; top < 236; top += 4) {
      const name = line(top, 20)
      const place = placeCard([name], 0, 600, zoomed)
      const start = place.top ?? zoomed.height - (place.bottom ?? 0) - place.maxHeight
      expect(start >= name.bottom || start + place.maxHeight <= name.top, `a name at ${top}`).toBe(true)
    }
  })
  test('for a finger, a sheet at the bottom', () => {
    const phone = { width: 400, height: 800 }
    expect(placeCard([line(700, 20)], 0, 300, phone, { isSheet: true })).toMatchObject({
      side: 'sheet',
      bottom: 0,
      maxHeight: 480,
    })
  })
})

describe('muted names', () => {
  test('here, or everywhere', () => {
    const here = new Set([muteOf('a', 'example.org')])
    expect(isMuted(here, 'a', 'example.org')).toBe(true)
    expect(isMuted(here, 'a', 'example.com')).toBe(false)
    expect(isMuted(new Set([muteOf('a')]), 'a', 'example.com')).toBe(true)
    expect(isMuted(here, 'b', 'example.org')).toBe(false)
  })
  test('as they are written down', () => {
    expect(readMute(muteOf('a', 'example.org'))).toEqual({ card: 'a', site: 'example.org' })
    expect(readMute(muteOf('a'))).toEqual({ card: 'a' })
    for (const entry of ['a', 'isis-k@example.org']) expect(isMute(entry), entry).toBe(true)
    for (const entry of ['', 'A b', '<a>', 'a@', 'a@b/c', 'a@b c']) expect(isMute(entry), entry).toBe(false)
  })
})

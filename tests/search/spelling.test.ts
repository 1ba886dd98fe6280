import { expect, test } from 'vitest'
import { markedLetters } from '../../data/search/marked-letters.ts'
import { inLatin, searchWords, soundCost, soundOf } from '../../data/search/spelling.ts'

test.each([
  ['Hizbullah', 'Hezbollah'],
  ['Khurasan', 'Korasan'],
  ['Qandahar', 'Kandahar'],
  ['Taleban', 'Taliban'],
  ['Shariah', 'Sharia'],
  ['Raouf', 'Rauf'],
  ['Талибан', 'Taliban'],
])('%s sounds as %s', (one, other) => {
  const sound = (text: string) => soundOf(searchWords(text).map(inLatin).join(''))
  expect(sound(one)).toBe(sound(other))
})

test.each([
  ['taliban', 'taliban', 0],
  ['talban', 'taliban', 0.5],
  ['talbian', 'taliban', 1],
  ['haqani', 'hakani', 1],
  ['abc', 'xyz', Number.POSITIVE_INFINITY],
])('from %s to %s it costs %d', (from, to, cost) => {
  expect(soundCost(from, to, 2)).toBe(cost)
})

test.each([
  ['Haqqani network', 'haqq', ['Haqq']],
  ['Haqqani network', 'net haqqani', ['Haqqani', 'net']],
  ['Khorasan', 'korasan', ['Khorasan']],
  ['Kabul’s airport', 'kabul', ['Kabul’s']],
  ['ISIS-K', 'isis', ['ISIS']],
  ['Taliban', 'zzz', []],
  ['طالبان', 'طالبان', ['طالبان']],
  ['Taliban', '', []],
])('in "%s", "%s" marks %j', (text, query, marked) => {
  expect(markedLetters(text, query).map(([start, end]) => text.slice(start, end))).toEqual(marked)
})

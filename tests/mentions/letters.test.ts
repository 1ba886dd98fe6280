import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLatin, isCapital, isLetter, isMark, isSmall } from '../../mentions/letters.ts'

const kinds: [string, (code: number) => boolean, RegExp][] = [
  ['letters and digits', isLetter, /[\p{L}\p{N}]/u],
  ['capitals', isCapital, /\p{Lu}/u],
  ['small letters', isSmall, /\p{Ll}/u],
  ['marks', isMark, /\p{M}/u],
]

test.each(kinds)('%s are those of Unicode, below U+3000', (_, is, pattern) => {
  const wrong = Array.from({ length: 0x3000 }, (_, code) => code).filter(
    (code) => is(code) !== pattern.test(String.fromCodePoint(code)),
  )
  expect(wrong).toEqual([])
})

test('a pattern cut down to Latin finds the same in Latin text', () => {
  const patterns = [
    /^[\p{Lu}\p{N}][\p{Lu}\p{N}.-]+$/u,
    /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+/gu,
    /[^\p{L}]/gu,
    /\p{L}[\p{L}\p{M}'’]*/gu,
  ]
  const char = fc.constantFrom(...'abzABZ09 .-’ÀÉßéñøŁłŞşḤḥ\u0301“')
  fc.assert(
    fc.property(fc.string({ unit: char, maxLength: 12 }), (text) => {
      for (const pattern of patterns) expect(text.match(inLatin(pattern))).toEqual(text.match(pattern))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinder, type Found } from '../../mentions/find-mentions.ts'
import { foldText } from '../../mentions/fold-text.ts'
import { foldedWords } from '../../mentions/forms.ts'
import { resolve } from '../../mentions/resolve.ts'
import { eachLikelyWord } from '../../mentions/scan-words.ts'
import { type WordSpan, wordsOf } from '../../mentions/words.ts'
import { lexiconOf } from './lexicon-of.ts'

const cards = {
  'isis-k': { aliases: ['ISIS-K', 'Islamic State – Khorasan Province'] },
  'islamic-state': { aliases: ['Islamic State', 'ISIS', { text: 'IS', context: ['syria'] }] },
  taliban: { aliases: ['Taliban', 'طالبان'] },
  'al-qaeda': { aliases: ['al-Qaeda', "al-Qa'ida"] },
}
const lexicon = lexiconOf(cards, ['Razavi Khorasan'])

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const namesAmongNoise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ISIS-K',
        'Islamic State',
        'IS',
        'Taliban',
        'AL‑QAEDA',
        "al-Qa'ida's",
        'Razavi Khorasan',
        'طالبان',
        'Syria',
        '\uD800',
        '\u00AD',
        '(',
        ' – ',
        '. ',
      ),
      fc.string({ maxLength: 6 }),
      anyText,
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '))

const run = (text: string, lexiconUsed = lexicon) => {
  const [found] = createFinder(lexiconUsed)([text]) as [Found]
  const block = { text, ...found }
  return { block, ...resolve([block], lexiconUsed) }
}

test('any text, lone surrogates included: offsets valid, ordered, not overlapping; nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, namesAmongNoise), (text) => {
      let last = 0
      for (const { start, end } of run(text).block.candidates) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
    { numRuns: 500 },
  )
})

test('what stands at a mention folds to its alias', () => {
  const letters = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(namesAmongNoise, (text) => {
      for (const { start, end, aliases } of run(text).block.candidates) {
        if (aliases.length)
          expect(aliases.map((alias) => letters(alias.text))).toContain(letters(text.slice(start, end)))
      }
    }),
    { numRuns: 300 },
  )
})

test('folding is idempotent, and of a whole text the folding of its parts', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
      expect(foldText(foldText(a))).toBe(foldText(a))
      expect(foldText(`${a} ${b}`)).toBe(`${foldText(a)} ${foldText(b)}`)
    }),
  )
})

test('a word’s hash is that of its folded letters: texts that fold alike have equal hashes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      for (const word of wordsOf(text)) {
        const folded = foldedWords(text, [word])
        const [again, more] = wordsOf(folded)
        if (again && !more && again.end === folded.length) expect(again.hash).toBe(word.hash)
      }
    }),
  )
})

test('an alias that does not occur changes nothing', () => {
  const larger = lexiconOf({ ...cards, other: { aliases: ['Zyxwvut Qponml', 'Islamic Zyxwvut'] } }, ['Razavi Khorasan'])
  fc.assert(
    fc.property(namesAmongNoise, (text) => {
      fc.pre(!/zyx/i.test(text))
      const places = (found: ReturnType<typeof run>) => found.mentions.map(({ start, end, card }) => [start, end, card])
      expect(places(run(text, larger))).toEqual(places(run(text)))
    }),
  )
})

test('words of plain text are its runs of letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abYZ09 ,-\n“é'), maxLength: 40 }), (text) => {
      const runs = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: run }) => [index, index + run.length])
      expect(wordsOf(text).map(({ start, end }) => [start, end])).toEqual(runs)
    }),
  )
})

test('the loop over a page calls with words of the page, in order, and leaves out none that a name begins with', () => {
  const forms = [...lexicon.aliases.map((alias) => alias.text), 'Razavi Khorasan', 'syria'].map((form) =>
    wordsOf(form).map(({ hash }) => hash),
  )
  fc.assert(
    fc.property(fc.oneof(anyText, namesAmongNoise), (text) => {
      const words = wordsOf(text)
      const called: WordSpan[] = []
      eachLikelyWord(text, lexicon.filter, (start, end, hash) => called.push({ start, end, hash }))
      expect(words.filter(({ start }) => called.some((word) => word.start === start))).toEqual(called)
      const begins = words.filter((_, i) => forms.some((form) => form.every((hash, k) => words[i + k]?.hash === hash)))
      expect(called).toEqual(expect.arrayContaining(begins))
    }),
    { numRuns: 300 },
  )
})

test('what several blocks hold is what each holds alone', () => {
  const find = createFinder(lexicon)
  fc.assert(
    fc.property(fc.array(namesAmongNoise, { maxLength: 4 }), (texts) => {
      expect(find(texts)).toEqual(texts.flatMap((text) => createFinder(lexicon)([text])))
    }),
    { numRuns: 100 },
  )
})

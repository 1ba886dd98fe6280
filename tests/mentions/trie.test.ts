import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTrie, goesOn, nextNode, openTrie } from '../../mentions/trie.ts'
import { wordsOf } from '../../mentions/words.ts'

const form = fc
  .array(fc.constantFrom('Islamic', 'State', 'of', 'Iraq', 'al-Qaeda', 'U.S.', 'Boğaziçi', '(', ''), { maxLength: 4 })
  .map((words) => words.join(' '))

test('the words of a form lead to its node, and those of no form to the root', () => {
  fc.assert(
    fc.property(fc.array(form, { maxLength: 8 }), form, (forms, other) => {
      const data = compileTrie(forms)
      const trie = openTrie(data)
      const follow = (text: string) =>
        wordsOf(text).reduce((node, { hash }) => (node < 0 ? node : nextNode(trie, node, hash) || -1), 0)
      expect(forms.map(follow)).toEqual(data.ends)
      const hashes = (text: string) => wordsOf(text).map(({ hash }) => hash)
      const isKnown = forms.some((one) => hashes(other).every((hash, i) => hashes(one)[i] === hash))
      expect(follow(other) >= 0).toBe(isKnown || hashes(other).length === 0)
    }),
  )
})

test('a node goes on where a longer form does', () => {
  const data = compileTrie(['Islamic State', 'Islamic State of Iraq'])
  const trie = openTrie(data)
  expect(data.ends.map((node) => goesOn(trie, node))).toEqual([true, false])
})

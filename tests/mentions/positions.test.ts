// Forty-one names in ten positions of a sentence: all are found. The names and positions that tools of this kind fail on.
import { describe, expect, test } from 'vitest'
import { createFinder } from '../../mentions/find-mentions.ts'
import { resolve } from '../../mentions/resolve.ts'
import { lexiconOf } from './lexicon-of.ts'

const names =
  `ISIS-K|Islamic State|Haqqani network|Haqqani|Khorasan|al-Qaeda|Al-Qaeda|al-Shabaab|Al-Shabaab|Hay'at Tahrir al-Sham|Boko Haram|M23|Wagner Group
|Taliban|Jaish-e-Mohammed|Lashkar-e-Taiba|PKK|YPG|RSF|Rapid Support Forces|Houthis|Hezbollah|Hamas|São Tomé|Kurdistan Workers' Party|JNIM|Tehrik-i-Taliban Pakistan
|FARC|ELN|Tigray People's Liberation Front|17 November|November 17|Abu Sayyaf|IS|ISIL|Mossad|Quds Force|Ansar Allah|Erdoğan|Recep Tayyip Erdoğan|Jabhat al-Nusra`
    .replaceAll('\n', '')
    .split('|')

const positions = [
  'Officials said that fighters from N attacked the town on Sunday.',
  'Fighting resumed. N attacked the town.',
  'N attacked the town.',
  'he fled; N attacked',
  'they met the N Colonel yesterday',
  'a raid in which Pakistani N fighters died',
  "they said N's fighters left",
  'they said N’s fighters left',
  'the group (N) left',
  'the group “N” left',
]

// Two spellings of one name are one card.
const cards = Map.groupBy(names, (name) => name.toLowerCase())
const lexicon = lexiconOf(Object.fromEntries([...cards].map(([id, aliases]) => [id, { aliases }])))
const find = createFinder(lexicon)

describe.each(names)('%s', (name) => {
  test.each(positions)('in "%s"', (position) => {
    const text = position.replace('N', name)
    const { mentions } = resolve(
      find([text]).map((found) => ({ text, ...found })),
      lexicon,
    )
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain(name)
  })
})

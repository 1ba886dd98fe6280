// How else the press writes a name: Arabic, Persian, Pashto and Urdu words come in several romanisations, and a card lists one.
// "West African Province" for "West Africa Province" is no other case.
import { foldText } from '../mentions/fold-text.ts'

/** One word a line, in the spellings that papers and officials use. */
const romanisations = `
  abdul abdel
  africa african
  ahmad ahmed
  akhundzada akhunzada
  balochistan baluchistan
  ghafari ghaffari
  hafiz hafez
  hezbollah hizbollah hizbullah hezbullah
  houthi huthi
  houthis huthis
  hussain hussein
  jalaluddin jalaludin
  jamaat jamat
  kandahar qandahar
  khorasan khurasan
  masood masoud
  mawlawi maulvi
  mohammed muhammad mohammad mohamed
  muslimin muslimeen
  nusrat nusra
  omar umar omer
  osama usama
  qaeda qaida
  rahman rehman
  saeed sayeed
  saif sayf
  sanaullah sanaulla
  shabaab shabab shebab
  sheikh sheik shaikh shaykh
  sirajuddin sirajudin serajuddin
  soleimani suleimani
  taiba toiba tayyiba
  taliban taleban
  tehrik tehreek tahrik tahreek
  yahya yehya
  yaqoob yaqub
  zabihullah zabiullah
  zawahiri zawahri
`

const waysOf = new Map(
  romanisations
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((ways) => ways.map((way) => [way, ways] as const)),
)

/**
 * A name of several words in all other spellings of its words, and as agencies write it that say "group" after "Islamic State". A single
 * word is common in too many other names to be spelled freely.
 */
export function otherSpellings(name: string): string[] {
  const parts = name.split(/([\s-]+)/)
  if (parts.length === 1) return []
  return parts
    .reduce<string[]>((begun, part) => begun.flatMap((text) => spellingsOf(part).map((way) => text + way)), [''])
    .slice(1)
    .concat(/^Islamic State in /.test(name) ? name.replace('State', 'State group') : [])
}

/** The word itself comes first. */
function spellingsOf(word: string): string[] {
  const folded = foldText(word)
  const others = waysOf.get(folded)?.filter((way) => way !== folded) ?? []
  return [
    word,
    ...others.map((way) => (word[0] === word[0]?.toUpperCase() ? way[0]?.toUpperCase() + way.slice(1) : way)),
  ]
}

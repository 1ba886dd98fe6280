// One spelling for what is heard alike: names of many scripts and romanisations brought to plain Latin letters.
import { foldText } from '../../mentions/fold-text.ts'

/** Letters of other scripts by their usual sound. Vowels that Arabic script leaves out stay out: `soundCost` makes them cheap. */
const letters: Record<string, string> = {
  ...pairs('абвгдезийклмнопрстуфхцыэё', 'a b v g d e z i i k l m n o p r s t u f kh ts i e e'),
  ...pairs('жчшщюяьъієґїў', 'zh ch sh sh yu ya _ _ i e g i u'),
  ...pairs(
    'ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهيءأإآؤ',
    'a b p t s j ch h kh d z r z zh s sh s z t z _ gh f q k g l m n u h i _ a i a u',
  ),
  ...pairs('ټډړږښڼځڅےٹڈڑںٱ', 't d r g kh n z ts e t d r n a'),
  ...pairs('אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'a b g d h u z h t i k k l m m n n s a p f ts ts k r sh t'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t i f kh ps o'),
}

function pairs(from: string, to: string): Record<string, string> {
  const sounds = to.split(' ')
  return Object.fromEntries([...from].map((letter, i) => [letter, (sounds[i] as string).replace('_', '')]))
}

/** The words of a text, folded, without a possessive "'s". */
export function searchWords(text: string): string[] {
  return foldText(text.replace(/['’`]s\b/gi, '')).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that say little in a question. */
export const smallWords: ReadonlySet<string> = new Set(
  searchWords(
    'a an the of in on at by for to and or is was were are be been that which with from as it its this these who whom whose what where when why how did do does has have had about mean means meaning stand stands called now current currently new today still',
  ),
)

const foreign = /[^a-z0-9]/

/** A folded word in Latin letters; an Arabic article is left out, as it is written as a word of its own in Latin. */
export function inLatin(word: string): string {
  if (!foreign.test(word)) return word
  const bare = /^ال.{3}/.test(word) ? word.slice(2) : word
  let latin = ''
  for (const letter of bare) latin += letters[letter] ?? letter
  return latin
}

/** What two romanisations of a name share: "Hizbullah" and "Hezbollah", "Qandahar" and "Kandahar" come out the same. */
export function soundOf(latin: string): string {
  return latin
    .replace(/sch|tch|sh|ch/g, 's')
    .replace(/ph/g, 'f')
    .replace(/([kgdtz])h/g, '$1')
    .replace(/dj/g, 'j')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[qcx]/g, 'k')
    .replace(/[eiy]/g, 'i')
    .replace(/[ouw]/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})h$/, '')
}

const isVowel = (code: number) => code === 97 || code === 101 || code === 105 || code === 111 || code === 117

/**
 * What it costs to make one word from the other: 1 a consonant added, dropped, changed or swapped with its neighbour, half
 * for a vowel (Damerau 1964, in the form without overlapping swaps). Stops early with Infinity above `most`.
 */
export function soundCost(from: string, to: string, most: number): number {
  const width = to.length + 1
  let before: number[] = []
  let last = [0]
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] as number) + (isVowel(to.charCodeAt(j - 1)) ? 0.5 : 1)
  for (let i = 1; i <= from.length; i++) {
    const a = from.charCodeAt(i - 1)
    const drop = isVowel(a) ? 0.5 : 1
    const row = [(last[0] as number) + drop]
    let least = row[0] as number
    for (let j = 1; j < width; j++) {
      const b = to.charCodeAt(j - 1)
      const change = a === b ? 0 : isVowel(a) && isVowel(b) ? 0.5 : 1
      let cost = Math.min(
        (last[j] as number) + drop,
        (row[j - 1] as number) + (isVowel(b) ? 0.5 : 1),
        (last[j - 1] as number) + change,
      )
      if (i > 1 && j > 1 && a === to.charCodeAt(j - 2) && from.charCodeAt(i - 2) === b) {
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return Number.POSITIVE_INFINITY
    before = last
    last = row
  }
  return last[width - 1] as number
}

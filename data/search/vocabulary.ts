// Every word of the cards once, and which of them a typed word may mean: itself, its beginning, its sound, or a slip of the pen.
import Fuse from 'fuse.js'
import { inLatin, soundCost, soundOf } from './spelling.ts'

export interface Vocabulary {
  /** The number of the word, given on first sight. */
  add(word: string): number
  /** Word number -> how well it is what was typed, 0 to 1. */
  near(typed: string, isLast: boolean): Map<number, number>
  size(): number
}

interface Word {
  latin: string
  sound: string
  stem: string
  /** The consonants: all that some scripts write. */
  bones: string
}

export function createVocabulary(): Vocabulary {
  const words: Word[] = []
  const numbers = new Map<string, number>()
  // What decides on most words at once, apart from the rest: a keystroke looks at them all.
  const masks: number[] = []
  const firstsLatin: number[] = []
  const firstsSound: number[] = []
  const remembered = new Map<string, Map<number, number>>()

  const search = (typed: string, isLast: boolean): Map<number, number> => {
    const near = new Map<number, number>()
    const latin = inLatin(typed)
    const sound = soundOf(latin)
    const asTyped: Typed = { latin, sound, stem: stemOf(latin), isLatin: latin === typed, isLast }
    const bones = bonesOf(sound)
    const mask = maskOf(sound)
    const exact = numbers.get(typed)
    if (exact !== undefined) near.set(exact, 1)
    const most = mostSlips(latin.length)
    const firstLatin = latin.charCodeAt(0)
    const firstSound = sound.charCodeAt(0)
    const isSlipLooked = exact === undefined && most > 0
    for (let i = 0; i < words.length; i++) {
      const isAlike = firstsLatin[i] === firstLatin || firstsSound[i] === firstSound
      // A word that we know is not taken for a slip.
      const maySlip = isSlipLooked && bitCount((masks[i] as number) ^ mask) < 4
      if ((!isAlike && !maySlip && asTyped.isLatin) || i === exact) continue
      const word = words[i] as Word
      let quality = isAlike ? qualityOf(word, asTyped) : 0
      if (!quality && maySlip) quality = slip(word, asTyped, most)
      if (!quality && !asTyped.isLatin && bones.length > 1 && word.bones === bones) quality = 0.7
      if (quality) near.set(i, quality)
    }
    return near
  }

  return {
    add(word) {
      let number = numbers.get(word)
      if (number === undefined) {
        const latin = inLatin(word)
        const sound = soundOf(latin)
        number = words.push({ latin, sound, stem: stemOf(latin), bones: bonesOf(sound) }) - 1
        masks.push(maskOf(sound))
        firstsLatin.push(latin.charCodeAt(0))
        firstsSound.push(sound.charCodeAt(0))
        numbers.set(word, number)
      }
      return number
    },
    near(typed, isLast) {
      // Words may have come since.
      const key = `${words.length}${isLast ? '.' : ' '}${typed}`
      let near = remembered.get(key)
      if (!near) {
        // While typing, all words but the last stay the same.
        if (remembered.size > 200) remembered.clear()
        near = search(typed, isLast)
        remembered.set(key, near)
      }
      return near
    },
    size: () => words.length,
  }
}

interface Typed {
  latin: string
  sound: string
  stem: string
  isLatin: boolean
  isLast: boolean
}

/** The same word in another script, number or form, or its beginning; 0 if it is none of these. */
function qualityOf(word: Word, { latin, sound, stem, isLast }: Typed): number {
  if (word.latin[0] === latin[0]) {
    if (word.latin === latin) return 0.98
    if (isPlural(word.latin, latin) || isPlural(latin, word.latin)) return 0.95
    if (word.latin.startsWith(latin)) {
      return Math.max(
        (isLast ? 0.72 : latin.length > 4 ? 0.62 : latin.length > 3 ? 0.5 : 0) +
          (0.2 * latin.length) / word.latin.length,
        stem === word.stem ? 0.85 : 0,
      )
    }
    if (stem.length > 3 && word.stem === stem) return 0.85
  }
  if (sound.length > 2 && word.sound === sound) return 0.93
  if (sound.length > 3 && word.sound.startsWith(sound)) {
    return (isLast ? 0.62 : 0.4) + (0.2 * latin.length) / word.latin.length
  }
  return 0
}

/** What "Nigeria" and "Nigerian", "bombing" and "bomber" share. Enough for descriptions; no linguist's stem. */
function stemOf(latin: string): string {
  return latin.length < 5
    ? latin
    : latin.replace(/(?<=.{4})(ings?|ers?|ed|ists?|ism|ions?|ese|ians?|ans?|ns?|ia|[ae]?s|[aei])$/, '')
}

const bonesOf = (sound: string) => sound.replace(/[aiu]/g, '')

const isPlural = (long: string, short: string) =>
  short.length > 2 &&
  long.startsWith(short) &&
  (long.length - short.length === 1 ? long.endsWith('s') : long === `${short}es`)

/** Two slips in a word of six letters or more, one in a shorter one, none in two or three letters but a vowel. */
const mostSlips = (length: number) => (length < 3 ? 0 : length < 4 ? 0.5 : length < 6 ? 1 : length < 9 ? 2 : 2.5)

function slip(word: Word, { latin, sound, isLatin }: Typed, most: number): number {
  // "zzzz" sounds as one letter: there is nothing to compare.
  if (isLatin && sound.length < 3) return 0
  if (Math.abs(word.sound.length - sound.length) > 2) return 0
  const heard = soundCost(sound, word.sound, most)
  if (heard > most) return 0
  // Fuse compares letters, the cost compares sounds; other scripts leave only the sound.
  const written = isLatin ? Fuse.match(latin, word.latin, bitap).score * latin.length : heard
  const cost = 0.7 * heard + 0.3 * Math.min(written, heard + 2)
  if (cost > 0.34 * latin.length) return 0
  const firstLetter = word.sound[0] === sound[0] ? 0 : 0.04
  return Math.max(0.35, 0.92 - firstLetter - (0.95 * cost) / Math.max(latin.length, 4))
}

const bitap = { threshold: 1, ignoreLocation: true }

/** One bit a letter that occurs: words whose bits differ a lot need no closer look. */
function maskOf(text: string): number {
  let mask = 0
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31)
  return mask
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

// A Bloom filter of the words and pairs of words that entries begin with: of a page's words, hardly one that begins no name passes,
// and few bytes are touched to know.
export interface WordFilter {
  bits: Uint32Array
  shift: number
}

/** 128 kB: a larger one would be read from slower memory. */
const mostBits = 2 ** 20

export function createWordFilter(entries: number): WordFilter {
  const bits = 2 ** Math.ceil(Math.log2(Math.min(entries * 20 + 64, mostBits)))
  return { bits: new Uint32Array(bits / 32), shift: 32 - Math.log2(bits) }
}

/** The hash of two words together. */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first ^ (second >>> 3), 0x85ebca6b) + second

export function addToFilter({ bits, shift }: WordFilter, hash: number): void {
  const one = hash >>> shift
  const other = (hash << 9) >>> shift
  bits[one >>> 5] = (bits[one >>> 5] as number) | (1 << (one & 31))
  bits[other >>> 5] = (bits[other >>> 5] as number) | (1 << (other & 31))
}

/** Whether a word, or two, may be in the lexicon: nearly always right, and never wrong in saying no. */
export function isLikely(bits: Uint32Array, shift: number, hash: number): boolean {
  const one = hash >>> shift
  if (((bits[one >>> 5] as number) & (1 << (one & 31))) === 0) return false
  const other = (hash << 9) >>> shift
  return ((bits[other >>> 5] as number) & (1 << (other & 31))) !== 0
}

// The forms as a trie over hashes of folded words. It is laid out flat when the data is compiled, so that a page has nothing to build.
import { createWord, nextWord } from './words.ts'

/** Nodes are numbered breadth first, the root 0, so that edge i leads to node i + 1. */
export interface TrieData {
  /** By node: how many edges it has. */
  edges: number[]
  /** By edge: the hash of its word. Ascending within a node. */
  hashes: number[]
  /** By form: the node at which it ends; the root for a form without words. */
  ends: number[]
}

export interface Trie {
  /** By node: its first edge; and one more number at the end. */
  firstEdge: Int32Array
  hashes: Int32Array
}

export function openTrie({ edges, hashes }: TrieData): Trie {
  const firstEdge = new Int32Array(edges.length + 1)
  for (let node = 0; node < edges.length; node++)
    firstEdge[node + 1] = (firstEdge[node] as number) + (edges[node] as number)
  return { firstEdge, hashes: Int32Array.from(hashes) }
}

/** The node after a word from `node`, or 0 if no form goes on that way. */
export function nextNode({ firstEdge, hashes }: Trie, node: number, hash: number): number {
  let low = firstEdge[node] as number
  let high = (firstEdge[node + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = hashes[middle] as number
    if (there === hash) return middle + 1
    if (there < hash) low = middle + 1
    else high = middle - 1
  }
  return 0
}

export const goesOn = ({ firstEdge }: Trie, node: number): boolean =>
  (firstEdge[node] as number) < (firstEdge[node + 1] as number)

interface Growing {
  next: Map<number, Growing>
  number: number
}

export function compileTrie(forms: string[]): TrieData {
  const root: Growing = { next: new Map(), number: 0 }
  const nodes = forms.map((form) => grow(root, form))
  const edges: number[] = []
  const hashes: number[] = []
  const queue = [root]
  for (const node of queue) {
    edges.push(node.next.size)
    for (const [hash, next] of [...node.next].sort(([a], [b]) => a - b)) {
      next.number = hashes.push(hash)
      queue.push(next)
    }
  }
  return { edges, hashes, ends: nodes.map(({ number }) => number) }
}

/** The node of a form, which is made if it is new. */
function grow(root: Growing, form: string): Growing {
  const word = createWord()
  let node = root
  for (let from = 0; nextWord(form, from, word); from = word[1] as number) {
    const hash = word[2] as number
    const next = node.next.get(hash) ?? { next: new Map(), number: 0 }
    node.next.set(hash, next)
    node = next
  }
  return node
}

// What the list shows: a search's results, or with nothing typed all cards of the chosen kinds.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Result } from '../../components/SearchResults.tsx'
import { cards } from '../../data/dataset.ts'
import { markedLetters } from '../../data/search/marked-letters.ts'
import { createSearch, type SearchCards } from '../../data/search.ts'
import type { KindGroup } from './kind-groups.ts'

export interface Results {
  /** False until the index is made. */
  isReady: boolean
  results: Result[]
  mark: (text: string) => [number, number][]
}

export function useResults(query: string, group: KindGroup | undefined): Results {
  const [search, setSearch] = useState<SearchCards>()
  useEffect(() => {
    // After the first paint: the index takes a moment, and the box should be there at once.
    const timer = setTimeout(() => {
      const made = createSearch(cards)
      setSearch(() => made)
      // The index of descriptions is made with the first of them: better now than at a keystroke.
      requestIdleCallback(() => made('group behind'))
    })
    return () => clearTimeout(timer)
  }, [])
  return useMemo(() => {
    const isReady = search !== undefined
    const mark = (text: string) => markedLetters(text, query)
    if (!query.trim()) {
      if (!group) return { isReady, results: [], mark }
      const ofKind = cards.filter(({ kind }) => group.kinds.has(kind))
      return { isReady, results: ofKind.sort((a, b) => a.name.localeCompare(b.name)).map((card) => ({ card })), mark }
    }
    return { isReady, results: search?.(query, { most: 20, ...(group && { kinds: group.kinds }) }) ?? [], mark }
  }, [search, query, group])
}

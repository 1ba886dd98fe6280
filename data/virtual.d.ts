declare module 'virtual:backgrounder/lexicon' {
  import type { LexiconData } from '../mentions/lexicon.ts'

  const data: LexiconData
  export default data
}
declare module 'virtual:backgrounder/dataset' {
  import type { Card, Source } from './schema.ts'

  const data: { cards: Card[]; sources: Source[] }
  export default data
}

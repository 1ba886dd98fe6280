declare module 'virtual:backgrounder/lexicon' {
  import type { LexiconData } from '../mentions/lexicon.ts'

  const data: LexiconData
  export default data
}
declare module 'virtual:backgrounder/dataset' {
  import type { Maps } from './map/locator-map.ts'
  import type { Card, Source } from './schema.ts'

  const data: { cards: Card[]; sources: Source[]; maps: Maps }
  export default data
}

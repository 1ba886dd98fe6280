declare module 'virtual:backgrounder/index' {
  import type { Card } from './schema.ts'

  const index: Pick<Card, 'id' | 'kind' | 'name' | 'reviewed'>[]
  export default index
}
declare module 'virtual:backgrounder/dataset' {
  import type { Maps } from './map/locator-map.ts'
  import type { Card } from './schema.ts'
  import type { Source } from './source-schema.ts'

  const data: { cards: Card[]; sources: Source[]; maps: Maps }
  export default data
}

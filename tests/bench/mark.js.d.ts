declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element)
    mark(names: string[], options?: { separateWordSearch?: boolean; accuracy?: string }): void
  }
}

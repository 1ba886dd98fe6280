// Where words stand on a page, for scripts and tests that drive a browser.

export interface WordsBox {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * In the page: the lines' boxes of the first text like `text` below `selector`, joined over elements; scrolled into view before, unless
 * told not to.
 */
export function boxesOfWords({
  text,
  selector,
  isScrolled = true,
}: {
  text: string
  selector: string
  isScrolled?: boolean
}): WordsBox[] {
  const root = document.querySelector(selector) as Element
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; start: number }[] = []
  let all = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: all.length })
    all += (node as Text).data
  }
  const at = all.indexOf(text)
  if (at < 0) throw new Error(`"${text}" is not on the page`)
  const place = (offset: number) => {
    const piece = nodes.findLast(({ start }) => start <= offset) as { node: Text; start: number }
    return [piece.node, offset - piece.start] as const
  }
  const range = document.createRange()
  range.setStart(...place(at))
  const [endNode, endOffset] = place(at + text.length - 1)
  range.setEnd(endNode, endOffset + 1)
  if (isScrolled) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
}

export function middleOf({ left, top, right, bottom }: WordsBox): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

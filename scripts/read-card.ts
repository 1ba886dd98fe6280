// Looks into the closed shadow root of the card, from outside the page, over the DevTools protocol.
import type { CDPSession, Page } from 'playwright'

interface DomNode {
  nodeId: number
  nodeName: string
  nodeValue: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
  attributes?: string[]
}

/** The text of the open card, a line for each block; undefined if no card is open. */
export async function readCardText(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page)
  try {
    const host = await findCardHost(session)
    const shadow = host?.shadowRoots?.[0]
    return (
      shadow &&
      textOf(shadow)
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n\s*/g, '\n')
        .trim()
    )
  } finally {
    await session.detach()
  }
}

async function findCardHost(session: CDPSession): Promise<DomNode | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode }
  return find(root, ({ nodeName }) => nodeName === 'BACKGROUNDER-CARD')
}

function find(node: DomNode, is: (node: DomNode) => boolean): DomNode | undefined {
  if (is(node)) return node
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, is)
    if (found) return found
  }
  return undefined
}

const blocks = /^(P|H[1-6]|LI|DT|DD|SECTION|FOOTER|DIV|SUMMARY)$/

function textOf({ nodeName, nodeValue, children = [] }: DomNode): string {
  if (nodeName === 'STYLE') return ''
  if (nodeName === '#text') return nodeValue
  const text = children.map(textOf).join('')
  return blocks.test(nodeName) ? `${text}\n` : text
}

/** The viewport box of the open card's host. */
export async function readCardBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  return page.evaluate(() => {
    const host = document.querySelector('backgrounder-card')
    return host ? host.getBoundingClientRect().toJSON() : undefined
  })
}

import { describe, expect, test, vi } from 'vitest'
import { createMentionHighlights } from '../../entrypoints/reader/mention-highlights.ts'
import type { PageMention } from '../../entrypoints/reader/scan-page.ts'

const node = (parentNode: object | null = null) => ({ parentNode, contains: () => true }) as unknown as Node
const mention = (
  startContainer: Node,
  isFirst = true,
  endContainer = startContainer,
  rule: PageMention['rule'] = 'alone',
) => ({ card: 'a', isFirst, rule, range: { startContainer, endContainer } }) as unknown as PageMention

const size = (registry: Map<string, unknown>) =>
  (registry.get('backgrounder-mention') as Set<unknown> | undefined)?.size ?? 0
const create = () => {
  // A highlight of several ranges is given them one by one; only how many there are is asked here.
  vi.stubGlobal(
    'Highlight',
    class extends Set<unknown> {
      constructor(...ranges: unknown[]) {
        super(ranges)
      }
    },
  )
  const registry = new Map<string, unknown>()
  return { registry, highlights: createMentionHighlights(registry as unknown as HighlightRegistry) }
}

describe('createMentionHighlights', () => {
  test('underlines the first mentions, or all', () => {
    for (const [underlined, expected] of [
      ['first', 1],
      ['all', 2],
    ] as const) {
      const { registry, highlights } = create()
      highlights.show([mention(node()), mention(node(), false)], underlined)
      expect(size(registry)).toBe(expected)
    }
  })

  test('forgets what lies in changed nodes', () => {
    const { registry, highlights } = create()
    const [one, two] = [node(), node()]
    highlights.show([mention(one), mention(two)], 'first')
    highlights.forget(new Set([one]))
    expect(size(registry)).toBe(1)
    highlights.forget(new Set([node()]))
    expect(size(registry)).toBe(1)
  })

  test('forgets a name over several nodes when what is between them changes', () => {
    const { registry, highlights } = create()
    const paragraph = node()
    highlights.show([mention(node(paragraph), true, node(paragraph))], 'first')
    highlights.forget(new Set([paragraph]))
    expect(size(registry)).toBe(0)
  })

  test('keeps names that only the context makes sure apart', () => {
    const { registry, highlights } = create()
    const byContext = mention(node(), true, undefined, 'context')
    highlights.show([mention(node()), byContext, mention(node(), true, undefined, 'full-name')], 'first')
    expect(size(registry)).toBe(2)
    expect((registry.get('backgrounder-context') as Set<unknown>).has(byContext.range)).toBe(true)
    registry.delete('backgrounder-context')
    highlights.restore()
    expect(registry.has('backgrounder-context')).toBe(true)
    highlights.clear()
    expect(registry.size).toBe(0)
  })

  test('puts them back when the page cleared them, but not for ever', () => {
    const { registry, highlights } = create()
    highlights.show([mention(node())], 'first')
    let restored = 0
    for (let i = 0; i < 20; i++) {
      registry.clear()
      highlights.restore()
      restored += registry.size
    }
    expect(restored).toBe(5)
  })
})

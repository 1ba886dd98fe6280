// "Tehrik-i-Taliban Pakistan (TTP)" and "TTP (Tehrik-i-Taliban Pakistan)": what the text itself says an acronym means.

const connectors = /^(of|the|and|for|in|on|to|de|du|des|la|al|el|ul|wa|i|e|a|&)$/i

/**
 * The words that the text gives as the expansion of the acronym at these offsets, or undefined. Before an opening bracket:
 * the run of capitalised words (with small connecting ones) that ends there; after: the words inside the bracket.
 */
export function expansionNear(text: string, start: number, end: number): string | undefined {
  if (
    /[([]\s*["“‘']?$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^["”’']?\s*[)\],;]/.test(text.slice(end, end + 3))
  ) {
    const bracket = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start))
    return lastName(text.slice(Math.max(0, bracket - 90), bracket), text.slice(start, end))
  }
  const inside = /^\s?[([]([^()[\]]{6,90})[)\]]/.exec(text.slice(end, end + 95))?.[1]
  return inside && /^\p{L}/u.test(inside) && /\s|-/.test(inside) && /\p{Lu}/u.test(inside) ? inside.trim() : undefined
}

/** The capitalised words at the end of `text`, connecting words between them included; at least two that carry a capital. */
function lastName(text: string, acronym: string): string | undefined {
  const words = text.trim().split(/\s+/)
  const letters = acronym.replace(/[^\p{L}]/gu, '').length
  const name: string[] = []
  while (words.length && name.length < letters + 4) {
    const word = words.pop() as string
    if (/[.;:!?,"”]$/.test(word) && name.length) break
    if (!/^["“‘']?\p{Lu}/u.test(word) && !connectors.test(word)) break
    name.unshift(word.replace(/^["“‘']|["”’',]$/g, ''))
  }
  while (name.length && connectors.test(name[0] as string) && !/^\p{Lu}/u.test(name[0] as string)) name.shift()
  while (name.length && /^(The|A|An|In|But|And|While|When|As|At|For)$/.test(name[0] as string)) name.shift()
  const capitals = name.join(' ').match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 ? name.join(' ') : undefined
}

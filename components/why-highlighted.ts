/** What the finder says of a mention, with names in place of ids. */
export interface MentionReason {
  /** The words on the page. */
  words: string
  rule: 'alone' | 'expansion' | 'full-name' | 'context'
  /** Names or words of the article that support it. */
  support: string[]
  /** Other cards that the words could have meant. */
  ruledOut: string[]
}

/** Why these words are underlined, in one or two plain sentences. */
export function whyHighlighted({ words, rule, support, ruledOut }: MentionReason, name: string): string {
  const quoted = support.slice(0, 4).map((text) => `“${text}”`)
  const reason = {
    alone: `“${words}” is a name of ${name} that is not known to mean anything else in the news.`,
    expansion: `The article spells out what “${words}” stands for: ${quoted.join(', ')}.`,
    'full-name': `“${words}” is short for ${name}, which the article names in full.`,
    context: `“${words}” can have several meanings. Here it was read as ${name}, because the article also has ${quoted.join(', ')}.`,
  }[rule]
  return ruledOut.length ? `${reason} Ruled out: ${ruledOut.slice(0, 3).join(', ')}.` : reason
}

// The underline as people chose it, as rules for the page's document. Only what ::highlight accepts. How sure a name is shows
// in the kind of line, not in a colour.
import type { UnderlineStyle } from './preferences.ts'

/** The highlights of the underlined names: known by their own form, or by what else the article says. */
export const underlineNames = { sure: 'backgrounder-mention', context: 'backgrounder-context' } as const

/** Of the name whose card is open, and of the one that was jumped to. */
export const openName = 'backgrounder-open'
export const flashName = 'backgrounder-flash'

export type Sureness = keyof typeof underlineNames

/** Legible on light and dark pages alike; `text` is the text's own colour. */
const colours: Record<UnderlineStyle['colour'], string> = {
  // As it is: Chromium mixes with the body's colour, not with that of the text, which on a dark box in a light page is nothing.
  text: 'currentColor',
  blue: '#3b82f6',
  green: '#16a34a',
  orange: '#ea7317',
  purple: '#a855f7',
}

/** The line under names that are known by the article's context, by the line chosen for the others. */
const contextLines = { dotted: 'dashed', dashed: 'dotted', solid: 'dashed', wavy: 'dotted' } as const
const thickness = { dotted: '0.075em', dashed: '0.07em', solid: '0.07em', wavy: '0.07em' } as const
/** Under a headline it stays thin. */
const thickest = '2px'

export function underlineDeclarations(
  { line, colour }: UnderlineStyle,
  sureness: Sureness = 'sure',
): Record<string, string> {
  if (line === 'none') return { 'text-decoration': 'none', 'background-color': 'transparent' }
  if (line === 'background') {
    const tint = colour === 'text' ? 'grey 26%' : `${colours[colour]} 26%`
    return {
      ...(sureness === 'sure' ? { 'text-decoration': 'none' } : underlined('dotted', colour)),
      'background-color': `color-mix(in srgb, ${tint}, transparent)`,
    }
  }
  const drawn = sureness === 'sure' ? line : contextLines[line]
  return { ...underlined(drawn, colour), 'background-color': 'transparent' }
}

function underlined(line: keyof typeof thickness, colour: UnderlineStyle['colour']): Record<string, string> {
  return {
    'text-decoration': `underline ${line} min(${thickness[line]}, ${thickest})`,
    'text-decoration-color': colours[colour],
  }
}

/**
 * The rules for a page: the underlines, the name whose card is open, and the flash of one that was jumped to. Where highlights are
 * inherited (CSS Pseudo-Elements 4; Chromium), the root alone has the rules: with a rule for each element, the page's styles take
 * twice as long to work out.
 */
export function underlineCss(style: UnderlineStyle, areInherited: boolean): string {
  const rule = (name: string, declarations: Record<string, string>) => {
    const lines = Object.entries(declarations).map(([property, value]) => `${property}: ${value};`)
    return `${areInherited ? ':root' : ''}::highlight(${name}) { ${lines.join(' ')} }`
  }
  const names = Object.keys(underlineNames) as Sureness[]
  const unmarked = { 'text-decoration': 'none', 'background-color': 'transparent' }
  return [
    ...names.map((by) =>
      rule(underlineNames[by], { ...underlineDeclarations(style, by), 'text-underline-offset': '0.2em' }),
    ),
    // A grey that shows on light and dark alike, thin enough to read through.
    rule(openName, { 'background-color': 'color-mix(in srgb, grey 26%, transparent)' }),
    rule(flashName, { 'background-color': '#ffd54a', color: '#1b1f24' }),
    `@media print { ${[...Object.values(underlineNames), openName].map((name) => rule(name, unmarked)).join(' ')} }`,
  ].join('\n')
}

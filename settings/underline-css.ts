// The underline as people chose it, as a rule for the page's document. Only what ::highlight accepts.
import type { UnderlineStyle } from './preferences.ts'

/** Legible on light and dark pages alike; `text` is the text's own colour. */
const colours: Record<UnderlineStyle['colour'], string> = {
  text: 'color-mix(in srgb, currentColor 70%, transparent)',
  blue: '#3b82f6',
  green: '#16a34a',
  orange: '#ea7317',
  purple: '#a855f7',
}

export function underlineDeclarations({ line, colour }: UnderlineStyle): Record<string, string> {
  if (line === 'none') return { 'text-decoration': 'none', 'background-color': 'transparent' }
  if (line === 'background') {
    const tint = colour === 'text' ? 'currentColor 14%' : `${colours[colour]} 26%`
    return { 'text-decoration': 'none', 'background-color': `color-mix(in srgb, ${tint}, transparent)` }
  }
  return {
    'text-decoration': `underline ${line} ${line === 'dotted' || line === 'dashed' ? '0.09em' : '0.07em'}`,
    'text-decoration-color': colours[colour],
    'background-color': 'transparent',
  }
}

/** The rules for a page: the underline, and the flash of a mention that was jumped to. */
export function underlineCss(style: UnderlineStyle): string {
  const declarations = Object.entries(underlineDeclarations(style)).map(([name, value]) => `${name}: ${value};`)
  return [
    `::highlight(backgrounder-mention) { ${declarations.join(' ')} }`,
    '::highlight(backgrounder-flash) { background-color: #ffd54a; color: #1b1f24; }',
    '@media print { ::highlight(backgrounder-mention) { text-decoration: none; background-color: transparent; } }',
  ].join('\n')
}

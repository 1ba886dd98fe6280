// A fact as text to paste elsewhere, with where it comes from and when that was read.
import type { CardView } from '../data/card-view.ts'
import { confidenceNames, formatDate, formatSpan } from './format.ts'

export type CitationFormat = 'text' | 'markdown'

/** "ISIS-K. Strength: about 2,000 fighters (as of Jul 2025; reported). Source: ..." */
export function cite(card: CardView, fact: CardView['facts'][number], format: CitationFormat): string {
  const { label, value, confidence, attribution, superseded, marks } = fact
  const notes = [
    formatSpan(fact),
    superseded && `withdrawn: ${superseded.reason}`,
    confidenceNames[confidence],
    attribution && `according to ${attribution}`,
  ].filter(Boolean)
  const isMarkdown = format === 'markdown'
  const name = isMarkdown ? `**${escapeMarkdown(card.name)}**` : card.name
  const body = isMarkdown ? `${escapeMarkdown(label)}: ${escapeMarkdown(value)}` : `${label}: ${value}`
  const sources = marks.flatMap((mark) => card.sources.find(({ number }) => number === mark) ?? [])
  const lines = sources.map((source) => (isMarkdown ? markdownSource(source) : textSource(source)))
  return [`${name}. ${body}${notes.length ? ` (${notes.join('; ')})` : ''}.`, ...lines].join('\n')
}

type Source = CardView['sources'][number]

function textSource(source: Source): string {
  return `Source: ${source.publisher}, “${source.title}”${dates(source)}. ${source.url}`
}

function markdownSource(source: Source): string {
  return `- [${escapeMarkdown(source.title)}](<${source.url}>), ${escapeMarkdown(source.publisher)}${dates(source)}`
}

function dates({ published, seen }: Source): string {
  return `${published ? `, ${formatDate(published)}` : ''} (read ${formatDate(seen)})`
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}

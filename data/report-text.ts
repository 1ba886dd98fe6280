import type { Report } from './report.ts'

/** The report as a table for a terminal. Long lists are shown whole: they are the work to be done. */
export function formatReport(report: Report, today: string): string {
  const { cards, facts, support, factsPerCard, having } = report
  return [
    `${cards} cards, ${facts} facts, ${report.sources} sources`,
    section(
      'Cards by kind',
      ['kind', 'cards', 'facts', 'facts/card'],
      [
        ...report.kinds
          .filter((row) => row.cards)
          .map((row) => [row.kind, row.cards, row.facts, (row.facts / row.cards).toFixed(1)]),
        ['all', cards, facts, factsPerCard.average.toFixed(1)],
      ],
    ),
    `Fewest facts on a card: ${factsPerCard.least}; most: ${factsPerCard.most}`,
    section(
      'What facts stand on',
      ['', 'facts', 'share'],
      [
        ['two or more independent publishers', support.twoPublishers, share(support.twoPublishers, facts)],
        ["one: the body's own act", support.ownAct, share(support.ownAct, facts)],
        ['one: a geographic figure', support.geographicFigure, share(support.geographicFigure, facts)],
        ['one, without a reason', support.tooFew, share(support.tooFew, facts)],
      ],
    ),
    section(
      'Sources by type',
      ['type', 'sources', 'share'],
      [
        ...report.sourceTypes
          .filter((row) => row.sources)
          .map((row) => [row.type, row.sources, share(row.sources, report.sources)]),
      ],
    ),
    section(
      'Cards that say',
      ['', 'cards', 'share'],
      [
        ['where sources differ', having.differ, share(having.differ, cards)],
        ['what is often printed wrong', having.mistakes, share(having.mistakes, cards)],
        ['what not to confuse it with', having.notToConfuse, share(having.notToConfuse, cards)],
      ],
    ),
    list(
      'Silent on what is asked of their kind: to be found, or said to be unknown',
      report.silent.map(({ id, on }) => `${id}: ${on.join(', ')}`),
    ),
    list(
      `Past their review date on ${today}`,
      report.overdue.map(({ id, reviewDue }) => `${id} (due ${reviewDue})`),
    ),
    list(
      'Not connected with the rest',
      report.islands.map((ids) => ids.join(', ')),
    ),
    list(
      'Aliases of more than one card',
      report.sharedAliases.map(({ text, cards }) => `"${text}": ${cards.join(', ')}`),
    ),
  ].join('\n\n')
}

const share = (part: number, whole: number) => (whole ? `${((part / whole) * 100).toFixed(1)} %` : '-')

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function section(title: string, head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  const lines = cells.map((row) =>
    row
      .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines.map((line) => `  ${line}`)].join('\n')
}

function list(title: string, items: string[]): string {
  return [`${title}: ${items.length || 'none'}`, ...items.map((item) => `  ${item}`)].join('\n')
}

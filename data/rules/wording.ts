import type { Card } from '../schema.ts'
import type { CardRule, Finding } from './rule.ts'

/** Words that take a side or hide an act, and what to write instead. */
const loaded: { pattern: RegExp; instead: string }[] = [
  { pattern: /\bregimes?\b(?! of law)/i, instead: '"government", "authorities", with date' },
  { pattern: /\b(eliminat|neutrali[sz]|liquidat)(ed|ing|ion|es?)\b/i, instead: '"killed"' },
  { pattern: /\bmartyr(s|ed|dom)?\b/i, instead: '"killed"' },
  {
    pattern: /\b(brutal|barbaric|heinous|savage|evil|horrific|cowardly|deadly)(ly)?\b/i,
    instead: 'no adjective about violence',
  },
  { pattern: /\bheroic(ally)?\b|\bheroes\b/i, instead: 'a plain word' },
]

/** "Terrorist" is a designation by someone on a day. These are names of lists, offices and offences. */
const designationNames =
  /Foreign Terrorist Organi[sz]ations?|Specially Designated Global Terrorists?|State Sponsors? of Terrorism|Country Reports on Terrorism|Counter-?terroris[mt]\w*|counter-terroris[mt]|terrorism (list|charges|offences|sanctions|research|studies)|terrorist (list|organi[sz]ation by|organi[sz]ations? list)|global war on terror(ism)?|Terrorism Monitor|Global Terrorism/gi

export const neutralWords: CardRule = {
  name: 'neutral-words',
  check: (card) => texts(card).flatMap(({ path, text, isAttributed }) => wordFindings(path, text, isAttributed)),
}

function wordFindings(path: string, text: string, isAttributed: boolean): Finding[] {
  const findings: Finding[] = loaded.flatMap(({ pattern, instead }) => {
    const found = text.match(pattern)?.[0]
    return found ? [{ path, expected: `no "${found}"`, fix: `write ${instead}` }] : []
  })
  if (!isAttributed && /\bterroris[mt]/i.test(text.replace(designationNames, ''))) {
    findings.push({
      path,
      expected: '"terrorist" only as a designation that says by whom',
      fix: 'write "armed group", or name who designated it and when',
    })
  }
  return findings
}

/** Every text in our own voice, with its path. What others hold (`differ`, `mistakes.wrong`) is theirs. */
function texts(card: Card): { path: string; text: string; isAttributed: boolean }[] {
  const own = (path: string, text: string, isAttributed = false) => ({ path, text, isAttributed })
  return [
    own('definition.text', card.definition.text),
    ...card.facts.map((fact, i) =>
      own(`facts[${i}].value`, fact.value, /designat|listed|sanction/i.test(fact.label) || !!fact.attribution),
    ),
    ...card.events.map((event, i) =>
      own(`events[${i}].text`, event.text, /\b(designat|list|add|charg|convict)/i.test(event.text)),
    ),
    ...card.notToConfuse.map(({ text }, i) => own(`notToConfuse[${i}].text`, text)),
    ...card.mistakes.map(({ right }, i) => own(`mistakes[${i}].right`, right)),
  ]
}

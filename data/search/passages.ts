// What a card says, cut into the short passages that a description can match: "group behind Kabul airport attack".
import type { Card, CardKind } from '../schema.ts'
import { searchWords } from './spelling.ts'

export interface Passage {
  text: string
  /** How much a match here counts. */
  weight: number
  /** It speaks of what has ended, or of the second in rank: an office held before, a group that is no more. */
  isOver: boolean
}

/** What people call a thing of this kind. Matched like words of the card. */
export const kindWords: Record<CardKind, string> = {
  'armed-group':
    'group militia militants organisation organization insurgents rebels fighters army terrorists jihadists islamists separatists mercenaries paramilitary',
  person:
    'who leader commander chief founder head boss man president minister spokesman spokesperson official cleric emir caliph general bomber gunman planner mastermind envoy negotiator diplomat successor deputy expert scholar militant',
  place: 'city town capital province district country place village',
  region: 'region area territory province borderland land',
  facility: 'airport base prison camp gate building facility hospital airfield',
  event: 'attack bombing strike war battle killing event raid massacre shooting evacuation attacks talks withdrawal',
  agreement: 'deal agreement treaty accord pact',
  weapon: 'weapon missile bomb drone rocket aircraft',
  community: 'people community minority religion ethnic sect',
  institution:
    'agency organisation organization court ministry department force body institution alliance military mission',
  media: 'newspaper channel broadcaster media outlet magazine agency',
  concept: 'term law idea doctrine concept title meaning word list',
}

type RelationType = Card['relations'][number]['type']

/** How a relation is asked for, from the card it is written on and from the other one. */
const asked: Record<RelationType, [here: string, there: string]> = {
  'part-of': ['part of belongs to', 'includes'],
  'branch-of': ['branch affiliate offshoot wing of', 'parent of'],
  'split-from': ['split broke away from', 'split'],
  'merged-into': ['merged joined', 'merged'],
  ally: ['ally allied with supporter of', 'ally allied with supporter of'],
  rival: ['rival enemy opponent fights against', 'rival enemy opponent fights against'],
  'founded-by': ['founded by created by', 'founder founded created of'],
  'led-by': ['led by headed by', 'leader head chief commander leads led of'],
  'member-of': ['member commander fighter official of in', 'members'],
  'located-in': ['in', 'here'],
  'carried-out': ['behind responsible for carried out blamed for', 'carried out by'],
  'claimed-by': ['claimed by', 'behind claimed responsible for'],
  'attributed-to': ['attributed to blamed on', 'behind blamed for'],
  'target-of': ['target victim killed in by', 'targeted killed'],
  'party-to': ['signed party negotiated fought', 'between with involving'],
  'designated-by': ['designated by', ''],
}

/** The passages of every card, in the cards' order. What has ended counts a little less than what holds. */
export function passagesOf(cards: Card[]): Passage[][] {
  const indexes = new Map(cards.map(({ id }, i) => [id, i]))
  const nameOf = (id: string) => {
    const card = cards[indexes.get(id) as number]
    if (!card) return ''
    const forms = card.aliases.filter(({ match }) => match === 'alone').slice(0, 2)
    return [card.name, ...forms.map(({ text }) => text)].join(' ')
  }
  const all = cards.map(ownPassages)
  const areOver = cards.map((card) => card.kind === 'person' && isOver.test(card.definition.text))
  const personsNamed = createPersonsNamed(cards)
  for (const [i, card] of cards.entries()) {
    // "Leader: Ahmed al-Sharaa" on the card of a group says of him that he is its leader.
    for (const { label, value, superseded, validTo } of card.facts) {
      const person = superseded ? undefined : personsNamed(value)
      if (person === undefined || person === i) continue
      const text = withSynonyms(`${label} of ${nameOf(card.id)}`)
      all[person]?.push({ text, weight: 1.06, isOver: validTo !== undefined || isOver.test(label) })
    }
    for (const { type, card: other, validTo } of card.relations) {
      const j = indexes.get(other)
      const [here, there] = asked[type]
      const weight = 0.95
      all[i]?.push({ text: `${here} ${nameOf(other)}`, weight, isOver: areOver[i] === true || validTo !== undefined })
      if (!there || j === undefined) continue
      all[j]?.push({
        text: `${there} ${nameOf(card.id)}`,
        weight,
        isOver: areOver[j] === true || validTo !== undefined,
      })
    }
  }
  return all
}

/** The person whose name a text begins with. */
function createPersonsNamed(cards: Card[]): (text: string) => number | undefined {
  const persons = new Map<string, number>()
  for (const [i, { kind, name, aliases }] of cards.entries()) {
    if (kind !== 'person') continue
    for (const text of [name, ...aliases.map(({ text }) => text)]) {
      const words = searchWords(text)
      if (words.length > 1) persons.set(words.join(' '), i)
    }
  }
  return (text) => {
    const words = searchWords(text).slice(0, 8)
    for (let from = 0; from < 3; from++) {
      for (let to = words.length; to > from + 1; to--) {
        const person = persons.get(words.slice(from, to).join(' '))
        if (person !== undefined) return person
      }
    }
    return undefined
  }
}

function ownPassages(card: Card): Passage[] {
  const { text } = card.definition
  const isGone = card.kind === 'person' && isOver.test(text)
  return [
    { text, weight: 0.97, isOver: isGone },
    // Words of one clause belong together; what the first one says is what the thing is.
    ...text
      .replace(/\s*\([^)]*\)/g, '')
      .split(/[,;:]/)
      .map((clause, i) => ({ text: clause, weight: i ? 1 : 1.08, isOver: isGone || isOver.test(clause) })),
    ...card.facts.map(({ label, value, superseded, validTo }) => ({
      text: `${label} ${value}`,
      weight: superseded ? 0.6 : 0.85,
      isOver: isGone || validTo !== undefined,
    })),
    ...card.events.map(({ date, text }) => ({ text: `${text} ${date}`, weight: 0.8, isOver: false })),
  ].map((passage) => ({ ...passage, text: withSynonyms(passage.text) }))
}

const isOver = /\b(deputy|former|formerly|late|first|second|third|killed|died|was|until|dissolved)\b/i

/** Without such a word, who holds an office is meant, not who held it. */
export const asksForPast =
  /\b(ex|old|dead|deputy|vice|former|late|first|second|third|founder|founded|killed|killing|died|was|until)\b/i

/** Words of the cards, and the plainer ones that people search by. */
const synonyms: [RegExp, string][] = [
  [/\b(founder|founded|formed|created|set up)\b/i, 'founder founded started created'],
  [/\b(leader|(?<!-)led|leads|head|headed|commanded)\b/i, 'leader led head chief boss runs'],
  [/\b(kill|killed|killing)\b/i, 'killed killing death died assassinated'],
  [/\b(bomb|bombing|bombings|bomber|blast)\b/i, 'bomb bombing bomber blast explosion'],
  [/\b(left|escaped)\b/i, 'fled'],
  [/\b(spokesman|spokeswoman|spokesperson)\b/i, 'spokesman spokesperson'],
  [/\b(succession|succeeded|after the death of)\b/i, 'successor succeeded'],
  [/\b(listing|listed)\b/i, 'list'],
  [/\b(planning|planned|planner)\b/i, 'planned planner mastermind'],
  [/\b(detainee|detention|imprisoned|jailed)\b/i, 'prison jail prisoner'],
  [/\b(minister|ministry)\b/i, 'minister ministry'],
  [/\b(intelligence)\b/i, 'spy agency secret service'],
  [/\b(private military company)\b/i, 'mercenaries mercenary'],
  [/\b(think tank|research institute)\b/i, 'think tank research institute'],
  [/\b(people who travel)\b/i, 'volunteers'],
  [/\b(split|broke away|breakaway)\b/i, 'splinter split breakaway'],
  [/\b(United States|US|American)\b/, 'US American America'],
  [/\b(Britain|British|UK)\b/, 'British UK Britain'],
  [/\b(drone|remotely piloted)\b/i, 'drone unmanned'],
  [/\b(agreement|accord|signed)\b/i, 'agreement deal'],
]

function withSynonyms(text: string): string {
  return synonyms.reduce((all, [pattern, words]) => (pattern.test(text) ? `${all} ${words}` : all), text)
}

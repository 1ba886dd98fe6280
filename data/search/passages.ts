// What a card says, cut into the short passages that a description can match: "group behind Kabul airport attack".
import type { Card, CardKind } from '../schema.ts'

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
    'who leader commander chief founder head man president minister spokesman official cleric emir caliph general bomber gunman planner mastermind envoy militant',
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
  concept: 'term law idea doctrine concept title meaning word',
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
    const forms = card.aliases.filter(({ match }) => match === 'alone').slice(0, 12)
    return [card.name, ...forms.map(({ text }) => text)].join(' ')
  }
  const all = cards.map(ownPassages)
  const areOver = cards.map((card) => card.kind === 'person' && isOver.test(card.definition.text))
  for (const [i, card] of cards.entries()) {
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
  [/\b(leader|led|leads|head|headed|commanded)\b/i, 'leader led head chief boss'],
  [/\b(kill|killed|killing)\b/i, 'killed killing death died assassinated'],
  [/\b(bomb|bombing|bombings|bomber|blast)\b/i, 'bomb bombing bomber blast explosion'],
  [/\b(left|escaped)\b/i, 'fled'],
  [/\b(planning|planned|planner)\b/i, 'planned planner mastermind'],
  [/\b(detainee|detention|imprisoned|jailed)\b/i, 'prison jail prisoner'],
  [/\b(minister|ministry)\b/i, 'minister ministry'],
  [/\b(intelligence)\b/i, 'spy secret service'],
  [/\b(private military company)\b/i, 'mercenaries mercenary'],
  [/\b(United States|US|American)\b/, 'US American America'],
  [/\b(Britain|British|UK)\b/, 'British UK Britain'],
  [/\b(drone|remotely piloted)\b/i, 'drone unmanned'],
  [/\b(agreement|accord|signed)\b/i, 'agreement deal'],
]

function withSynonyms(text: string): string {
  return synonyms.reduce((all, [pattern, words]) => (pattern.test(text) ? `${all} ${words}` : all), text)
}

import type { CardView } from '../data/card-view.ts'
import { kindNames } from './format.ts'

interface Props {
  card: CardView
  id?: string | undefined
  /** Stands beside the kind: the name below has the full width. */
  children?: preact.ComponentChildren
}

/** Kind, name and official name. */
export function Heading({ card, id, children }: Props) {
  const { kind, name, fullName } = card
  return (
    <>
      <div class="top">
        <p class="kind">
          <KindIcon kind={kind} /> {kindNames[kind]}
        </p>
        {children}
      </div>
      <h2 id={id}>{name}</h2>
      {fullName && fullName !== name && <p class="full-name">{fullName}</p>}
    </>
  )
}

const shapes: Partial<Record<CardView['kind'], string>> = {
  'armed-group': 'M8 2l5.5 2v4c0 3-2.2 5-5.5 6.2C4.7 13 2.5 11 2.5 8V4z',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.600A2.8 2.8 0 0 0 8 8zM2.8 14c.5-3 2.5-4.5 5.2-4.500s4.7 1.5 5.2 4.5',
  place:
    'M8 14.500C5 11 3.5 8.7 3.5 6.500a4.5 4.5 0 0 1 9 0C12.5 8.7 11 11 8 14.500zM8 8.200a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.400z',
  event: 'M2.5 4h11v9.500h-11zM2.5 7h11M5.5 2.500v2.800M10.5 2.500v2.8',
  weapon: 'M8 2v12M2 8h12M8 12.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z',
  institution: 'M2 6l6-3.500L14 6zM3.5 6.500v5.500M6.5 6.500v5.500M9.5 6.500v5.500M12.5 6.500v5.500M2 13.500h12',
  agreement: 'M4 2.500h8v11H4zM6 5.500h4M6 8h4M6 10.500h2',
  concept: 'M3 4.500h10M3 8h10M3 11.500h6',
}
const likeness: Partial<Record<CardView['kind'], CardView['kind']>> = {
  region: 'place',
  facility: 'institution',
  community: 'person',
  media: 'concept',
}

function KindIcon({ kind }: { kind: CardView['kind'] }) {
  const shape = shapes[kind] ?? shapes[likeness[kind] ?? 'concept']
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shape} />
    </svg>
  )
}

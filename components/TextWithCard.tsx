import type { CardLink as Link } from '../data/card-view.ts'
import { CardLink } from './CardLink.tsx'

interface Props {
  text: string
  card: Link | undefined
  onOpen: ((id: string) => void) | undefined
}

/** A text about another card: its name there leads to it; if the text does not name it, the name follows. */
export function TextWithCard({ text, card, onOpen }: Props) {
  if (!card || !onOpen) return <>{text}</>
  const at = text.indexOf(card.name)
  if (at < 0) {
    return (
      <>
        {text} <CardLink card={card} onOpen={onOpen} />
      </>
    )
  }
  return (
    <>
      {text.slice(0, at)}
      <CardLink card={card} onOpen={onOpen} />
      {text.slice(at + card.name.length)}
    </>
  )
}

import type { CardLink as Link } from '../data/card-view.ts'

/** The name of another card: a way to it where there is one, else plain text. */
export function CardLink({
  card,
  text,
  onOpen,
}: {
  card: Link
  text?: string
  onOpen?: ((id: string) => void) | undefined
}) {
  if (!onOpen) return <>{text ?? card.name}</>
  return (
    <button type="button" class="link" onClick={() => onOpen(card.id)}>
      {text ?? card.name}
    </button>
  )
}

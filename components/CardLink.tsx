import type { CardLink as Link } from '../data/card-view.ts'

interface Props {
  card: Link
  text?: string
  onOpen?: ((id: string) => void) | undefined
}

/** The name of another card: a way to it where there is one, else plain text. */
export function CardLink({ card, text, onOpen }: Props) {
  if (!onOpen) return <>{text ?? card.name}</>
  const open = () => onOpen(card.id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay a button out as one box; a name must break over lines
    <span role="button" tabIndex={0} class="link" onClick={open} onKeyDown={onKeyDown}>
      {text ?? card.name}
    </span>
  )
}

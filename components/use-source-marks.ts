import { useEffect, useState } from 'preact/hooks'

/**
 * One set of listeners for all marks of a card: pointing at a mark, or focusing it, names its source; pressing it goes to
 * the source's line in the list.
 */
export function useSourceMarks(openList: () => void) {
  const [active, setActive] = useState<number>()
  const [wanted, setWanted] = useState<{ number: number; card: Element }>()
  // After the list has been opened: the line must be there to take the focus.
  useEffect(() => {
    if (!wanted) return
    wanted.card.querySelector<HTMLElement>(`.sources [data-number="${wanted.number}"] a`)?.focus()
    setWanted(undefined)
  }, [wanted])

  const point = ({ target }: Event) => setActive(numberOf(target))
  return {
    active,
    listeners: {
      onPointerOver: point,
      onPointerLeave: () => setActive(undefined),
      onFocusIn: point,
      onFocusOut: () => setActive(undefined),
      onClick({ target, currentTarget }: Event) {
        const number = numberOf(target)
        if (number === undefined) return
        openList()
        setWanted({ number, card: currentTarget as Element })
      },
    },
  }
}

function numberOf(target: EventTarget | null): number | undefined {
  const mark = (target as Element | null)?.closest<HTMLElement>('[data-source]')
  return mark ? Number(mark.dataset.source) : undefined
}

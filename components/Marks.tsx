/** The numbers behind a statement: each leads to its line in the card's list of sources. */
export function Marks({ marks }: { marks: number[] }) {
  return (
    <sup class="marks">
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          class="mark"
          data-source={mark}
          aria-label={`Source ${mark}`}
          onClick={showSource}
        >
          {mark}
        </button>
      ))}
    </sup>
  )
}

/** Scrolls to the source and puts the focus on its link, without touching the page's address. */
function showSource({ currentTarget }: { currentTarget: HTMLButtonElement }): void {
  const card = currentTarget.closest('.card')
  const link = card?.querySelector<HTMLElement>(`.sources [data-number="${currentTarget.dataset.source}"] a`)
  link?.focus()
}

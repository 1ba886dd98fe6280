/** The numbers behind a statement. What hovering or pressing one does is the card's business: see use-source-marks.ts. */
export function Marks({ marks }: { marks: number[] }) {
  return (
    <sup class="marks">
      {wordJoiner}
      {marks.map((mark) => (
        <button key={mark} type="button" class="mark" data-source={mark} aria-label={`Source ${mark}`}>
          {mark}
        </button>
      ))}
    </sup>
  )
}

/** Keeps the numbers on the line of the word they belong to. */
const wordJoiner = '\u2060'

interface Props {
  label: string
  /** Path data on a field of 16 by 16. */
  path: string
  isPressed?: boolean
  onClick: () => void
}

export function ControlButton({ label, path, isPressed, onClick }: Props) {
  return (
    <button type="button" class="control" title={label} aria-label={label} aria-pressed={isPressed} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}

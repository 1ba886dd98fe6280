import { useId } from 'preact/hooks'
import { largestFileBytes } from '../../settings/transfer.ts'

interface Props {
  label: string
  accept: string
  onText: (text: string) => unknown
  onProblem: (problem: string) => void
}

/** Reads a text file that the person chooses. One that is too large is not even read. */
export function FileButton({ label, accept, onText, onProblem }: Props) {
  const id = useId()
  return (
    <span class="file">
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (!file) return
          const isTooLarge = file.size > largestFileBytes
          const text = isTooLarge ? undefined : await file.text().catch(() => undefined)
          // So that choosing the same file again is a change.
          currentTarget.value = ''
          if (isTooLarge) onProblem(`The file is larger than ${largestFileBytes / 1_000_000} MB. Nothing was changed.`)
          else if (text === undefined) onProblem('The file could not be read. Nothing was changed.')
          else await onText(text)
        }}
      />
      <label for={id} class="button">
        {label}
      </label>
    </span>
  )
}

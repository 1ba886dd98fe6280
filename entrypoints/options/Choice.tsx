/** One of a few: radio buttons in a row. */
export function Choice<Value extends string>({
  name,
  title,
  value,
  options,
  onChoose,
}: {
  name: string
  title: string
  value: Value
  options: Record<Value, string>
  onChoose: (value: Value) => void
}) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="row">
        {(Object.keys(options) as Value[]).map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />{' '}
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { kindNames } from '../../components/format.ts'
import { cards } from '../../data/dataset.ts'
import type { CardKind } from '../../data/schema.ts'
import { preferences } from '../../settings/settings.ts'
import { useItem } from '../../settings/use-item.ts'

export function Kinds() {
  const { hiddenKinds } = useItem(preferences)
  const toggle = (kind: CardKind) => () =>
    preferences.update((now) => ({
      ...now,
      hiddenKinds: now.hiddenKinds.includes(kind)
        ? now.hiddenKinds.filter((one) => one !== kind)
        : [...now.hiddenKinds, kind],
    }))
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">Kinds of names</h2>
      <fieldset class="columns">
        <legend>Underline</legend>
        {(Object.keys(kindNames) as CardKind[]).map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={!hiddenKinds.includes(kind)} onChange={toggle(kind)} /> {kindNames[kind]}{' '}
            <span class="quiet">{cards.filter((card) => card.kind === kind).length}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

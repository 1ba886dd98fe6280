import { type KindGroup, kindGroups } from './kind-groups.ts'

/** One group of kinds, or all. A second press takes the choice back. */
export function KindFilter({
  chosen,
  onChoose,
}: {
  chosen: KindGroup | undefined
  onChoose: (group?: KindGroup) => void
}) {
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">Kinds of cards</legend>
      {kindGroups.map((group) => (
        <button
          key={group.name}
          type="button"
          aria-pressed={group === chosen}
          onClick={() => onChoose(group === chosen ? undefined : group)}
        >
          {group.name}
        </button>
      ))}
    </fieldset>
  )
}

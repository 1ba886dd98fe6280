import { preferences } from '../../settings/settings.ts'
import { useItem } from '../../settings/use-item.ts'
import { Choice } from './Choice.tsx'

export function Look() {
  const { theme, textSize } = useItem(preferences)
  return (
    <section aria-labelledby="look">
      <h2 id="look">Look</h2>
      <Choice
        name="theme"
        title="Theme of cards and of these pages"
        value={theme}
        options={{ auto: 'As the system', light: 'Light', dark: 'Dark' }}
        onChoose={(value) => preferences.update((now) => ({ ...now, theme: value }))}
      />
      <Choice
        name="text-size"
        title="Text size"
        value={textSize}
        options={{ small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' }}
        onChoose={(value) => preferences.update((now) => ({ ...now, textSize: value }))}
      />
    </section>
  )
}

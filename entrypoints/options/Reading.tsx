import { dwellLimitsMs, type Preferences } from '../../settings/preferences.ts'
import { preferences } from '../../settings/settings.ts'
import { type Sureness, underlineDeclarations } from '../../settings/underline-css.ts'
import { useItem } from '../../settings/use-item.ts'
import { Choice } from './Choice.tsx'

/** How names look in a page, and when a card opens. */
export function Reading() {
  const now = useItem(preferences)
  const set = (change: Partial<Preferences>) => preferences.update((before) => ({ ...before, ...change }))
  const { underline, dwellMs, mentions, modifier } = now
  const Name = ({ children, by = 'sure' }: { children: string; by?: Sureness }) => (
    <span class="preview-name" style={underlineDeclarations(underline, by)}>
      {children}
    </span>
  )
  const isFirst = mentions === 'first'
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">Underlines and cards</h2>
      <figure>
        <figcaption class="quiet">This is how it looks</figcaption>
        <p class="preview">
          The <Name>Taliban</Name> and <Name>ISIS-K</Name> have fought in <Name>Nangarhar</Name> since 2015. The{' '}
          {isFirst ? 'Taliban' : <Name>Taliban</Name>} hold the capital. In <Name by="context">Khorasan</Name> both have
          enemies.
        </p>
        {underline.line !== 'none' && (
          <p class="quiet">
            “Khorasan” can mean several things: where only the rest of the article says which, the line is another.
          </p>
        )}
      </figure>
      <Choice
        name="line"
        title="Underline"
        value={underline.line}
        options={{
          dotted: 'Dotted',
          dashed: 'Dashed',
          solid: 'Solid',
          wavy: 'Wavy',
          background: 'Background',
          none: 'Nothing (cards open all the same)',
        }}
        onChoose={(line) => set({ underline: { ...underline, line } })}
      />
      <Choice
        name="colour"
        title="Colour"
        value={underline.colour}
        options={{ text: 'As the text', blue: 'Blue', green: 'Green', orange: 'Orange', purple: 'Purple' }}
        onChoose={(colour) => set({ underline: { ...underline, colour } })}
      />
      <Choice
        name="mentions"
        title="Which mentions"
        value={mentions}
        options={{ all: 'All', first: 'The first of each name' }}
        onChoose={(value) => set({ mentions: value })}
      />
      <label class="slider">
        <span>The card opens after the pointer rests for</span>
        <input
          type="range"
          min={dwellLimitsMs.least}
          max={dwellLimitsMs.most}
          step={50}
          value={dwellMs}
          aria-valuetext={`${dwellMs} milliseconds`}
          onInput={({ currentTarget }) => set({ dwellMs: Number(currentTarget.value) })}
        />
        <output>{(dwellMs / 1000).toFixed(2)} s</output>
      </label>
      <Choice
        name="modifier"
        title="Key to hold for a card to open"
        value={modifier}
        options={{ none: 'None', alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' }}
        onChoose={(value) => set({ modifier: value })}
      />
      <label>
        <input type="checkbox" checked={now.isHidden} onChange={() => set({ isHidden: !now.isHidden })} /> Hide all
        underlines for now
      </label>
    </section>
  )
}

import type { CardView } from '../data/card-view.ts'

/** The name in other scripts and languages, each in its own direction. */
export function NativeNames({ names }: { names: CardView['native'] }) {
  if (!names.length) return null
  return (
    <section class="native">
      <h3>In other languages</h3>
      <ul>
        {names.map(({ text, lang, language }) => (
          <li key={lang + text}>
            <span class="lang">{language}</span>
            <span>
              <bdi lang={lang}>{text}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

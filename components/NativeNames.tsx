import type { CardView } from '../data/card-view.ts'
import { languageName } from './format.ts'

/** The name in other scripts and languages, each in its own direction. */
export function NativeNames({ names }: { names: CardView['native'] }) {
  if (!names.length) return null
  return (
    <section class="native">
      <h3>In other languages</h3>
      <ul>
        {names.map(({ text, lang }) => (
          <li key={lang + text}>
            <span class="lang">{languageName(lang)}</span>
            <span>
              <bdi lang={lang}>{text}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Draws the stories; ?only=person shows one, at the size it has on a page.
import { render } from 'preact'
import { CardPanel } from '../../components/CardPanel.tsx'
import '../../components/card.css'
import '../../entrypoints/card/layer.css'
import type { CardView } from '../../data/card-view.ts'
import { cardView } from '../../data/dataset.ts'
import { createStories } from './stories.ts'

const only = new URLSearchParams(location.search).get('only')
const stories = createStories((id) => cardView(id) as CardView).filter(({ name }) => !only || name === only)
const root = document.getElementById('stories') as HTMLElement

for (const { name, isOpen, ...props } of stories) {
  const section = document.createElement('section')
  const title = document.createElement('h1')
  title.textContent = name
  const layer = document.createElement('div')
  layer.className = 'layer card-theme'
  layer.style.maxHeight = isOpen ? 'none' : '460px'
  section.append(title, layer)
  root.append(section)
  render(
    <CardPanel
      today="2026-11-22"
      site="example.org"
      reason={{ words: 'the words', rule: 'context', support: ['Kabul', 'Taliban'], ruledOut: [] }}
      load={async (id) => cardView(id) as CardView}
      onCopy={async (text) => Boolean(console.log(text)) || true}
      onMute={() => undefined}
      onPin={() => undefined}
      onClose={() => undefined}
      position={{ number: 1, of: 9 }}
      onStep={() => undefined}
      {...props}
    />,
    layer,
  )
  if (isOpen) layer.querySelector<HTMLElement>('.show-all')?.click()
}

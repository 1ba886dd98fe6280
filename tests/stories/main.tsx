// Draws the stories. ?only=person|place shows some of them, ?set=real those of real cards, ?set=all every card as it opens,
// ?card=isis-k&published=2021-08-28 any one.
import { render } from 'preact'
import { CardPanel } from '../../components/CardPanel.tsx'
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '../../components/card.css'
import '../../entrypoints/card/layer.css'
import type { CardView } from '../../data/card-view.ts'
import { cards, cardView } from '../../data/dataset.ts'
import { tallestPx, widestPx } from '../../entrypoints/card/place-card.ts'
import { createRealStories, createStories, followedCard, type Story } from './stories.ts'

const real = (id: string) => cardView(id) as CardView
const root = document.getElementById('stories') as HTMLElement
for (const story of chosenStories(new URLSearchParams(location.search))) await draw(story)
await document.fonts.ready
document.documentElement.dataset.ready = ''

function chosenStories(query: URLSearchParams): Story[] {
  const published = query.get('published') ?? undefined
  const storyOf = (id: string) => ({ name: id, state: { status: 'ready' as const, card: real(id) }, published })
  if (query.get('set') === 'all') return cards.map(({ id }) => storyOf(id))
  const id = query.get('card')
  if (id !== null) {
    const story = storyOf(id)
    return [story, { ...story, name: `${id}, all`, press: ['Show all'], isTall: true }]
  }
  const stories = query.get('set') === 'real' ? createRealStories(real) : createStories((id) => real(id).map)
  const only = query.get('only')?.split('|')
  return stories.filter(({ name }) => !only || only.includes(name))
}

async function draw({ name, press = [], isTouch, textScale = 1, isTall, ...props }: Story): Promise<void> {
  const section = document.createElement('section')
  const title = document.createElement('h1')
  title.textContent = name
  const layer = document.createElement('div')
  layer.className = `layer card-theme${isTouch ? ' sheet touch' : ''}`
  layer.style.maxHeight = isTall ? 'none' : `${tallestPx * textScale}px`
  layer.style.setProperty('--text-scale', String(textScale))
  if (textScale > 1) section.style.width = `min(${widestPx * textScale}px, 100%)`
  section.append(title, layer)
  root.append(section)
  render(
    <CardPanel
      today="2026-11-22"
      site="example.org"
      reason={{ words: 'the words', rule: 'context', support: ['Kabul', 'Taliban'], ruledOut: [] }}
      load={async (id) => cardView(id) ?? followedCard}
      onCopy={async () => true}
      onMute={() => undefined}
      onPin={() => undefined}
      onClose={() => undefined}
      position={{ number: 1, of: 9 }}
      onStep={() => undefined}
      {...props}
    />,
    layer,
  )
  for (const text of press) {
    await new Promise(requestAnimationFrame)
    pressIn(layer, text)
  }
}

function pressIn(layer: HTMLElement, text: string): void {
  const button = [...layer.querySelectorAll<HTMLElement>('button, [role=button]')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === text,
  )
  if (!button) throw new Error(`No button "${text}" in the story "${layer.parentElement?.textContent?.slice(0, 40)}"`)
  // A mark names its source to whoever points at it; pressing it would leave for the list.
  if (button.classList.contains('mark')) button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  else button.click()
}

// The box stands in the page from the start; what reads the cards comes after it, and takes over what was typed meanwhile.
import { render } from 'preact'
import '../../components/card.css'
import '../../settings/look.css'
import './popup.css'
import { keepLook } from '../../settings/look.ts'
import { readView } from './view.ts'

const root = document.getElementById('popup') as HTMLElement
const early = root.querySelector('input')
early?.focus()
keepLook(document.body)
void Promise.all([readView(), import('./Popup.tsx')]).then(([view, { Popup }]) => {
  document.documentElement.dataset.view = view
  const typed = early?.value ?? ''
  root.replaceChildren()
  render(<Popup view={view} typed={typed} />, root)
})

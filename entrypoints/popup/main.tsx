import { render } from 'preact'
import '../../components/card.css'
import '../../settings/look.css'
import './popup.css'
import { keepLook } from '../../settings/look.ts'
import { Popup } from './Popup.tsx'
import { readView } from './view.ts'

keepLook(document.body)
void readView().then((view) => {
  document.documentElement.dataset.view = view
  render(<Popup view={view} />, document.getElementById('popup') as HTMLElement)
})

import { render } from 'preact'
import '../../components/card.css'
import './popup.css'
import { Popup } from './Popup.tsx'

render(<Popup />, document.getElementById('popup') as HTMLElement)

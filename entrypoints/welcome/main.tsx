import { render } from 'preact'
import '../../components/card.css'
import '../../settings/look.css'
import '../../settings/page.css'
import './welcome.css'
import { keepLook } from '../../settings/look.ts'
import { Welcome } from './Welcome.tsx'

keepLook(document.body)
render(<Welcome />, document.getElementById('welcome') as HTMLElement)

import { render } from 'preact'
import '../../components/card.css'
import '../../settings/look.css'
import '../../settings/page.css'
import './options.css'
import { keepLook } from '../../settings/look.ts'
import { Options } from './Options.tsx'

keepLook(document.body)
render(<Options />, document.getElementById('options') as HTMLElement)

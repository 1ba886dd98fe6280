import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { underlineDeclarations } from '../../settings/underline-css.ts'

const name = underlineDeclarations({ line: 'dotted', colour: 'text' })

/** Seen once: what it does, what it may read and why, and the two shortcuts worth knowing. */
export function Welcome() {
  const [keys, setKeys] = useState<Record<string, string>>({})
  useEffect(() => {
    browser.commands?.getAll().then(
      (all) => setKeys(Object.fromEntries(all.map(({ name = '', shortcut = '' }) => [name, shortcut]))),
      () => undefined,
    )
  }, [])
  return (
    <main>
      <h1>Backgrounder is on</h1>
      <p class="lead">
        In news articles, names with a background are underlined, such as{' '}
        <span class="preview-name" style={name}>
          Haqqani network
        </span>
        . Rest the pointer on one and read a short card: what it is, dated facts, where each fact comes from, and where
        sources differ.
      </p>
      <h2>What it may read, and why</h2>
      <ul>
        <li>
          <strong>The pages that you visit.</strong> To find names, it has to look at their text. It does so inside your
          browser, leaves the page as it is, and looks no further where a page is no article.
        </li>
        <li>
          <strong>Nothing leaves your browser.</strong> The cards came with the extension. It makes no request, counts
          nothing and reports to nobody.
        </li>
        <li>
          <strong>It keeps</strong> the sites where you switch it off, your choices and the last cards you opened, on
          this device.
        </li>
      </ul>
      <h2>Two shortcuts</h2>
      <dl>
        <div>
          <dt>
            <kbd>{keys._execute_action || 'the icon in the toolbar'}</kbd>
          </dt>
          <dd>searches the cards, lists the names on this page, and switches Backgrounder off on a site.</dd>
        </div>
        <div>
          <dt>
            <kbd>{keys['next-mention'] || 'not set'}</kbd>
          </dt>
          <dd>goes to the next name on the page.</dd>
        </div>
      </dl>
      <p class="quiet">You can change them in the options. Alternatively type “bg” and a name in the address bar.</p>
      <p class="row">
        <a class="button" href="/popup.html">
          Search the cards
        </a>
        <a class="button" href="/options.html">
          Options
        </a>
      </p>
    </main>
  )
}

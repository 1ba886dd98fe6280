import { useState } from 'preact/hooks'
import { readRule } from '../../settings/read-rule.ts'
import { limits, sites } from '../../settings/settings.ts'
import { byHost, type SiteRule } from '../../settings/site-rules.ts'
import { download } from './download.ts'
import { FileButton } from './FileButton.tsx'
import type { Tell } from './Options.tsx'

interface Props {
  list: 'off' | 'on' | 'read'
  title: string
  /** Whether the list counts at present. */
  note: string
  rules: SiteRule[]
  tell: Tell
}

const fileNames = { off: 'except', on: 'only', read: 'read' }

/** From so many entries on, there is a box to find one. */
const searchFrom = 8

export function SiteList({ list, title, note, rules, tell }: Props) {
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState('')
  const [wanted, setWanted] = useState('')
  const shown = wanted ? rules.filter((rule) => rule.includes(wanted.trim().toLowerCase())) : rules
  const change = (next: (rules: SiteRule[]) => SiteRule[]) =>
    sites.update((now) => ({ ...now, [list]: [...new Set(next(now[list]))].sort(byHost) }))
  const restore = (before: SiteRule[]) => () => sites.update((now) => ({ ...now, [list]: before }))

  const add = async (text: string) => {
    const lines = text.split(/[\n,]+/).filter((line) => line.trim() && !line.trim().startsWith('#'))
    const read = lines.map(readRule)
    const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []))
    const added = read.flatMap((one) => ('rule' in one ? [one.rule] : [])).filter((rule) => !rules.includes(rule))
    if (!lines.length) return setProblem('Write a site, such as bbc.co.uk.')
    if (rules.length + added.length > limits.rules) problems.push(`A list holds ${limits.rules} entries at most.`)
    // All or nothing: half a list is hard to mend.
    if (problems.length)
      return setProblem(`${problems.slice(0, 3).join(' ')}${lines.length > 1 ? ' Nothing was added.' : ''}`)
    setProblem('')
    setWritten('')
    if (!added.length) return tell('Already in the list.')
    await change((now) => [...now, ...added])
    return tell(added.length === 1 ? `Added ${added[0]}.` : `Added ${added.length} sites.`, restore(rules))
  }
  const remove = async (rule: SiteRule) => {
    await change((now) => now.filter((one) => one !== rule))
    tell(`Removed ${rule}.`, restore(rules))
  }
  const errorId = `problem-${list}`
  return (
    <section class="list" aria-labelledby={`list-${list}`}>
      <h3 id={`list-${list}`}>
        {title} <span class="quiet">{note}</span>
      </h3>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          void add(written)
        }}
      >
        <input
          type="text"
          aria-label={`Add a site to “${title}”`}
          aria-invalid={problem !== ''}
          aria-describedby={problem ? errorId : undefined}
          placeholder="bbc.co.uk"
          spellcheck={false}
          autocomplete="off"
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
      {problem && (
        <p class="problem" id={errorId} role="alert">
          {problem}
        </p>
      )}
      {rules.length >= searchFrom && (
        <input
          type="search"
          aria-label={`Find in “${title}”`}
          placeholder={`Find among ${rules.length}`}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      {rules.length === 0 ? (
        <p class="quiet">No entries.</p>
      ) : (
        <ul class="entries">
          {shown.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
              <button type="button" class="plain" aria-label={`Remove ${rule}`} onClick={() => remove(rule)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        <FileButton label="Add from a text file" accept=".txt,text/plain" onText={add} onProblem={setProblem} />
        <button
          type="button"
          class="button"
          disabled={rules.length === 0}
          onClick={() => download(`backgrounder-${fileNames[list]}.txt`, `${rules.join('\n')}\n`)}
        >
          Save as a text file
        </button>
      </p>
    </section>
  )
}

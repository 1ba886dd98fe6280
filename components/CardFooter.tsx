import type { CardView } from '../data/card-view.ts'
import { SourceOrigin } from './SourceList.tsx'

interface Props {
  /** The source whose mark is pointed at. */
  source: CardView['sources'][number] | undefined
  copied: { message: string; onMarkdown: () => void } | undefined
  children: preact.ComponentChildren
}

/** One bar for what can be done, for the source pointed at, and for what was copied: nothing in the card moves. */
export function CardFooter({ source, copied, children }: Props) {
  return (
    <footer class={source ? 'shows-source' : ''}>
      {source && (
        <p class="source-line" aria-hidden="true">
          <span class="number">{source.number}</span>
          <span>
            <strong>{source.title}</strong> <SourceOrigin source={source} />
          </span>
        </p>
      )}
      <p class="copied" role="status">
        {copied && (
          <>
            {copied.message}{' '}
            {copied.message === 'Copied as text.' && (
              <button type="button" class="link" onClick={copied.onMarkdown}>
                Copy as Markdown instead
              </button>
            )}
          </>
        )}
      </p>
      <div class="actions">{children}</div>
    </footer>
  )
}

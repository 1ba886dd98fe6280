// Long work a bit at a time.

/** After so long the page gets its turn, once the step that is being done has ended. */
const sliceMs = 5

/** Does the steps, and gives the page its turn before and between them. Rejects with the signal's reason if aborted. */
export async function inSlices<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    await yieldToPage()
    signal.throwIfAborted()
    const sliceStart = performance.now()
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() - sliceStart < sliceMs)
  }
}

/**
 * Lets the page do what it has to do first. Not by `scheduler.yield`: what goes on after it comes before the next frame, and a page
 * would stand still for as long as it is read.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void) => Promise<void> } }
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve))
}

/**
 * Lets the page do what it has to do first. Not by `scheduler.yield`: what goes on after it comes before the next frame, and a page
 * would stand still for as long as it is read.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void) => Promise<void> } }
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve))
}

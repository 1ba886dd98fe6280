/** Puts text on the clipboard; call it from a click. Resolves to whether that worked: pages can forbid it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(document, text)
  }
}

/** Where the clipboard API is missing, as on pages without https: the text is handed over before the page sees the event. */
function copyByCommand(document: Document, text: string): boolean {
  let isDone = false
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    isDone = event.clipboardData !== null
  }
  window.addEventListener('copy', onCopy, { capture: true, once: true })
  document.execCommand('copy')
  window.removeEventListener('copy', onCopy, { capture: true })
  return isDone
}

import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** The two browsers' ways to a bar at the side, neither of which the other one has. */
interface Bars {
  sidePanel?: { open(of: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}
const { sidePanel, sidebarAction } = browser as unknown as Bars

/** Opens the search beside the page, where it stays while one reads. */
export function BesideButton() {
  const [windowId, setWindowId] = useState<number>()
  useEffect(() => {
    // Asked for in advance: the browsers open the bar only from within a click.
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id),
      () => undefined,
    )
  }, [])
  if (!sidebarAction && (!sidePanel || windowId === undefined)) return null
  const open = () => {
    const opened = sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId: windowId as number })
    opened?.then(
      () => close(),
      () => undefined,
    )
  }
  return (
    <button type="button" class="plain" onClick={open}>
      Open beside the page
    </button>
  )
}

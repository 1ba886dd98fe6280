// What of the browser's own surface the tests drive: shortcuts, the context menu, the address bar, the bar at the side.
import type { Point, Tab } from './browser.ts'

export interface BrowserUi {
  /** Presses the keys of a command of the manifest, over the tab in front: those suggested, or those that a person set. */
  press(command: string, keys?: string): Promise<void>
  /** "Look up" in the menu of the text that is selected at this place of the tab. */
  lookUp(tab: Tab, selected: string, at: Point): Promise<void>
  /** What the address bar suggests after "bg " and this. */
  suggestions(typed: string): Promise<string[]>
  /** Enter in the address bar after "bg " and this. */
  enter(typed: string): Promise<void>
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>
}

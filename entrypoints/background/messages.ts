// Every message there is, in one typed list. Requests are answered by the background unless their name begins with "page:".
import { browser } from 'wxt/browser'
import type { Shortcuts } from '../../components/hint-text.ts'
import type { CardView } from '../../data/card-view.ts'
import type { LexiconData } from '../../mentions/lexicon.ts'
import type { Preferences } from '../../settings/preferences.ts'

export interface PageState {
  isOn: boolean
  isArticle: boolean
  /** No article, and read all the same because a person wants it. */
  isAsked: boolean
}

/** A name found on the page, with all its mentions. In reading order of the first. */
export interface PageName {
  card: string
  /** As first written on the page. */
  text: string
  count: number
}

/** A name that could have been one of ours and is not, and why. */
export interface RejectedName {
  text: string
  card: string
  why: string
  words: string
}

export interface PageNames {
  names: PageName[]
  rejected: RejectedName[]
}

export interface ReaderSettings {
  preferences: Preferences
  /** The site as readers know it: "example.org". */
  site: string
  /** The ids of the cards whose names are not shown there: muted, or of kinds that are hidden. Pages know names, not kinds. */
  unwanted: string[]
  /** How names are underlined. */
  css: string
}

/** What a reader begins with. */
export interface ReaderNeeds {
  settings: ReaderSettings
  /** The names to look for. By message, as a script that holds them takes pages far longer to compile, and is kept. */
  lexicon: LexiconData
}

export interface Messages {
  /** The page could be an article: load what decides, if the site is on. */
  'door:open': { request: undefined; response: undefined }
  /** The page is an article and the site is on: load what reads it. The answer is for the reader, and there when it is. */
  'reader:open': { request: undefined; response: ReaderNeeds }
  /** A card is likely soon: load what shows it. Answered once it is there. */
  'card:load': { request: undefined; response: undefined }
  /** How many different names the reader found, that the site is off, or that underlines are hidden. Shown on the icon. */
  'badge:show': { request: { names: number } | 'off' | 'none' | 'hidden'; response: undefined }
  'cards:get': { request: { ids: string[] }; response: CardView[] }
  /** What these cards are called, by id. */
  'names:get': { request: { ids: string[] }; response: Record<string, string> }
  /** What people have chosen, for the reader in a frame; the rules for its underlines are put there in place of those `before`. */
  'reader:settings': { request: { before: string }; response: ReaderSettings }
  /** The reader has ended: takes its rules away. */
  'style:remove': { request: { css: string }; response: undefined }
  /** Never underline this card's names, or do again. From the card on a page, which can't lock the storage. */
  'name:mute': { request: { card: string; site: string | undefined; isMuted: boolean }; response: undefined }
  /** What the first card's hint names; undefined once the hint has been seen. */
  'hint:get': { request: undefined; response: Shortcuts | undefined }
  'hint:seen': { request: undefined; response: undefined }
  /** To the reader of a tab. */
  'page:names': { request: undefined; response: PageNames }
  /** Scrolls to a mention and flashes it: the next or previous one of this card, or of all. */
  'page:jump': { request: { card?: string; step: 1 | -1 }; response: { place: number; of: number } | undefined }
  /** To the content script of a tab. */
  'page:describe': { request: undefined; response: PageState }
  /** A person wants the page read though it was not recognised as an article, or no longer. */
  'page:read': { request: { isWanted: boolean }; response: PageState }
  /** How many names a frame has; answers with the sum over all frames. */
  'page:count': { request: { frameId: number; count: number }; response: number }
  /** To the reader of a tab: open the card of the next or previous name. */
  'page:step': { request: { by: 1 | -1 }; response: undefined }
}

type MessageName = keyof Messages
type RequestOf<Name extends MessageName> = Messages[Name]['request']
type ResponseOf<Name extends MessageName> = Messages[Name]['response']
type Envelope<Name extends MessageName> = { backgrounder: Name; request: RequestOf<Name> }

/** Where a message came from: the tab and frame of a content script. */
export interface Sender {
  tabId: number | undefined
  frameId: number | undefined
  /** The address of the frame. */
  url: string | undefined
}

type Handlers = {
  [Name in MessageName]?: (request: RequestOf<Name>, sender: Sender) => Promise<ResponseOf<Name>>
}

/** Asks the background. Rejects if it failed, or the extension was unloaded meanwhile. */
export async function send<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> {
  return read(await browser.runtime.sendMessage({ backgrounder: name, request } satisfies Envelope<Name>))
}

/** What the doorkeeper answers: called where it was not needed so far. */
const ofDoorkeeper: MessageName[] = ['page:describe', 'page:read', 'page:count']

export const doorkeeperFile = '/content-scripts/content.js'

/** Lets the doorkeeper into a tab's frame, or all of them. */
export async function openDoor(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] }
  await browser.scripting.executeScript({ target, files: [doorkeeperFile] })
}

/** Asks the scripts in a tab's main frame. Rejects where none runs and none may. */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const envelope = { backgrounder: name, request } satisfies Envelope<Name>
  const ask = () => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })
  const openAndAsk = async (reason: unknown) => {
    if (!ofDoorkeeper.includes(name)) throw reason
    await openDoor(tabId, 0)
    return ask()
  }
  return read(await ask().catch(openAndAsk))
}

/** Answers the messages named; others are left to other listeners. Stops with `signal`, if given. */
export function listen(handlers: Handlers, signal?: AbortSignal): void {
  // By callback: promises as answers are not known to every Chrome, and pages do without the polyfill.
  const onMessage = (
    message: unknown,
    from: { tab?: { id?: number }; frameId?: number; url?: string },
    answer: (response: unknown) => void,
  ) => {
    const envelope = message as Partial<Envelope<MessageName>> | null
    const name = envelope?.backgrounder
    const handler = name && (handlers[name] as ((request: unknown, sender: Sender) => Promise<unknown>) | undefined)
    if (!handler) return undefined
    handler(envelope.request, { tabId: from.tab?.id, frameId: from.frameId, url: from.url }).then(answer, (reason) =>
      answer({ backgrounderFailed: String(reason) } satisfies Failure),
    )
    return true
  }
  const { onMessage: event } = browser.runtime
  event.addListener(onMessage as Parameters<typeof event.addListener>[0])
  signal?.addEventListener('abort', () => event.removeListener(onMessage as Parameters<typeof event.addListener>[0]))
}

interface Failure {
  backgrounderFailed: string
}

function read<Response>(response: Response | Failure): Response {
  const failed = (response as Failure | undefined | null)?.backgrounderFailed
  if (failed !== undefined) throw new Error(failed)
  return response as Response
}

import type { ApiKind, PanelCall, Route } from './call.js'
import type { Panel } from './panel.js'
import type { Permissions } from './permissions.js'
import type { PanelState } from './state.js'

/** How what a path names is found; `undefined` when there is none. */
export type Finder = (call: PanelCall, text: string) => object | undefined

/** Changes what is shown of a thing. */
export type Shown = (attributes: object, row: never, call: PanelCall) => object

/** What makes a panel of the family the panel that it is. */
export interface PanelLine<S extends PanelState = PanelState> {
  /** Every operation of both APIs. */
  readonly routes: readonly Route[]
  /** How it finds what paths name, where that is more than in Pterodactyl, or something else. */
  readonly finders?: Readonly<Partial<Record<ApiKind, Readonly<Record<string, Finder>>>>>
  /** What it shows of things that Pterodactyl has too, by API and kind, such as `client:server`. */
  readonly shown?: Readonly<Record<string, Shown>>
  /** What subusers can be allowed. */
  readonly permissions: Permissions
  /** Whether application keys open only what they have a right to. */
  readonly keyRights: boolean
  /** What it calls itself. Default: Pterodactyl. */
  readonly brand?: string
  /** Whether the Client API finds what a path names before it counts the request, so that a 404 costs nothing. */
  readonly findsFirst?: boolean
  /** Lets a request in, or refuses it, as soon as it is counted. */
  readonly admit?: (call: PanelCall, route: Route) => void
  /** Lets happen what else is due by the clock. */
  readonly settle?: (panel: Panel, now: number) => void
  /** Makes a fresh panel of Pterodactyl's into one of its own: adds what it knows beside. */
  readonly begin: (state: PanelState, now: number) => S
}

import type { OneOrMany, PageQuery, SortBy } from '../common/types.js'

/** Where an action stands. */
export type ActionStatus = 'running' | 'success' | 'error' | (string & {})

/** What an action is about. */
export interface ActionResource {
  /** Id of the resource. */
  id: number
  /** Its kind. */
  type: 'server' | 'volume' | 'network' | 'zone' | 'storage_box' | (string & {})
}

/** Why an action failed. */
export interface ActionFailure {
  /** The vendor's code, such as `action_failed`. */
  code: string
  /** The vendor's words. */
  message: string
}

/** Work that Hetzner does after it has answered: `actions.wait` waits for its end. */
export interface Action {
  /** Its id. */
  id: number
  /** What is done, such as `create_server`. */
  command: string
  /** Where it stands. */
  status: ActionStatus
  /** How far it is, in percent. */
  progress: number
  /** When it began, RFC 3339. */
  started: string
  /** When it ended, RFC 3339; null while it runs. */
  finished: string | null
  /** What it is about. */
  resources: ActionResource[]
  /** Why it failed; null unless it did. */
  error: ActionFailure | null
}

/** Which actions of one resource to list. */
export interface ListActionsQuery extends PageQuery {
  /** Only those that stand there. */
  status?: OneOrMany<ActionStatus>
  /** The order. */
  sort?: SortBy<'id' | 'command' | 'status' | 'started' | 'finished'>
}

/** Which actions of all resources of a kind to list. */
export interface ListAllActionsQuery extends ListActionsQuery {
  /** Only those of these ids. */
  id?: OneOrMany<number>
}

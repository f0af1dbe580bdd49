/** The fields of an object, as the API shows them. */
export type OvhRow = Record<string, unknown>

/** One object of a list. */
export interface OvhObject {
  /** What the list gives, and the path below it ends with. */
  id: string | number
  /** Its fields. */
  value: OvhRow
}

/** What proves who asks. */
export interface OvhSecrets {
  /** The key of the application; its object is in the list `/me/api/application`. */
  applicationKey: string
  /** What the application signs with. */
  applicationSecret: string
  /** The key that may do everything. */
  consumerKey: string
  /** The name of the service account. */
  clientId: string
  /** What the service account gets its tokens with. */
  clientSecret: string
  /** A token that does not expire. */
  accessToken: string
}

/** A consumer key; the rest of it is in the list `/me/api/credential`. */
export interface OvhConsumerKey {
  /** The key itself. */
  key: string
  /** The id of its object. */
  credentialId: number
}

/** A token of a service account. */
export interface OvhToken {
  /** The token itself. */
  token: string
  /** Its end, in milliseconds since 1970. */
  expiresAt: number
}

/** A change that comes with time: the end of a task, for one. */
export interface OvhPlannedChange {
  /** When, in milliseconds since 1970. */
  at: number
  /** The path of the list. */
  list: string
  /** Which object of it. */
  id: string | number
  /** The fields that change. */
  changes: OvhRow
}

/** An answer that was set. */
export interface OvhSetAnswer {
  /** HTTP method, upper case. */
  method: string
  /** The path, or its template. */
  path: string
  /** HTTP status. */
  status: number
  /** Sent as JSON. */
  body: unknown
  /** Whether it is for everybody, or only for those who prove who they are. */
  open: boolean
}

/** All that an emulated account holds: plain data. */
export interface OvhState {
  /** The secrets of the account, which its snapshots have too. */
  secrets: OvhSecrets
  /** What made-up answers are made from: the seed of the emulator, or that of the one whose snapshot it went back to. */
  madeFrom: number
  /** The objects of each list by its path, values encoded, such as `/cloud/project/p1/instance`. */
  lists: Record<string, OvhObject[]>
  /** Which of the lists were filled from OVHcloud's catalogue, when they were first read. */
  generated: string[]
  /** By path: what was changed where there is one value and no list; `null` for what was deleted. */
  singles: Record<string, { value: unknown } | null>
  /** What `GET /me` answers. */
  me: OvhRow
  /** The keys that were given out. */
  consumerKeys: OvhConsumerKey[]
  /** The tokens that were given out. */
  tokens: OvhToken[]
  /** Answers that were set; the last one that fits is taken. */
  answers: OvhSetAnswer[]
  /** What is still to come. */
  planned: OvhPlannedChange[]
  /** How far the clock was put forward, in milliseconds. */
  advancedMs: number
  /** The next number for an id. */
  nextId: number
  /** The place in the random numbers. */
  seed: number
}

/** One object of a list, if it is there. */
export function findObject(state: OvhState, list: string, id: string | number): OvhObject | undefined {
  return state.lists[list]?.find((one) => String(one.id) === String(id))
}

/** Puts an object into a list, in the place of the one with its id. */
export function putObject(state: OvhState, list: string, object: OvhObject): OvhObject {
  const objects = (state.lists[list] ??= [])
  const index = objects.findIndex(({ id }) => String(id) === String(object.id))
  if (index < 0) objects.push(object)
  else objects[index] = object
  return object
}

/** Lets the changes happen whose time has come. */
export function settle(state: OvhState, now: number): void {
  const isDue = ({ at }: OvhPlannedChange) => at <= now
  for (const { list, id, changes } of state.planned.filter(isDue).toSorted((a, b) => a.at - b.at)) {
    Object.assign(findObject(state, list, id)?.value ?? {}, structuredClone(changes))
  }
  state.planned = state.planned.filter((one) => !isDue(one))
}

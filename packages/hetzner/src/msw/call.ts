import type { GenericSchema, InferOutput, ObjectEntries, ObjectSchema } from 'valibot'
import type { HetznerState } from './state.js'

/** What a route answers: no body means an empty one. */
export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** Which of the two addresses a route is at. */
export type Host = 'cloud' | 'storage'

/** One request, as a route sees it. */
export interface RouteCall<B = unknown> {
  state: HetznerState
  /** Milliseconds since 1970. */
  now: number
  /** How long an action takes, in milliseconds. */
  actionMs: (command: string) => number
  host: Host
  /** What the path says, by the names in the route. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The address that was asked for, of the emulator's origin. */
  url: URL
  /** What the body holds, checked. */
  body: B
}

/** The shape of a body. */
export type BodySchema = ObjectSchema<ObjectEntries, undefined> | (GenericSchema & { entries: ObjectEntries })

/** What a body of that shape holds. */
export type BodyOf<S extends BodySchema> = InferOutput<S>

/** One operation: where it is and what it does. */
export interface Route {
  /** Name of the operation, the same as in the SDK. */
  op: string
  host: Host
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the version, as the specification writes it. */
  path: string
  /** The names of its parameters. */
  query: readonly string[]
  /** The shape of its body, if it takes one. */
  body?: BodySchema
  handler: (call: RouteCall) => Reply
}

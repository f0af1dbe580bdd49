import type { ActionResource } from '../actions/types.js'
import type { Location } from '../locations/types.js'
import type { RouteCall } from './call.js'
import { notFound } from './errors.js'

/** The location of that name. */
export function locationOf({ state }: RouteCall, name: string): Location {
  return state.locations.find((one) => one.name === name) ?? notFound('location')
}

/** A server as actions name it. */
export function serverRef({ id }: { id: number }): ActionResource {
  return { id, type: 'server' }
}

import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { paged } from '../list.js'
import { against } from '../refuse.js'
import { show } from '../shape.js'
import { nextId } from '../state.js'
import { unique } from '../validate.js'
import type { Rules } from '../validate.js'
import { locationShape } from './shapes.js'

interface LocationBody {
  short: string
  long?: string | null
}

const rules = ({ state, bound }: PanelCall): Rules => ({
  short: ['required', 'string', 'between:1,60', unique(state.locations, 'short', bound.location)],
  long: 'sometimes|nullable|string|between:1,191',
})
const labels = { short: 'Location Identifier', long: 'Location Description' }

export const locationRoutes = [
  on('application.locations.list', 'GET /locations', { right: 'locations:r' }, (call) =>
    paged(call, locationShape, call.state.locations, { filters: { short: true, long: true }, sorts: ['id'] }),
  ),
  on('application.locations.get', 'GET /locations/{location}', { right: 'locations:r' }, (call) =>
    ok(show(call, locationShape, call.bound.location)),
  ),
  on<LocationBody>('application.locations.create', 'POST /locations', { right: 'locations:w', rules, labels }, (call) => {
    const { state, now, panel } = call
    const { short, long = null } = call.body
    const location = { id: nextId(state, 'locations'), short, long, created_at: now, updated_at: now }
    state.locations.push(location)
    const meta = { resource: `${panel.url}/api/application/locations/${location.id}` }
    return { status: 201, body: { ...show(call, locationShape, location), meta } }
  }),
  on<LocationBody>('application.locations.update', 'PATCH /locations/{location}', { right: 'locations:w', rules, labels }, (call) => {
    const { bound, body, now } = call
    Object.assign(bound.location, body, { updated_at: now })
    return ok(show(call, locationShape, bound.location))
  }),
  on('application.locations.delete', 'DELETE /locations/{location}', { right: 'locations:w' }, ({ state, bound }) => {
    if (state.nodes.some(({ location_id }) => location_id === bound.location.id))
      against('Cannot delete a location that has active nodes attached to it.', 'HasActiveNodesException')
    state.locations = state.locations.filter((row) => row !== bound.location)
    return DONE
  }),
]

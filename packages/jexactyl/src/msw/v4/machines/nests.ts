import { randomUuid } from '@infra/core/msw'
import { against, DONE, nextId, ok, show } from '@infra/panel-core/msw/provider'
import type { NestRow } from '@infra/panel-core/msw'
import { on } from '../call.js'
import { paged } from '../list.js'
import { isNumber } from '../business/lookup.js'
import { readEgg } from './egg-files.js'
import { AUTHOR } from './new-egg.js'
import { eggShape, nestShape } from './shapes.js'

type NestBody = Pick<NestRow, 'name'> & { description?: string | null }

// An author is asked for, and never kept.
const rules = { author: 'required|string', name: 'required|string', description: 'nullable|string' }

const options = {
  filters: { author: true, id: isNumber(), name: true },
  sorts: ['id', 'name', 'author'],
} as const

export const nestRoutes = [
  on('application.nests.list', 'GET /nests', {}, (call) => paged(call, nestShape, call.state.nests, options)),
  on('application.nests.get', 'GET /nests/{nest}', {}, (call) => ok(show(call, nestShape, call.bound.nest))),
  on<NestBody>('application.nests.create', 'POST /nests', { rules }, (call) => {
    const { state, now, body } = call
    const { name, description = null } = body
    const stamps = { created_at: now, updated_at: now }
    const nest = { id: nextId(state, 'nests'), uuid: randomUuid(state), author: AUTHOR, name, description, ...stamps }
    state.nests.push(nest)
    return ok(show(call, nestShape, nest))
  }),
  on<NestBody>('application.nests.update', 'PATCH /nests/{nest}', { rules }, (call) => {
    const { bound, body, now } = call
    const { name, description = bound.nest.description } = body
    // The answer tells what was.
    const before = show(call, nestShape, { ...bound.nest })
    Object.assign(bound.nest, { name, description, updated_at: now })
    return ok(before)
  }),
  on('application.nests.delete', 'DELETE /nests/{nest}', {}, ({ state, bound }) => {
    const own = new Set(state.eggs.filter(({ nest_id }) => nest_id === bound.nest.id).map(({ id }) => id))
    if (state.servers.some(({ egg_id }) => own.has(egg_id)))
      against('A nest cannot be deleted while there are servers of its eggs.', 'HasActiveServersException')
    state.eggs = state.eggs.filter(({ id }) => !own.has(id))
    state.nests = state.nests.filter((row) => row !== bound.nest)
    return DONE
  }),
  on('application.nests.listEggs', 'GET /nests/{nest}/eggs', {}, (call) =>
    paged(
      call,
      eggShape,
      call.state.eggs.filter(({ nest_id }) => nest_id === call.bound.nest.id),
      options,
    ),
  ),
  on('application.nests.importEgg', 'POST /nests/{nest}/import', {}, (call) => ok(readEgg(call))),
]

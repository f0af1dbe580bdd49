import { ok, on } from '../call.js'
import { paged } from '../list.js'
import { show, showAll } from '../shape.js'
import { eggShape, nestShape } from './shapes.js'

export const nestRoutes = [
  on('application.nests.list', 'GET /nests', { right: 'nests:r' }, (call) => paged(call, nestShape, call.state.nests)),
  on('application.nests.get', 'GET /nests/{nest}', { right: 'nests:r' }, (call) => ok(show(call, nestShape, call.bound.nest))),
  on('application.nests.listEggs', 'GET /nests/{nest}/eggs', { right: 'eggs:r' }, (call) => {
    const { state, bound } = call
    return ok(
      showAll(
        call,
        eggShape,
        state.eggs.filter(({ nest_id }) => nest_id === bound.nest.id),
      ),
    )
  }),
  on('application.nests.getEgg', 'GET /nests/{nest}/eggs/{egg}', { right: 'eggs:r' }, (call) => ok(show(call, eggShape, call.bound.egg))),
]

import { applicationRoutes, changed } from '@infra/panel-core/msw/provider'
import type { Route } from '@infra/panel-core/msw/provider'
import type { Call } from '../call.js'
import { giveBack } from '../state.js'

/** Gives back what the server had, when that is asked for. */
const withReturn = (route: Route): Partial<Route> => ({
  handler: async (call) => {
    const { state, bound, body } = call as Call<{ return_resources?: unknown }>
    const reply = await route.handler(call)
    if (body.return_resources) giveBack(state, bound.server)
    return reply
  },
})

export const serverRoutes = changed(applicationRoutes, 'application.servers.delete', withReturn)

import { broke, changed, clientRoutes, rulesOf } from '@infra/panel-core/msw/provider'
import type { Route, Rules } from '@infra/panel-core/msw/provider'

/** Takes a body without a field, and stumbles over it. */
const unasked =
  (field: string, rule: Rules[string]) =>
  (route: Route): Partial<Route> => ({
    rules: (call) => ({ ...rulesOf(route, call), [field]: rule }),
    handler: (call) => {
      const given = (call.body as Record<string, unknown>)[field]
      return given === undefined || given === null ? broke() : route.handler(call)
    },
  })

export const fileRoutes = [
  ...changed(clientRoutes, 'client.files.pull', unasked('url', 'sometimes|string|url')),
  ...changed(clientRoutes, 'client.backups.restore', unasked('truncate', 'nullable|boolean')),
]

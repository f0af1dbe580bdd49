import { log } from '../activity.js'
import { ok, on } from '../call.js'
import { asText } from '../pick.js'
import { badRequest, broke } from '../refuse.js'
import { show, showAll } from '../shape.js'
import { validate } from '../validate.js'
import { eggOf, invocationOf } from './invocation.js'
import { variableShape, variablesOf } from './shapes.js'

export const startupRoutes = [
  on('client.startup.get', 'GET /servers/{server}/startup', { right: 'startup.read' }, (call) => {
    const { state, bound } = call
    const { server } = bound
    const docker_images = eggOf(state, server)?.docker_images ?? {}
    const meta = { startup_command: invocationOf(state, server), docker_images, raw_startup_command: server.startup }
    return ok({ ...showAll(call, variableShape, variablesOf(server, call)), meta })
  }),
  on<{ key: string; value: unknown }>(
    'client.startup.setVariable',
    'PUT /servers/{server}/startup/variable',
    { right: 'startup.update', rules: { key: 'required|string', value: 'present' } },
    (call) => {
      const { state, bound, body } = call
      const { server } = bound
      // An unknown one breaks the panel.
      const found = variablesOf(server, call).find(({ variable }) => variable.env_variable === body.key) ?? broke('ErrorException')
      const { variable } = found
      if (!variable.user_editable) badRequest('The environment variable you are trying to edit is read-only.')
      validate(body, { value: variable.rules })
      const before = server.environment[variable.env_variable]
      server.environment[variable.env_variable] = asText(body.value)
      if (before !== server.environment[variable.env_variable])
        log(call, 'server:startup.edit', { variable: variable.env_variable, old: before, new: body.value })
      const meta = { startup_command: invocationOf(state, server), raw_startup_command: server.startup }
      return ok({ ...show(call, variableShape, found), meta })
    },
  ),
]

import { log } from '../activity.js'
import { DONE, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { startInstall } from '../install.js'
import { badRequest } from '../refuse.js'
import { oneOf } from '../validate.js'
import type { Rules } from '../validate.js'
import { eggOf } from './invocation.js'

interface RenameBody {
  name: string
  description?: string | null
}

const imagesOf = ({ state, bound }: PanelCall) => Object.values(eggOf(state, bound.server)?.docker_images ?? {})
const imageRules = (call: PanelCall): Rules => ({ docker_image: ['required', 'string', 'max:191', oneOf(imagesOf(call))] })

export const settingsRoutes = [
  on<RenameBody>(
    'client.settings.rename',
    'POST /servers/{server}/settings/rename',
    { right: 'settings.rename', rules: { name: 'required|string|min:1|max:191', description: 'nullable|string' } },
    (call) => {
      const { bound, body, now } = call
      const { server } = bound
      if (server.name !== body.name) log(call, 'server:settings.rename', { old: server.name, new: body.name })
      const description = body.description === undefined ? server.description : (body.description ?? '')
      if (server.description !== description) log(call, 'server:settings.description', { old: server.description, new: description })
      Object.assign(server, { name: body.name, description, updated_at: now })
      return DONE
    },
  ),
  on('client.settings.reinstall', 'POST /servers/{server}/settings/reinstall', { right: 'settings.reinstall', wings: true }, (call) => {
    startInstall(call.panel, call.bound.server, call.now)
    log(call, 'server:reinstall')
    return { status: 202, body: [] }
  }),
  on<{ docker_image: string }>(
    'client.settings.setDockerImage',
    'PUT /servers/{server}/settings/docker-image',
    { right: 'startup.docker-image', rules: imageRules },
    (call) => {
      const { bound, body, now } = call
      const { server } = bound
      if (!imagesOf(call).includes(server.image))
        badRequest("This server's Docker image has been manually set by an administrator and cannot be updated.")
      if (server.image !== body.docker_image) log(call, 'server:startup.image', { old: server.image, new: body.docker_image })
      Object.assign(server, { image: body.docker_image, updated_at: now })
      return DONE
    },
  ),
]

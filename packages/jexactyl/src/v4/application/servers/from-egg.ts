import { InvalidInputError } from '@infra/core'
import type { StepOptions } from '@infra/core'
import { environmentOf, told } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { get as getEgg } from '../eggs/crud.js'
import { create } from './crud.js'
import type { CreateServerBody, CreateServerFromEggBody, Server } from './types.js'

/**
 * Creates a server as its egg says: reads the egg, and fills in its image, its command and the defaults of its variables. When the
 * answer comes it is yet to be installed: see `waitForInstall`.
 *
 * @throws InvalidInputError when a variable that the egg requires has no value, or when the egg has no variable of a name that was
 * given; nothing is created then.
 * @example
 * const { id } = await panel.application.servers.createFromEgg({
 *   name: 'Survival',
 *   owner_id: 2,
 *   node_id: 1,
 *   egg_id: 4,
 *   allocation: { default: 1 },
 *   limits: { memory: 2048, disk: 10_240 },
 * })
 * const server = await panel.application.servers.waitForInstall(id)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export async function createFromEgg(api: JexactylV4ApplicationApi, body: CreateServerFromEggBody, options?: StepOptions): Promise<Server> {
  const egg = await getEgg(api, body.egg_id, { include: ['variables'] }, options)
  const { environment = {}, limits, feature_limits, ...rest } = body
  const { variables } = told('application.servers.createFromEgg', egg, 'relationships')
  const image = Object.values(egg.docker_images ?? {})[0]
  if (!image && !body.image) throw new InvalidInputError('The egg has no image: give one', { field: 'image' })
  const whole: CreateServerBody = {
    image: image ?? '',
    startup: egg.startup,
    skip_scripts: false,
    ...rest,
    // A key that may not read the variables cannot know better than the panel.
    environment: variables ? environmentOf(variables, environment) : environment,
    limits: { swap: 0, io: 500, cpu: 0, oom_killer: true, ...limits },
    feature_limits: { databases: 0, allocations: 0, backups: 0, subusers: 0, ...feature_limits },
  }
  return create(api, whole, {}, options)
}

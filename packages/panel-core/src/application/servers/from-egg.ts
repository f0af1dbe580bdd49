import { InvalidInputError } from '@infra/core'
import type { StepOptions } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { told } from '../../told.js'
import { getEgg } from '../nests/crud.js'
import type { EggVariable, EggWith } from '../nests/types.js'
import { create } from './crud.js'
import type { CreateServerBody, CreateServerFromEggBody, EnvironmentValue, Server } from './types.js'

/**
 * Creates a server as its egg says: reads the egg, and fills in its image, its command and the defaults of its variables. When the
 * answer comes it is yet to be installed: see `waitForInstall`.
 *
 * @throws InvalidInputError when a variable that the egg requires has no value, when the egg has no variable of a name that was
 * given, or without `allocation` and `deploy`; nothing is created then.
 * @throws BadRequestError with the code `NoViableNodeException` when `deploy` finds no place.
 * @example
 * const { id } = await panel.application.servers.createFromEgg({
 *   name: 'Survival',
 *   user: 2,
 *   nest: 1,
 *   egg: 3,
 *   limits: { memory: 2048, disk: 10_240 },
 *   deploy: { locations: [1], port_range: ['25565-25600'] },
 * })
 * const server = await panel.application.servers.waitForInstall(id)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export async function createFromEgg(api: ApplicationApi, body: CreateServerFromEggBody, options?: StepOptions): Promise<Server> {
  if (!body.allocation && !body.deploy)
    throw new InvalidInputError('A server needs an "allocation", or "deploy" for the panel to choose one', { field: 'allocation' })
  const egg = await getEgg(api, body.nest, body.egg, { include: ['variables'] }, options)
  return create(api, bodyFrom(egg, body), {}, options)
}

function bodyFrom(egg: EggWith<'variables'>, body: CreateServerFromEggBody): CreateServerBody {
  const { variables } = told('application.servers.createFromEgg', egg, 'relationships')
  const { nest: _nest, docker_image, startup, environment = {}, limits, feature_limits, deploy, ...rest } = body
  return {
    ...rest,
    docker_image: docker_image ?? Object.values(egg.docker_images)[0] ?? egg.docker_image,
    startup: startup ?? egg.startup,
    // A key that may not read the variables cannot know better than the panel.
    environment: variables ? environmentOf(variables, environment) : environment,
    limits: { swap: 0, io: 500, cpu: 0, ...limits },
    feature_limits: { databases: 0, allocations: 0, backups: 0, ...feature_limits },
    ...(deploy && { deploy: { dedicated_ip: false, ...deploy, port_range: (deploy.port_range ?? []).map(String) } }),
  }
}

/** What tells whether a variable needs a value. */
type VariableRule = Pick<EggVariable, 'env_variable' | 'default_value' | 'rules'>
type Environment = Readonly<Record<string, EnvironmentValue>>

/** The values given, and the defaults of the others. Throws `InvalidInputError` for a required one without, and for unknown names. */
export function environmentOf(variables: readonly VariableRule[], given: Environment): Environment {
  const names = variables.map(({ env_variable }) => env_variable)
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  if (unknown.length) throw refuse(`The egg has no variable ${unknown.join(', ')}: it has ${names.join(', ') || 'none'}`)
  // An empty default is left out: sent, the panel would hold it against rules that a missing value need not keep.
  const defaults = variables.filter(({ default_value }) => !isEmpty(default_value)).map((one) => [one.env_variable, one.default_value])
  const environment: Environment = { ...(Object.fromEntries(defaults) as Environment), ...given }
  const missing = variables.filter((one) => isRequired(one) && isEmpty(environment[one.env_variable]))
  if (missing.length) throw refuse(`The egg requires a value for ${missing.map((one) => one.env_variable).join(', ')}`)
  return environment
}

/** Whether the panel is certain to refuse a variable without a value. */
function isRequired({ rules }: VariableRule): boolean {
  const names = rules.split('|')
  return names.includes('required') && !names.includes('sometimes')
}

/** What panels take for no value. */
function isEmpty(value: EnvironmentValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function refuse(message: string): InvalidInputError {
  return new InvalidInputError(message, { field: 'environment' })
}

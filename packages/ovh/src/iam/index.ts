import { InvalidInputError } from '@infra/core'
import { CATALOGUE } from './catalogue.js'
import { readCatalogue } from './read.js'

/** Whom a policy is for, and on what. */
export interface IamPolicyOptions {
  /** The name of the policy. */
  name: string
  /** What it is for. */
  description?: string
  /** Who may: URNs of accounts, users, groups or service accounts, such as `urn:v1:eu:identity:credential:xx1-ovh/oauth2-EU.abc`. */
  identities: readonly string[]
  /** On what: URNs, such as `urn:v1:eu:resource:vps:*`. */
  resources: readonly string[]
}

/** The body of `POST /v2/iam/policy`. */
export interface IamPolicy {
  /** The name of the policy. */
  name: string
  /** What it is for. */
  description?: string
  /** Who may. */
  identities: string[]
  /** On what. */
  resources: { urn: string }[]
  /** What is allowed. */
  permissions: { allow: { action: string }[] }
}

let catalogue: Map<string, readonly string[]> | undefined

/**
 * The IAM actions that routes need, as OVHcloud's catalogue states them, sorted. The catalogue comes with it: 16 kB.
 *
 * @throws InvalidInputError for a route that the catalogue names no action for: it needs none, or there is no such route.
 * @example
 * iamActionsFor(['GET /vps/{serviceName}', 'POST /vps/{serviceName}/reboot']) // ['vps:apiovh:get', 'vps:apiovh:reboot']
 *
 * @see https://eu.api.ovh.com/console/
 */
export function iamActionsFor(routes: readonly string[]): string[] {
  catalogue ??= readCatalogue(CATALOGUE)
  const actions = new Set<string>()
  for (const route of routes) {
    const needed = catalogue.get(route.replace(/\{[^}]*\}/g, '{}').replace(/(?<= )\/v1(?=\/)|\/?(\?.*)?$/gs, ''))
    if (!needed)
      throw new InvalidInputError(`No IAM action is known for ${route}: it needs none, or there is no such route. Leave it out`, {
        field: 'routes',
      })
    for (const action of needed) actions.add(action)
  }
  return [...actions].toSorted()
}

/**
 * The policy that lets identities call routes, to be sent to `POST /v2/iam/policy`.
 *
 * @throws InvalidInputError as {@link iamActionsFor} does.
 * @example
 * const identities = ['urn:v1:eu:identity:credential:xx1-ovh/oauth2-EU.abc']
 * const body = iamPolicyFor(['GET /vps/{serviceName}'], { name: 'read-vps', identities, resources: ['urn:v1:eu:resource:vps:*'] })
 * await ovh.post('/v2/iam/policy', { body })
 *
 * @see https://eu.api.ovh.com/console/
 */
export function iamPolicyFor(routes: readonly string[], { name, description, identities, resources }: IamPolicyOptions): IamPolicy {
  return {
    name,
    ...(description !== undefined && { description }),
    identities: [...identities],
    resources: resources.map((urn) => ({ urn })),
    permissions: { allow: iamActionsFor(routes).map((action) => ({ action })) },
  }
}

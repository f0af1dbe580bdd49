import { InvalidInputError } from '@infra/core'
import type { Method } from '@infra/core'

/** A call that a consumer key may make. */
export interface AccessRule {
  /** HTTP method. */
  method: Method
  /** A path, in which `*` stands for anything, slashes too. */
  path: string
}

const rulesOn = (methods: readonly Method[], paths: readonly string[]): AccessRule[] =>
  paths.flatMap((path) => methods.map((method) => ({ method, path })))

/**
 * Rules to read.
 *
 * @example
 * readOnly('/me', '/vps') // GET on each
 */
export function readOnly(...paths: readonly string[]): AccessRule[] {
  return rulesOn(['GET'], paths)
}

/**
 * Rules to read, create, change and delete.
 *
 * @example
 * recursive(readWrite('/domain/zone')) // on the zones and all below
 */
export function readWrite(...paths: readonly string[]): AccessRule[] {
  return rulesOn(['GET', 'POST', 'PUT', 'DELETE'], paths)
}

/**
 * Rules to read, create and change, not to delete.
 *
 * @example
 * readWriteSafe('/sms/*')
 */
export function readWriteSafe(...paths: readonly string[]): AccessRule[] {
  return rulesOn(['GET', 'POST', 'PUT'], paths)
}

/**
 * The same rules for their paths and for all below them.
 *
 * @example
 * recursive(readOnly('/sms')) // GET on /sms and on /sms/*
 */
export function recursive(rules: readonly AccessRule[]): AccessRule[] {
  const bare = rules.map(({ method, path }) => ({ method, path: path.replace(/[*/ ]+$/, '') }))
  return [...bare.filter(({ path }) => path), ...bare.map(({ method, path }) => ({ method, path: `${path}/*` }))]
}

/**
 * The rules that a program needs which calls these routes: each parameter becomes `*`.
 *
 * @throws InvalidInputError for what is no method and path.
 * @example
 * rulesFor(['GET /me', 'POST /cloud/project/{serviceName}/instance'])
 * // GET on /me, POST on /cloud/project/*\/instance
 */
export function rulesFor(routes: readonly string[]): AccessRule[] {
  return [...new Map(routes.map(ruleOf).map((rule) => [`${rule.method} ${rule.path}`, rule])).values()]
}

/** The rule for one route. */
export function ruleOf(route: string): AccessRule {
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/.exec(route) ?? []
  if (!method || !path) throw new InvalidInputError('A route is a method and a path, such as "GET /vps/{serviceName}"', { field: 'routes' })
  return { method: method as Method, path: path.replace(/\?.*|^\/v1(?=\/)/g, '').replace(/\{[^{}/]*\}/g, '*') }
}

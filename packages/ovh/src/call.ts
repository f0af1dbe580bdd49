import { InvalidInputError } from '@infra/core'
import type { Call, CallOptions, Method, RequestSpec } from '@infra/core'
import type { OvhApi } from './api.js'
import { toQuery } from './query.js'
import type { OvhRequest } from './types.js'
import { fillPath, opPathOf, shapeOf } from './url.js'

/**
 * Calls any route. The path is a template, whose values are encoded, or a URL with the values in it, which is sent and signed
 * as it is written. In errors and hooks the operation is the method and the template; of a URL only the family. `path: {}` says
 * that a path without values is a template.
 *
 * Rejects with `InvalidInputError`, before anything is sent, when the path holds `..`, `//`, `#`, `\`, white space or an unescaped
 * IP block, when a value of the template is missing, and for an option that there is not.
 *
 * @example
 * const project = await call(api, 'GET', '/cloud/project/{serviceName}', { path: { serviceName: 'a1b2' } })
 *
 * @see https://eu.api.ovh.com/console/
 */
export function call<T = unknown>(api: OvhApi, method: Method, path: string, request: OvhRequest<T> = {}): Call<T> {
  return api.request(...requestOf(api, method, path, request))
}

/** Options of a call that are core's. */
const OPTIONS = /^(signal|timeoutMs|totalTimeoutMs|retry|headers|validate|maxResponseBytes)$/

/** A request of a route. */
type RouteSpec<T> = RequestSpec<T> & { readonly path: () => string }

/** What core is asked to carry out for a call. Whoever writes no TypeScript gets a promise that rejects, whatever is given. */
export function requestOf<T>(
  api: OvhApi,
  method: unknown,
  path: unknown,
  request: OvhRequest<T>,
): [spec: RouteSpec<T>, options: CallOptions] {
  const { path: values, query, body, auth, schema, schemasVersion = api['~ovh'].schemasVersion, ...options } = request ?? {}
  const verb = String(method).toUpperCase() as Method
  const template = String(path)
  const isText = typeof body === 'string'
  const spec = {
    op: `${verb} ${opPathOf(template, values !== undefined)}`,
    route: `${verb} ${shapeOf(template)}`,
    method: verb,
    path: () => fillPath(template, values),
    query: toQuery(query),
    body: isText ? JSON.stringify(body) : body,
    headers: {
      ...(auth === false && api['~ovh'].session?.openHeaders),
      ...(schemasVersion !== undefined && template.startsWith('/v2/') && { 'x-schemas-version': schemasVersion }),
      ...(isText && { 'content-type': 'application/json' }),
    },
    auth,
    schema,
    check: () => check(options, request, body),
  }
  return [spec, options]
}

function check(options: object, request: unknown, body: unknown): void {
  const stranger = request === null ? 'null' : Object.keys(options).find((name) => !OPTIONS.test(name))
  if (stranger !== undefined)
    throw new InvalidInputError(`"${stranger}" is no option: parameters go into \`query\`, fields into \`body\``, { field: stranger })
  // What is no JSON could not be signed, nor does any route take it.
  if (typeof body === 'object' && body !== null && !/^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(body)))
    throw new InvalidInputError('"body" must be what JSON can say: an object, a list, text, a number, a boolean or null', { field: 'body' })
}

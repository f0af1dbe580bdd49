import { InvalidInputError } from '@infra/core'
import type { Call, Method, RequestSpec } from '@infra/core'
import type { OvhApi } from './api.js'
import { toQuery } from './query.js'
import type { OvhRequest } from './types.js'
import { fillPath, opPathOf } from './url.js'

/**
 * Calls any route. The path is a template, whose values are encoded, or a URL with the values in it, which is sent and signed
 * as it is written. In errors and hooks the operation is the method and the template; of a URL only the family.
 *
 * Rejects with `InvalidInputError`, before anything is sent, when the path holds `..`, `//`, `#`, white space or an unescaped
 * IP block, and when a value of the template is missing.
 *
 * @example
 * const project = await call(api, 'GET', '/cloud/project/{serviceName}', { path: { serviceName: 'a1b2' } })
 *
 * @see https://eu.api.ovh.com/console/
 */
export function call<T = unknown>(api: OvhApi, method: Method, path: string, request: OvhRequest<T> = {}): Call<T> {
  const { path: _path, query: _query, body: _body, auth: _auth, schema: _schema, schemasVersion: _version, ...options } = request
  return api.request(specOf(api, method, path, request), options)
}

/** What core is asked to carry out for a call. */
export function specOf<T>(api: OvhApi, method: Method, path: string, request: OvhRequest<T>): RequestSpec<T> {
  const { path: values, query, body, auth, schema, schemasVersion = api['~ovh'].schemasVersion } = request
  const headers = {
    ...(auth === false && api['~ovh'].session?.openHeaders),
    ...(schemasVersion !== undefined && path.startsWith('/v2/') && { 'x-schemas-version': schemasVersion }),
    ...(typeof body === 'string' && { 'content-type': 'application/json' }),
  }
  return {
    op: `${method} ${opPathOf(path)}`,
    method,
    path: () => fillPath(path, values),
    query: toQuery(query),
    body: typeof body === 'string' ? JSON.stringify(body) : body,
    headers,
    auth,
    schema,
    check: () => checkBody(body),
    // An order that was placed twice is worse than an error.
    ...(method === 'POST' && { retry: 'never' }),
  }
}

/** What is no JSON could not be signed, nor does any route take it. */
function checkBody(body: unknown): void {
  if (typeof body === 'object' && body !== null && !/^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(body)))
    throw new InvalidInputError('"body" must be what JSON can say: an object, a list, text, a number, a boolean or null', { field: 'body' })
}

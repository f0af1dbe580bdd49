/** The functions of a module without their first parameter. */
export type Bound<M> = {
  readonly [K in keyof M]: M[K] extends (api: never, ...args: infer A) => infer R ? (...args: A) => R : never
}

/**
 * Gives every function of a module the api as its first argument.
 *
 * @example
 * import { createOutlineApi } from '@infra/outline'
 * import * as accessKeys from '@infra/outline/access-keys'
 *
 * const keys = bind(createOutlineApi({ apiUrl: 'https://203.0.113.7:1234/secret' }), { list: accessKeys.listAccessKeys })
 * console.log(await keys.list())
 */
export function bind<A, M extends Record<string, (api: A, ...args: never[]) => unknown>>(api: A, endpoints: M): Bound<M> {
  const bound: Record<string, unknown> = {}
  for (const [name, endpoint] of Object.entries(endpoints)) bound[name] = (endpoint as (...args: unknown[]) => unknown).bind(undefined, api)
  return bound as Bound<M>
}

/**
 * An object with the api, with whatever else a client has, and with the functions of each namespace as methods. A namespace is bound
 * when it is first used.
 */
export function bindNamespaces(api: object, namespaces: Readonly<Record<string, object>>, more?: object): object {
  const client = { api, ...more }
  for (const [name, functions] of Object.entries(namespaces)) {
    let bound: object | undefined
    const get = (): object => (bound ??= bind(api, functions as Parameters<typeof bind>[1]))
    Object.defineProperty(client, name, { enumerable: true, get })
  }
  return client
}

import { bind } from '@infra/core'

/** What a function takes after the api: for the methods of generic functions, which `Bound` would make less of. */
export type Rest<F> = F extends (api: never, ...args: infer A) => unknown ? A : never

/** An object with the api, and with the functions of each namespace as methods. A namespace is bound when it is first used. */
export function bindNamespaces(api: object, namespaces: Readonly<Record<string, object>>): object {
  const client = { api }
  for (const [name, functions] of Object.entries(namespaces)) {
    let bound: object | undefined
    const get = (): object => (bound ??= bind(api, functions as Parameters<typeof bind>[1]))
    Object.defineProperty(client, name, { enumerable: true, get })
  }
  return client
}

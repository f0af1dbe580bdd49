import { applicationRoutes, clientRoutes, DONE, notFound } from '@infra/panel-core/msw/provider'
import type { PanelCall, Reply, Route } from '@infra/panel-core/msw/provider'
import type { Call } from '../call.js'

/** The row whose number is in the path, which is read as far as it is a number; else it is refused. */
export function rowAt<R extends { id: number }>({ params }: PanelCall, name: string, rows: readonly R[]): R {
  const wanted = Number.parseInt(params[name] ?? '', 10)
  return rows.find(({ id }) => id === wanted) ?? notFound()
}

/** Everything but that row. */
export function without<R>(rows: readonly R[], row: R): R[] {
  return rows.filter((one) => one !== row)
}

/** Sets what settings are set by: a key and a value, of which nothing is checked. */
export function setByKey(settings: Record<string, unknown>, { key, value }: { key?: unknown; value?: unknown }): Reply {
  if (typeof key === 'string' && key !== '__proto__') settings[key] = value
  return DONE
}

/** What a list can be sorted by. What came after 2024 is not among what refusals of recorded panels name. */
export function sortsOf({ query }: PanelCall, named: readonly string[], later: readonly string[]): readonly string[] {
  const asked = query.get('sort')?.split(',') ?? []
  const all = [...named, ...later]
  return asked.every((key) => all.includes(key.replace(/^-/, ''))) ? all : named
}

/** A filter for one number, not for a part of it. */
export const isNumber =
  (field = 'id') =>
  (row: object, wanted: string): boolean =>
    String((row as Record<string, unknown>)[field]) === wanted

/** An operation of Pterodactyl's that does more here: `as` does what it does there. */
export function over(op: string, handler: (call: Call, as: () => Reply | Promise<Reply>) => Reply | Promise<Reply>): Route {
  const route = [...clientRoutes, ...applicationRoutes].find((one) => one.op === op)
  if (!route) throw new Error(`There is no operation ${op}.`)
  return { ...route, handler: (call) => handler(call as Call, () => route.handler(call)) }
}

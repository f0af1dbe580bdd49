import { DONE, notFound } from '@infra/panel-core/msw/provider'
import type { PanelCall, Reply } from '@infra/panel-core/msw/provider'

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

import { mayApply } from '../auth.js'
import type { PanelCall } from '../call.js'
import type { Resource } from '../rows.js'
import { many, one } from '../shape.js'
import type { Relation, Shape } from '../shape.js'
import type { PanelState } from '../state.js'

/** A relation that a key needs a right for, where keys have rights. */
export function needs<R>(resource: Resource, relation: Relation<R>): Relation<R> {
  return { ...relation, allowed: (_row, { key, panel }: PanelCall) => !panel.line.keyRights || mayApply(key, `${resource}:r`) }
}

/** The tables with numbered rows. */
type Table = 'users' | 'locations' | 'nodes' | 'allocations' | 'nests' | 'eggs' | 'servers' | 'subusers' | 'databases' | 'databaseHosts'
type RowOf<T extends Table> = PanelState[T][number]

/** The rows of a table whose field names this one. */
export function hasMany<T extends Table, R extends { id: number }>(
  resource: Resource,
  shape: () => Shape<RowOf<T>>,
  table: T,
  field: keyof RowOf<T>,
): Relation<R> {
  return needs(
    resource,
    many(shape, ({ id }, { state }) => (state[table] as RowOf<T>[]).filter((row) => row[field] === id)),
  )
}

/** The row of a table that a field of this one names. */
export function belongsTo<T extends Table, R extends object>(
  resource: Resource,
  shape: () => Shape<RowOf<T>>,
  table: T,
  field: keyof R,
): Relation<R> {
  return needs(
    resource,
    one(shape, (row, { state }) => (state[table] as RowOf<T>[]).find(({ id }) => id === row[field])),
  )
}

import * as v from 'valibot'
import { extend } from '../../schema.js'
import type { Database, DatabaseWithPassword } from './types.js'

/** Schema of {@link Database}. */
export const DatabaseSchema = v.looseObject({
  id: v.string(),
  host: v.looseObject({ address: v.string(), port: v.number() }),
  name: v.string(),
  username: v.string(),
  connections_from: v.string(),
  max_connections: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, Database>

/** Schema of all databases of a server. */
export const DatabasesSchema = v.array(DatabaseSchema)

/** Schema of {@link DatabaseWithPassword}. */
export const DatabaseWithPasswordSchema = /* @__PURE__ */ extend(DatabaseSchema, {
  relationships: v.looseObject({ password: v.nullable(v.looseObject({ password: v.string() })) }),
}) satisfies v.GenericSchema<unknown, DatabaseWithPassword>

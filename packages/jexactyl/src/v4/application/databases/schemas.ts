import * as v from 'valibot'
import type { ServerDatabase } from './types.js'

/** Schema of {@link ServerDatabase}. */
export const ServerDatabaseSchema = v.looseObject({
  id: v.number(),
  database_host_id: v.number(),
  server_id: v.number(),
  name: v.string(),
  username: v.string(),
  remote: v.string(),
  max_connections: v.nullable(v.number()),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, ServerDatabase>

/** Schema of several {@link ServerDatabase}s. */
export const ServerDatabasesSchema = v.array(ServerDatabaseSchema)

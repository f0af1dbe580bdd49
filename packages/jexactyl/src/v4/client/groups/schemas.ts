import * as v from 'valibot'
import type { ServerGroup } from './types.js'

/** Schema of {@link ServerGroup}. */
export const ServerGroupSchema = v.looseObject({
  id: v.number(),
  user_id: v.number(),
  name: v.string(),
  color: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, ServerGroup>

/** Schema of several {@link ServerGroup}s. */
export const ServerGroupsSchema = v.array(ServerGroupSchema)

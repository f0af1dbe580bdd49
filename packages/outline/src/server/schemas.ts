import * as v from 'valibot'
import { DataLimitSchema } from '../access-keys/schemas.js'
import type { Server } from './types.js'

/** Schema of {@link Server}. */
export const ServerSchema = v.looseObject({
  name: v.string(),
  serverId: v.string(),
  metricsEnabled: v.boolean(),
  createdTimestampMs: v.number(),
  version: v.string(),
  accessKeyDataLimit: v.exactOptional(DataLimitSchema),
  portForNewAccessKeys: v.exactOptional(v.number()),
  hostnameForAccessKeys: v.exactOptional(v.string()),
  experimental: v.exactOptional(v.looseObject({ asnMetricsEnabled: v.exactOptional(v.boolean()) })),
}) satisfies v.GenericSchema<unknown, Server>

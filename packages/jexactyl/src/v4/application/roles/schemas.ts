import * as v from 'valibot'
import type { AdminRole } from './types.js'

/** Schema of {@link AdminRole}. */
export const AdminRoleSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.nullable(v.string()),
  permissions: v.exactOptional(v.nullable(v.array(v.string()))),
}) satisfies v.GenericSchema<unknown, AdminRole>

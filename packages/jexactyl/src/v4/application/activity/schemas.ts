import * as v from 'valibot'
import { extend } from '@infra/panel-core/provider'
import { ActivityLogSchema } from '@infra/panel-core/schemas'
import type { ActivitySubject, AdminActivityLog } from './types.js'

/** Schema of {@link ActivitySubject}. */
export const ActivitySubjectSchema = v.looseObject({
  type: v.string(),
  id: v.union([v.number(), v.string()]),
  identifier: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, ActivitySubject>

/** Schema of {@link AdminActivityLog}. */
export const AdminActivityLogSchema = /* @__PURE__ */ extend(ActivityLogSchema, {
  log_id: v.number(),
  subjects: v.array(ActivitySubjectSchema),
}) satisfies v.GenericSchema<unknown, AdminActivityLog>

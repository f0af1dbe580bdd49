import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { LabelsSchema } from '../common/schemas.js'
import type { CreateStorageBoxSnapshotResult, StorageBoxSnapshot } from './types.js'

/** Schema of {@link StorageBoxSnapshot}. */
export const StorageBoxSnapshotSchema = v.looseObject({
  id: v.number(),
  storage_box: v.number(),
  name: v.string(),
  description: v.string(),
  labels: LabelsSchema,
  stats: v.looseObject({ size: v.number(), size_filesystem: v.number() }),
  is_automatic: v.boolean(),
  created: v.string(),
}) satisfies v.GenericSchema<unknown, StorageBoxSnapshot>

/** Schema of {@link CreateStorageBoxSnapshotResult}. */
export const CreateStorageBoxSnapshotResultSchema = v.looseObject({
  snapshot: v.looseObject({ id: v.number(), storage_box: v.number() }),
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, CreateStorageBoxSnapshotResult>

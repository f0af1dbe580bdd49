import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { DeleteProtectionSchema, LabelsSchema } from '../common/schemas.js'
import { LocationSchema } from '../locations/schemas.js'
import { StorageBoxTypeSchema } from '../storage-box-types/schemas.js'
import type { CreateStorageBoxResult, StorageBox } from './types.js'

/** Schema of {@link StorageBox}. */
export const StorageBoxSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  storage_box_type: StorageBoxTypeSchema,
  location: LocationSchema,
  access_settings: v.looseObject({
    reachable_externally: v.boolean(),
    samba_enabled: v.boolean(),
    ssh_enabled: v.boolean(),
    webdav_enabled: v.boolean(),
    zfs_enabled: v.boolean(),
  }),
  snapshot_plan: v.nullable(
    v.looseObject({
      max_snapshots: v.number(),
      minute: v.number(),
      hour: v.number(),
      day_of_week: v.nullable(v.number()),
      day_of_month: v.nullable(v.number()),
    }),
  ),
  protection: DeleteProtectionSchema,
  labels: LabelsSchema,
  status: v.string(),
  username: v.nullable(v.string()),
  server: v.nullable(v.string()),
  system: v.nullable(v.string()),
  stats: v.looseObject({ size: v.number(), size_data: v.number(), size_snapshots: v.number() }),
  created: v.string(),
}) satisfies v.GenericSchema<unknown, StorageBox>

/** Schema of {@link CreateStorageBoxResult}. */
export const CreateStorageBoxResultSchema = v.looseObject({
  storage_box: StorageBoxSchema,
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, CreateStorageBoxResult>

/** Schema of the folders in a folder. */
export const StorageBoxFoldersSchema = v.array(v.string()) satisfies v.GenericSchema<unknown, string[]>

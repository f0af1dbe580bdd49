import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { LabelsSchema } from '../common/schemas.js'
import type { CreateStorageBoxSubaccountResult, StorageBoxSubaccount } from './types.js'

/** Schema of {@link StorageBoxSubaccount}. */
export const StorageBoxSubaccountSchema = v.looseObject({
  id: v.number(),
  storage_box: v.number(),
  name: v.string(),
  description: v.string(),
  home_directory: v.string(),
  access_settings: v.looseObject({
    reachable_externally: v.boolean(),
    readonly: v.boolean(),
    samba_enabled: v.boolean(),
    ssh_enabled: v.boolean(),
    webdav_enabled: v.boolean(),
  }),
  labels: LabelsSchema,
  username: v.string(),
  server: v.string(),
  created: v.string(),
}) satisfies v.GenericSchema<unknown, StorageBoxSubaccount>

/** Schema of {@link CreateStorageBoxSubaccountResult}. */
export const CreateStorageBoxSubaccountResultSchema = v.looseObject({
  subaccount: v.looseObject({ id: v.number(), storage_box: v.number() }),
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, CreateStorageBoxSubaccountResult>

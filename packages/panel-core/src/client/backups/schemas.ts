import * as v from 'valibot'
import type { Backup } from './types.js'

/** Schema of {@link Backup}. */
export const BackupSchema = v.looseObject({
  uuid: v.string(),
  is_successful: v.boolean(),
  is_locked: v.boolean(),
  name: v.string(),
  ignored_files: v.array(v.string()),
  checksum: v.nullable(v.string()),
  bytes: v.number(),
  created_at: v.string(),
  completed_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Backup>

/** Schema of an address to download from. */
export const DownloadUrlSchema = v.string()

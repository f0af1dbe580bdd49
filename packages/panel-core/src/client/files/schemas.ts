import * as v from 'valibot'
import type { FileObject } from './types.js'

/** Schema of {@link FileObject}. */
export const FileObjectSchema = v.looseObject({
  name: v.string(),
  mode: v.string(),
  mode_bits: v.string(),
  size: v.number(),
  is_file: v.boolean(),
  is_symlink: v.boolean(),
  mimetype: v.string(),
  created_at: v.string(),
  modified_at: v.string(),
}) satisfies v.GenericSchema<unknown, FileObject>

/** Schema of an address that works without a key. */
export const SignedUrlSchema = v.string()

import * as v from 'valibot'
import { DeleteProtectionSchema, DeprecationSchema, LabelsSchema } from '../common/schemas.js'
import type { Image, ImageOrigin } from './types.js'

/** Schema of {@link ImageOrigin}. */
export const ImageOriginSchema = v.looseObject({ id: v.number(), name: v.string() }) satisfies v.GenericSchema<unknown, ImageOrigin>

/** Schema of {@link Image}. */
export const ImageSchema = v.looseObject({
  id: v.number(),
  type: v.string(),
  status: v.string(),
  name: v.nullable(v.string()),
  description: v.string(),
  image_size: v.nullable(v.number()),
  disk_size: v.number(),
  created: v.string(),
  created_from: v.nullable(ImageOriginSchema),
  bound_to: v.nullable(v.number()),
  os_flavor: v.string(),
  os_version: v.nullable(v.string()),
  rapid_deploy: v.exactOptional(v.boolean()),
  protection: DeleteProtectionSchema,
  deprecated: v.exactOptional(v.nullable(v.string())),
  deleted: v.nullable(v.string()),
  labels: LabelsSchema,
  architecture: v.string(),
  deprecation: v.exactOptional(v.nullable(DeprecationSchema)),
}) satisfies v.GenericSchema<unknown, Image>

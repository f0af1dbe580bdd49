import * as v from 'valibot'
import type { Location } from './types.js'

/** Schema of {@link Location}. */
export const LocationSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  country: v.string(),
  city: v.string(),
  latitude: v.number(),
  longitude: v.number(),
  network_zone: v.string(),
}) satisfies v.GenericSchema<unknown, Location>

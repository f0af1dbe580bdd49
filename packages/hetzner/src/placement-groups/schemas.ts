import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { LabelsSchema } from '../common/schemas.js'
import type { CreatePlacementGroupResult, PlacementGroup } from './types.js'

/** Schema of {@link PlacementGroup}. */
export const PlacementGroupSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  labels: LabelsSchema,
  type: v.string(),
  created: v.string(),
  servers: v.array(v.number()),
}) satisfies v.GenericSchema<unknown, PlacementGroup>

/** Schema of {@link CreatePlacementGroupResult}. */
export const CreatePlacementGroupResultSchema = v.looseObject({
  placement_group: PlacementGroupSchema,
  action: v.exactOptional(v.nullable(ActionSchema)),
}) satisfies v.GenericSchema<unknown, CreatePlacementGroupResult>

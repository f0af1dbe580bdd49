import { mapOf } from '@infra/panel-core/provider'
import * as v from 'valibot'
import type { StoreBalance, StoreCosts, StoreEgg, StoreNest, StoreNode } from './types.js'

/** Schema of {@link StoreBalance}. */
export const StoreBalanceSchema = v.looseObject({
  balance: v.number(),
  slots: v.number(),
  cpu: v.number(),
  memory: v.number(),
  disk: v.number(),
  ports: v.number(),
  backups: v.number(),
  databases: v.number(),
}) satisfies v.GenericSchema<unknown, StoreBalance>

/** Schema of what one purchase costs. */
export const StoreCostSchema = v.union([v.string(), v.number()])

/** Schema of {@link StoreCosts}. */
export const StoreCostsSchema = v.looseObject({
  cpu: StoreCostSchema,
  memory: StoreCostSchema,
  disk: StoreCostSchema,
  slots: StoreCostSchema,
  ports: StoreCostSchema,
  backups: StoreCostSchema,
  databases: StoreCostSchema,
}) satisfies v.GenericSchema<unknown, StoreCosts>

/** Schema of {@link StoreNode}. */
export const StoreNodeSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  deploy_fee: v.nullable(v.number()),
  location: v.string(),
  total: v.number(),
  used: v.number(),
}) satisfies v.GenericSchema<unknown, StoreNode>

/** Schema of {@link StoreNest}. */
export const StoreNestSchema = v.looseObject({ id: v.number(), name: v.string() }) satisfies v.GenericSchema<unknown, StoreNest>

/** Schema of {@link StoreEgg}. */
export const StoreEggSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  docker_images: /* @__PURE__ */ mapOf(v.string()),
}) satisfies v.GenericSchema<unknown, StoreEgg>

/** Schema of several {@link StoreNode}s. */
export const StoreNodesSchema = v.array(StoreNodeSchema)
/** Schema of several {@link StoreNest}s. */
export const StoreNestsSchema = v.array(StoreNestSchema)
/** Schema of several {@link StoreEgg}s. */
export const StoreEggsSchema = v.array(StoreEggSchema)
/** Schema of the short id that a server is made with. */
export const ServerIdSchema = v.string()

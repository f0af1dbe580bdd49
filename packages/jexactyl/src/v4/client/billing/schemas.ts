import * as v from 'valibot'
import { EggVariableSchema } from '@infra/panel-core/schemas'
import type { BillingCategory, BillingEgg, BillingNode, BillingProduct, DiscountCode, Invoice, Order, ProductLimits } from './types.js'

/** Schema of {@link BillingCategory}. */
export const BillingCategorySchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  icon: v.nullable(v.string()),
  description: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, BillingCategory>

/** Schema of {@link ProductLimits}. */
export const ProductLimitsSchema = v.looseObject({
  cpu: v.number(),
  memory: v.number(),
  disk: v.number(),
  backup: v.number(),
  database: v.number(),
  allocation: v.number(),
}) satisfies v.GenericSchema<unknown, ProductLimits>

/** Schema of {@link BillingProduct}. */
export const BillingProductSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  icon: v.nullable(v.string()),
  price: v.number(),
  description: v.nullable(v.string()),
  egg_id: v.nullable(v.number()),
  limits: ProductLimitsSchema,
}) satisfies v.GenericSchema<unknown, BillingProduct>

/** Schema of {@link BillingNode}. */
export const BillingNodeSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  name: v.string(),
  created_at: v.nullable(v.string()),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, BillingNode>

/** Schema of {@link BillingEgg}. */
export const BillingEggSchema = v.looseObject({ uuid: v.string(), name: v.string() }) satisfies v.GenericSchema<unknown, BillingEgg>

/** Schema of {@link Order}. */
export const OrderSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  total: v.number(),
  status: v.string(),
  product_id: v.number(),
  type: v.string(),
  server_id: v.nullable(v.number()),
  metadata: v.unknown(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, Order>

/** Schema of {@link Invoice}. */
export const InvoiceSchema = v.looseObject({
  id: v.number(),
  number: v.string(),
  generated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Invoice>

/** Schema of {@link DiscountCode}. */
export const DiscountCodeSchema = v.looseObject({
  id: v.number(),
  code: v.string(),
  description: v.string(),
  type: v.string(),
  value: v.number(),
  uses: v.nullable(v.number()),
  expires_at: v.nullable(v.string()),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, DiscountCode>

/** Schema of several {@link BillingCategory}s. */
export const BillingCategoriesSchema = v.array(BillingCategorySchema)

/** Schema of several {@link BillingProduct}s. */
export const BillingProductsSchema = v.array(BillingProductSchema)

/** Schema of several {@link BillingEgg}s. */
export const BillingEggsSchema = v.array(BillingEggSchema)

/** Schema of several `EggVariable`s. */
export const EggVariablesSchema = v.array(EggVariableSchema)

/** Schema of several {@link BillingNode}s. */
export const BillingNodesSchema = v.array(BillingNodeSchema)

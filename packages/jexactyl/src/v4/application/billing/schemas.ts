import * as v from 'valibot'
import { ProductLimitsSchema } from '../../client/billing/schemas.js'
import type { AdminInvoice, BillingCategory, BillingProduct } from './types.js'

/** Schema of {@link BillingCategory}. */
export const BillingCategorySchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  name: v.string(),
  icon: v.nullable(v.string()),
  description: v.nullable(v.string()),
  visible: v.boolean(),
  nest_id: v.number(),
  egg_id: v.nullable(v.number()),
  created_at: v.string(),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, BillingCategory>

/** Schema of {@link BillingProduct}. */
export const BillingProductSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  category_uuid: v.exactOptional(v.string()),
  name: v.string(),
  icon: v.nullable(v.string()),
  price: v.number(),
  description: v.nullable(v.string()),
  limits: ProductLimitsSchema,
  created_at: v.string(),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, BillingProduct>

/** Schema of {@link AdminInvoice}. */
export const AdminInvoiceSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  number: v.string(),
  order_id: v.number(),
  total: v.nullable(v.number()),
  status: v.nullable(v.string()),
  user: v.looseObject({ id: v.nullable(v.number()), username: v.nullable(v.string()), email: v.nullable(v.string()) }),
  generated_at: v.nullable(v.string()),
  created_at: v.string(),
}) satisfies v.GenericSchema<unknown, AdminInvoice>

/** Schema of several {@link AdminInvoice}s. */
export const AdminInvoicesSchema = v.array(AdminInvoiceSchema)

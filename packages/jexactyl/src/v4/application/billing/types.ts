import type { FilterQuery, Include, PageQuery, SortBy, With } from '@infra/panel-core'
import type { ProductLimits } from '../../client/billing/types.js'

/** A kind of servers that the panel sells. */
export interface BillingCategory {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Name. */
  name: string
  /** Address of a picture. */
  icon: string | null
  /** What it is. */
  description: string | null
  /** Whether users see it. */
  visible: boolean
  /** Id of the nest that its servers' eggs are in. */
  nest_id: number
  /** Id of the egg of its servers; null when the buyer chooses one of the nest. */
  egg_id: number | null
  /** Since when there is this category, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** Something that the panel sells. */
export interface BillingProduct {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Long id of its category, on panels of 2026. Those of 2024 have `category_id`. */
  category_uuid?: string
  /** Name. */
  name: string
  /** Address of a picture. */
  icon: string | null
  /** Price of each period, in the panel's currency; 0 is free. */
  price: number
  /** What it is. */
  description: string | null
  /** What a server of it may use and have. */
  limits: ProductLimits
  /** Since when there is this product, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** What can be brought along with a category. */
export interface BillingCategoryRelations {
  /** Its products; null where the key may not read them. */
  products: BillingProduct[] | null
}

/** Names of what can be brought along with a category. */
export type BillingCategoryInclude = Include<BillingCategoryRelations>

/** A category with the relations that were asked for. */
export type BillingCategoryWith<I extends string> = With<BillingCategory, BillingCategoryRelations, I>

/** An invoice of a user. */
export interface AdminInvoice {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Its number. */
  number: string
  /** Id of the order. */
  order_id: number
  /** What is to be paid, in the panel's currency. */
  total: number | null
  /** Where its order stands. */
  status: string | null
  /** Whose it is. */
  user: {
    /** Id. */
    id: number | null
    /** Name. */
    username: string | null
    /** E-mail address. */
    email: string | null
  }
  /** When it was written; null when it is not yet. */
  generated_at: string | null
  /** Since when there is this invoice, ISO 8601. */
  created_at: string
}

/** Which categories to list. */
export interface ListBillingCategoriesQuery extends PageQuery, FilterQuery<'id' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name' | 'created_at' | 'visible'>
}

/** Which products to list. */
export interface ListBillingProductsQuery extends PageQuery, FilterQuery<'id' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name' | 'price'>
}

/** Which discount codes to list. */
export interface ListDiscountCodesQuery extends PageQuery, FilterQuery<'id' | 'code' | 'type' | 'expires_at'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'code' | 'value' | 'type' | 'uses' | 'expires_at' | 'created_at'>
}

/** A category. It needs an egg or a nest. */
export interface BillingCategoryBody {
  /** Name. */
  name: string
  /** Address of a picture. */
  icon?: string | null
  /** What it is. */
  description?: string | null
  /** Whether users see it. */
  visible?: boolean
  /** Id of the egg of its servers. */
  eggId?: number | null
  /** Id of the nest that the buyer chooses an egg of. */
  nestId?: number | null
}

/** All of a category that can be changed. */
export interface UpdateBillingCategoryBody extends BillingCategoryBody {
  /** Address of a picture. */
  icon: string | null
  /** What it is. */
  description: string | null
  /** Whether users see it. */
  visible: boolean
  /** Id of the egg of its servers. */
  eggId: number | null
  /** Id of the nest that the buyer chooses an egg of. */
  nestId: number
}

/** A product to create. */
export interface CreateBillingProductBody {
  /** Name. */
  name: string
  /** Address of a picture. */
  icon?: string | null
  /** Price of each period, in the panel's currency; 0 is free. */
  price: number
  /** What it is. */
  description?: string | null
  /** What a server of it may use and have. */
  limits: ProductLimits
}

/** All of a product that can be changed. */
export interface UpdateBillingProductBody extends CreateBillingProductBody {
  /** Address of a picture. */
  icon: string | null
  /** What it is. */
  description: string | null
}

/** All of a discount code. */
export interface DiscountCodeBody {
  /** The code: 4 to 16 characters. */
  code: string
  /** What it is for: 3 characters or more. */
  description: string
  /** Whether `value` is percents or an amount of money. */
  type: 'percentage' | 'numeric'
  /** How much: a whole number, 0 or more. */
  value: number
  /** How often it can be used; -1 or null is without end. */
  uses?: number | null
  /** Whether it can be used. Panels do not show it afterwards. */
  active: boolean
  /** Until when it is good, such as `2026-12-31`; null is for ever. */
  expires_at?: string | null
}

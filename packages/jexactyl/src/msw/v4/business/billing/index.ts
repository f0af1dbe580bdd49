import type { Route } from '@infra/panel-core/msw/provider'
import { catalogueRoutes } from './catalogue.js'
import { discountCodeRoutes } from './discount-codes.js'
import { orderRoutes } from './orders.js'
import { purchaseRoutes } from './purchases.js'
import { shopRoutes } from './shop.js'

/** What is sold, from both sides. */
export const billingRoutes: readonly Route[] = [...catalogueRoutes, ...discountCodeRoutes, ...shopRoutes, ...purchaseRoutes, ...orderRoutes]

import type { Route } from '@infra/panel-core/msw/provider'
import { accountRoutes } from './account.js'
import { analyticsRoutes } from './analytics.js'
import { discordRoutes } from './discord.js'
import { fileRoutes } from './files.js'
import { paymentRoutes } from './payments.js'
import { pluginRoutes } from './plugins.js'
import { referralRoutes } from './referrals.js'
import { serverRoutes } from './servers.js'
import { storeCreateRoute } from './store-create.js'
import { storeRoutes } from './store.js'
import { ticketRoutes } from './tickets.js'

/** What 3.x has in the Client API beside or in the place of what Pterodactyl has. */
export const clientRoutes: readonly Route[] = [
  ...accountRoutes,
  ...analyticsRoutes,
  ...discordRoutes,
  ...fileRoutes,
  ...paymentRoutes,
  ...pluginRoutes,
  ...referralRoutes,
  ...serverRoutes,
  ...storeRoutes,
  storeCreateRoute,
  ...ticketRoutes,
]

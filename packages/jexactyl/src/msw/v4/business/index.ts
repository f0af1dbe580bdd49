import type { Finder, Route } from '@infra/panel-core/msw/provider'
import type { JexactylV4State } from '../state.js'
import { accountRoutes } from './account.js'
import { activityRoutes } from './activity.js'
import { billingRoutes } from './billing/index.js'
import { keyRoutes } from './keys.js'
import { linkRoutes, webhookRoutes } from './links.js'
import { settingsRoutes } from './panel-settings.js'
import { roleRoutes } from './roles.js'
import { ticketRoutes } from './tickets.js'
import { userRoutes } from './users.js'

export { admit } from './account.js'
export { beginBusiness } from './begin.js'
export { businessShown } from './people.js'

/** Operations about people, tickets, billing and the panel's own settings. */
export const businessRoutes: readonly Route[] = [
  ...userRoutes,
  ...roleRoutes,
  ...keyRoutes,
  ...activityRoutes,
  ...accountRoutes,
  ...ticketRoutes,
  ...settingsRoutes,
  ...linkRoutes,
  ...webhookRoutes,
  ...billingRoutes,
]

/** What the Client API finds before it counts a request: other numbers in paths are looked for later. */
export const businessFinders: Readonly<Record<string, Finder>> = {
  ticket: ({ state }, text) => (state as JexactylV4State).tickets.find(({ id }) => id === Number.parseInt(text, 10)),
}

import type { Route } from '@infra/panel-core/msw/provider'
import { approvalRoutes } from './approvals.js'
import { nodeRoutes } from './nodes.js'
import { serverRoutes } from './servers.js'
import { userRoutes } from './users.js'

/** What 3.x has in the Application API beside or in the place of what Pterodactyl has. */
export const applicationRoutes: readonly Route[] = [...approvalRoutes, ...nodeRoutes, ...serverRoutes, ...userRoutes]

import * as v from 'valibot'
import { Flag, HostName, LabelsBody } from './body.js'
import type { Route } from './call.js'
import { metricsRoute } from './metrics.js'
import { setAssignee } from './primary-ips.js'
import { actionRoutesOf, deleteRoute, protectionRoute, readRoutes, updateRoute } from './resource.js'
import { createServerRoute } from './server-create.js'
import { diskRoutes } from './server-disks.js'
import { serverNetworkRoutes } from './server-networks.js'
import { powerRoutes } from './server-power.js'
import { servers } from './servers.js'

const Update = v.object({ name: v.exactOptional(HostName), labels: LabelsBody })
const Protection = v.object({ delete: v.exactOptional(Flag), rebuild: v.exactOptional(Flag) })

/** The routes of servers. */
export const serverRoutes: readonly Route[] = [
  ...readRoutes(servers),
  ...actionRoutesOf(servers),
  createServerRoute,
  updateRoute(servers, Update),
  deleteRoute(servers, {
    command: 'delete_server',
    status: 200,
    work: ({ id }, { state }) => {
      for (const volume of state.volumes) if (volume.server === id) volume.server = null
      for (const ip of state.floating_ips) if (ip.server === id) ip.server = null
      state.primary_ips = state.primary_ips.filter((ip) => ip.assignee_id !== id || !ip.auto_delete)
      for (const ip of state.primary_ips) if (ip.assignee_id === id) setAssignee(ip, null)
      state.images = state.images.filter(({ bound_to: server }) => server !== id)
      for (const firewall of state.firewalls)
        firewall.applied_to = firewall.applied_to.filter((target) => target.type !== 'server' || target.server.id !== id)
      for (const balancer of state.load_balancers) balancer.targets = balancer.targets.filter(({ server }) => server?.id !== id)
    },
  }),
  protectionRoute(servers, Protection),
  ...powerRoutes,
  ...diskRoutes,
  ...serverNetworkRoutes,
  metricsRoute(servers, {
    cpu: ['cpu'],
    disk: ['disk.0.iops.read', 'disk.0.iops.write', 'disk.0.bandwidth.read', 'disk.0.bandwidth.write'],
    network: ['network.0.pps.in', 'network.0.pps.out', 'network.0.bandwidth.in', 'network.0.bandwidth.out'],
  }),
]

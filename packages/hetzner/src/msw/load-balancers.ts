import { matchesLabels } from '../labels/selector.js'
import type { LoadBalancer, LoadBalancerMatch, LoadBalancerService, LoadBalancerTarget } from '../load-balancers/types.js'
import type { RouteCall } from './call.js'
import { notFound } from './errors.js'
import { locationOf } from './find.js'
import { defineResource } from './resource.js'
import type { StoredLoadBalancer, StoredServer, StoredService, StoredTarget } from './state.js'

/** Load balancers. */
export const loadBalancers = defineResource({
  name: 'load_balancers',
  ns: 'loadBalancers',
  one: 'load_balancer',
  sort: ['id', 'name', 'created'],
  show: (row, call): LoadBalancer => ({
    ...row,
    load_balancer_type: call.state.load_balancer_types.find(({ name }) => name === row.load_balancer_type) ?? notFound('type'),
    location: locationOf(call, row.location),
    services: row.services.map(showService),
    targets: row.targets.map((target) => showTarget(row, target, call)),
  }),
})

function showService({ protocol, http, ...base }: StoredService): LoadBalancerService {
  if (protocol === 'tcp') return { ...base, protocol }
  const { certificates, redirect_http: redirects, ...rest } = http
  return protocol === 'http'
    ? { ...base, protocol, http: rest }
    : { ...base, protocol, http: { ...rest, certificates, redirect_http: redirects } }
}

function showTarget(row: StoredLoadBalancer, target: StoredTarget, { state }: RouteCall): LoadBalancerTarget {
  const { type, ip, label_selector: labels, use_private_ip: isPrivate } = target
  // Whatever runs is taken to be well.
  const health = (status: string) => row.services.map(({ listen_port: port }) => ({ listen_port: port, status }))
  if (type === 'ip') return { type, ip: ip ?? { ip: '' }, health_status: health('healthy') }
  const match = (server: StoredServer): LoadBalancerMatch & { type: 'server' } => ({
    type: 'server',
    server: { id: server.id, ip: addressOf(row, server, isPrivate, state) },
    use_private_ip: isPrivate,
    health_status: health(server.status === 'running' ? 'healthy' : 'unhealthy'),
  })
  if (type === 'server') return match(state.servers.find(({ id }) => id === target.server?.id) ?? notFound('server'))
  const selector = labels?.selector ?? ''
  const targets = state.servers.filter((server) => matchesLabels(selector, server.labels)).map(match)
  return { type, label_selector: { selector }, use_private_ip: isPrivate, targets }
}

function addressOf(row: StoredLoadBalancer, server: StoredServer, isPrivate: boolean, state: RouteCall['state']): string {
  if (!isPrivate) return state.primary_ips.find(({ assignee_id: id, type }) => id === server.id && type === 'ipv4')?.ip ?? ''
  return server.private_net.find(({ network }) => row.private_net.some((net) => net.network === network))?.ip ?? ''
}

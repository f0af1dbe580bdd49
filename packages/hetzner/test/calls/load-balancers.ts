import type { Calls } from './types.js'

const service = {
  protocol: 'https',
  listen_port: 443,
  destination_port: 80,
  proxyprotocol: false,
  health_check: { protocol: 'http', port: 80, interval: 15, timeout: 10, retries: 3, http: { path: '/health', tls: false } },
  http: { certificates: [897], redirect_http: true },
} as const
/** More than one kind of target has, so that every parameter is named. */
const target = {
  type: 'server',
  server: { id: 80, ip: '2001:db8::1' },
  label_selector: { selector: 'env=prod' },
  ip: { ip: '203.0.113.1' },
} as const

/** Every operation of load balancers, with every parameter that it has. */
export const calls: Calls = {
  list_load_balancers: ({ loadBalancers }) =>
    loadBalancers.list({ name: 'web', label_selector: 'env=prod', sort: 'name:desc', page: 2, per_page: 10 }),
  create_load_balancer: ({ loadBalancers }) =>
    loadBalancers.create({
      name: 'web',
      load_balancer_type: 'lb11',
      location: 'fsn1',
      network_zone: 'eu-central',
      algorithm: { type: 'round_robin' },
      services: [service],
      targets: [{ type: 'server', server: { id: 42 }, use_private_ip: true }],
      network: 123,
      public_interface: true,
      labels: { env: 'prod' },
    }),
  get_load_balancer: ({ loadBalancers }) => loadBalancers.get(1),
  update_load_balancer: ({ loadBalancers }) => loadBalancers.update(1, { name: 'web', labels: {} }),
  delete_load_balancer: ({ loadBalancers }) => loadBalancers.delete(1),
  get_load_balancer_metrics: ({ loadBalancers }) =>
    loadBalancers.getMetrics(1, {
      type: ['open_connections', 'bandwidth'],
      start: '2026-01-01T00:00:00Z',
      end: '2026-01-02T00:00:00Z',
      step: 60,
    }),
  list_load_balancers_actions: ({ loadBalancers }) =>
    loadBalancers.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_load_balancers_action: ({ loadBalancers }) => loadBalancers.getAction(1),
  list_load_balancer_actions: ({ loadBalancers }) =>
    loadBalancers.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  add_load_balancer_service: ({ loadBalancers }) => loadBalancers.addService(1, service),
  update_load_balancer_service: ({ loadBalancers }) => loadBalancers.updateService(1, service),
  delete_load_balancer_service: ({ loadBalancers }) => loadBalancers.deleteService(1, 443),
  add_load_balancer_target: ({ loadBalancers }) => loadBalancers.addTarget(1, { ...target, use_private_ip: true }),
  remove_load_balancer_target: ({ loadBalancers }) => loadBalancers.removeTarget(1, target),
  attach_load_balancer_to_network: ({ loadBalancers }) =>
    loadBalancers.attachToNetwork(1, { network: 123, ip: '10.0.1.1', ip_range: '10.0.1.0/24' }),
  detach_load_balancer_from_network: ({ loadBalancers }) => loadBalancers.detachFromNetwork(1, 123),
  change_load_balancer_algorithm: ({ loadBalancers }) => loadBalancers.changeAlgorithm(1, 'least_connections'),
  change_load_balancer_dns_ptr: ({ loadBalancers }) => loadBalancers.changeDnsPtr(1, { ip: '1.2.3.4', dns_ptr: 'www.example.com' }),
  change_load_balancer_protection: ({ loadBalancers }) => loadBalancers.changeProtection(1, { delete: true }),
  change_load_balancer_type: ({ loadBalancers }) => loadBalancers.changeType(1, 'lb21'),
  enable_load_balancer_public_interface: ({ loadBalancers }) => loadBalancers.enablePublicInterface(1),
  disable_load_balancer_public_interface: ({ loadBalancers }) => loadBalancers.disablePublicInterface(1),
}

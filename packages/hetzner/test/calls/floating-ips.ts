import type { Calls } from './types.js'

/** Every operation of floating IPs, with every parameter that it has. */
export const calls: Calls = {
  list_floating_ips: ({ floatingIps }) =>
    floatingIps.list({ name: 'web', label_selector: 'env=prod', sort: 'created:desc', page: 2, per_page: 10 }),
  create_floating_ip: ({ floatingIps }) =>
    floatingIps.create({ type: 'ipv4', home_location: 'fsn1', server: 42, name: 'web', description: 'web', labels: { env: 'prod' } }),
  get_floating_ip: ({ floatingIps }) => floatingIps.get(1),
  update_floating_ip: ({ floatingIps }) => floatingIps.update(1, { name: 'web', description: 'web', labels: {} }),
  delete_floating_ip: ({ floatingIps }) => floatingIps.delete(1),
  list_floating_ips_actions: ({ floatingIps }) =>
    floatingIps.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_floating_ips_action: ({ floatingIps }) => floatingIps.getAction(1),
  list_floating_ip_actions: ({ floatingIps }) =>
    floatingIps.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  assign_floating_ip: ({ floatingIps }) => floatingIps.assign(1, 42),
  unassign_floating_ip: ({ floatingIps }) => floatingIps.unassign(1),
  change_floating_ip_dns_ptr: ({ floatingIps }) => floatingIps.changeDnsPtr(1, { ip: '1.2.3.4', dns_ptr: 'www.example.com' }),
  change_floating_ip_protection: ({ floatingIps }) => floatingIps.changeProtection(1, { delete: true }),
}

import type { Calls } from './types.js'

const assignee = { assignee_type: 'server', assignee_id: 42 }

/** Every operation of primary IPs, with every parameter that it has. */
export const calls: Calls = {
  list_primary_ips: ({ primaryIps }) =>
    primaryIps.list({ name: 'web', label_selector: 'env=prod', ip: '1.2.3.4', sort: 'created:desc', page: 2, per_page: 10 }),
  create_primary_ip: ({ primaryIps }) =>
    primaryIps.create({ name: 'web', type: 'ipv4', location: 'fsn1', ...assignee, auto_delete: true, labels: { env: 'prod' } }),
  get_primary_ip: ({ primaryIps }) => primaryIps.get(1),
  update_primary_ip: ({ primaryIps }) => primaryIps.update(1, { name: 'web', auto_delete: false, labels: {} }),
  delete_primary_ip: ({ primaryIps }) => primaryIps.delete(1),
  list_primary_ips_actions: ({ primaryIps }) =>
    primaryIps.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_primary_ips_action: ({ primaryIps }) => primaryIps.getAction(1),
  list_primary_ip_actions: ({ primaryIps }) =>
    primaryIps.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  assign_primary_ip: ({ primaryIps }) => primaryIps.assign(1, assignee),
  unassign_primary_ip: ({ primaryIps }) => primaryIps.unassign(1),
  change_primary_ip_dns_ptr: ({ primaryIps }) => primaryIps.changeDnsPtr(1, { ip: '1.2.3.4', dns_ptr: 'www.example.com' }),
  change_primary_ip_protection: ({ primaryIps }) => primaryIps.changeProtection(1, { delete: true }),
}

import type { Calls } from './types.js'

const subnet = { type: 'vswitch', network_zone: 'eu-central', ip_range: '10.0.1.0/24', vswitch_id: 1000 } as const
const route = { destination: '10.100.1.0/24', gateway: '10.0.1.1' }
const labels = { env: 'prod' }

/** Every operation of networks, with every parameter that it has. */
export const calls: Calls = {
  list_networks: ({ networks }) =>
    networks.list({ name: 'internal', label_selector: 'env=prod', sort: 'created:desc', page: 2, per_page: 10 }),
  create_network: ({ networks }) =>
    networks.create({
      name: 'internal',
      ip_range: '10.0.0.0/16',
      subnets: [subnet],
      routes: [route],
      expose_routes_to_vswitch: true,
      labels,
    }),
  get_network: ({ networks }) => networks.get(1),
  update_network: ({ networks }) => networks.update(1, { name: 'internal', labels, expose_routes_to_vswitch: false }),
  delete_network: ({ networks }) => networks.delete(1),
  list_network_members: ({ networks }) =>
    networks.listMembers(1, {
      type: 'server',
      subnet: '10.0.1.0/24',
      status: ['ok', 'error'],
      sort: ['type', 'ip:desc'],
      page: 1,
      per_page: 50,
    }),
  list_networks_actions: ({ networks }) => networks.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_networks_action: ({ networks }) => networks.getAction(1),
  list_network_actions: ({ networks }) => networks.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  add_network_route: ({ networks }) => networks.addRoute(1, route),
  add_network_subnet: ({ networks }) => networks.addSubnet(1, subnet),
  change_network_ip_range: ({ networks }) => networks.changeIpRange(1, '10.0.0.0/12'),
  change_network_protection: ({ networks }) => networks.changeProtection(1, { delete: true }),
  delete_network_route: ({ networks }) => networks.deleteRoute(1, route),
  delete_network_subnet: ({ networks }) => networks.deleteSubnet(1, '10.0.1.0/24'),
}

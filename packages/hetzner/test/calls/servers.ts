import type { Calls } from './types.js'

const period = { start: new Date('2026-01-01T00:00:00Z'), end: '2026-01-02T00:00:00Z' }

/** Every operation of servers, with every parameter that it has. */
export const calls: Calls = {
  list_servers: ({ servers }) =>
    servers.list({ name: 'web-1', label_selector: 'env=prod', status: 'running', sort: 'created:desc', page: 2, per_page: 10 }),
  create_server: ({ servers }) =>
    servers.create({
      name: 'web-1',
      server_type: 'cpx22',
      image: 'debian-13',
      location: 'fsn1',
      start_after_create: false,
      placement_group: 1,
      ssh_keys: ['anna'],
      volumes: [2],
      automount: true,
      networks: [3],
      firewalls: [{ firewall: 4 }],
      user_data: '#cloud-config',
      labels: { env: 'prod' },
      public_net: { enable_ipv4: true, enable_ipv6: false, ipv4: 5, ipv6: null },
    }),
  get_server: ({ servers }) => servers.get(1),
  update_server: ({ servers }) => servers.update(1, { name: 'web-1', labels: {} }),
  delete_server: ({ servers }) => servers.delete(1),
  get_server_metrics: ({ servers }) => servers.getMetrics(1, { type: ['cpu', 'disk'], ...period, step: 60 }),
  list_servers_actions: ({ servers }) => servers.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_servers_action: ({ servers }) => servers.getAction(1),
  list_server_actions: ({ servers }) => servers.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  add_server_to_placement_group: ({ servers }) => servers.addToPlacementGroup(1, 2),
  remove_server_from_placement_group: ({ servers }) => servers.removeFromPlacementGroup(1),
  change_server_protection: ({ servers }) => servers.changeProtection(1, { delete: true, rebuild: true }),
  change_server_type: ({ servers }) => servers.changeType(1, { server_type: 'cpx32', upgrade_disk: false }),
  rebuild_server: ({ servers }) => servers.rebuild(1, { image: 'debian-13', user_data: '#cloud-config' }),
  create_server_image: ({ servers }) => servers.createImage(1, { description: 'before', type: 'snapshot', labels: {} }),
  enable_server_backup: ({ servers }) => servers.enableBackup(1),
  disable_server_backup: ({ servers }) => servers.disableBackup(1),
  attach_server_iso: ({ servers }) => servers.attachIso(1, '2'),
  detach_server_iso: ({ servers }) => servers.detachIso(1),
  attach_server_to_network: ({ servers }) =>
    servers.attachToNetwork(1, { network: 2, ip: '10.0.1.5', alias_ips: ['10.0.1.6'], ip_range: '10.0.1.0/24' }),
  detach_server_from_network: ({ servers }) => servers.detachFromNetwork(1, 2),
  change_server_alias_ips: ({ servers }) => servers.changeAliasIps(1, { network: 2, alias_ips: [] }),
  change_server_dns_ptr: ({ servers }) => servers.changeDnsPtr(1, { ip: '203.0.113.7', dns_ptr: null }),
  poweron_server: ({ servers }) => servers.powerOn(1),
  poweroff_server: ({ servers }) => servers.powerOff(1),
  shutdown_server: ({ servers }) => servers.shutdown(1),
  reboot_server: ({ servers }) => servers.reboot(1),
  reset_server: ({ servers }) => servers.reset(1),
  reset_server_password: ({ servers }) => servers.resetPassword(1),
  request_server_console: ({ servers }) => servers.requestConsole(1),
  enable_server_rescue: ({ servers }) => servers.enableRescue(1, { type: 'linux64', ssh_keys: [2] }),
  disable_server_rescue: ({ servers }) => servers.disableRescue(1),
}

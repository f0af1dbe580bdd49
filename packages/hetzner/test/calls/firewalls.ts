import type { Calls } from './types.js'

const rules = [
  { direction: 'in', protocol: 'tcp', port: '80', source_ips: ['192.0.2.0/24'], destination_ips: [], description: 'Allow port 80' },
]
const resources = [
  { type: 'server', server: { id: 42 } },
  { type: 'label_selector', label_selector: { selector: 'env=prod' } },
] as const

/** Every operation of firewalls, with every parameter that it has. */
export const calls: Calls = {
  list_firewalls: ({ firewalls }) =>
    firewalls.list({ name: 'web', label_selector: 'env=prod', sort: 'created:desc', page: 2, per_page: 10 }),
  create_firewall: ({ firewalls }) => firewalls.create({ name: 'web', rules, apply_to: resources, labels: { env: 'prod' } }),
  get_firewall: ({ firewalls }) => firewalls.get(1),
  update_firewall: ({ firewalls }) => firewalls.update(1, { name: 'web', labels: {} }),
  delete_firewall: ({ firewalls }) => firewalls.delete(1),
  list_firewalls_actions: ({ firewalls }) => firewalls.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_firewalls_action: ({ firewalls }) => firewalls.getAction(1),
  list_firewall_actions: ({ firewalls }) => firewalls.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  apply_firewall_to_resources: ({ firewalls }) => firewalls.applyToResources(1, resources),
  remove_firewall_from_resources: ({ firewalls }) => firewalls.removeFromResources(1, resources),
  set_firewall_rules: ({ firewalls }) => firewalls.setRules(1, rules),
}

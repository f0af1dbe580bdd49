import type { CreatePrimaryZoneBody, CreateSecondaryZoneBody } from '@infra/hetzner'
import type { Calls } from './types.js'

const primary_nameservers = [{ address: '198.51.100.1', port: 53, tsig_key: 'c2VjcmV0', tsig_algorithm: 'hmac-sha256' }]
const secondary: CreateSecondaryZoneBody = { name: 'example.com', mode: 'secondary', primary_nameservers }
const primary: CreatePrimaryZoneBody = {
  name: 'example.com',
  mode: 'primary',
  ttl: 3600,
  labels: {},
  rrsets: [],
  zonefile: '@ IN A 198.51.100.1',
}

/** Every operation of zones, with every parameter that it has. */
export const calls: Calls = {
  list_zones: ({ zones }) =>
    zones.list({ name: 'example.com', mode: 'primary', label_selector: 'env=prod', sort: ['name', 'created:desc'], page: 1, per_page: 50 }),
  create_zone: ({ zones }) => zones.create({ ...secondary, ...primary }),
  get_zone: ({ zones }) => zones.get('example.com'),
  update_zone: ({ zones }) => zones.update(1, { labels: {} }),
  delete_zone: ({ zones }) => zones.delete('example.com'),
  get_zone_zonefile: ({ zones }) => zones.getZonefile('example.com'),
  import_zone_zonefile: ({ zones }) => zones.importZonefile('example.com', '@ IN A 198.51.100.1'),
  list_zones_actions: ({ zones }) => zones.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_zones_action: ({ zones }) => zones.getAction(1),
  list_zone_actions: ({ zones }) => zones.listActions('example.com', { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  change_zone_primary_nameservers: ({ zones }) => zones.changePrimaryNameservers('example.com', { primary_nameservers }),
  change_zone_ttl: ({ zones }) => zones.changeTtl('example.com', 3600),
  change_zone_protection: ({ zones }) => zones.changeProtection('example.com', { delete: true }),
}

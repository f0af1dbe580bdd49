import type { Calls } from './types.js'

const records = [{ value: '198.51.100.1', comment: 'web-1' }]

/** Every operation of rrsets, with every parameter that it has. */
export const calls: Calls = {
  list_zone_rrsets: ({ rrsets }) =>
    rrsets.list('example.com', { name: 'www', type: ['A', 'AAAA'], label_selector: 'env=prod', sort: 'name', page: 1, per_page: 50 }),
  create_zone_rrset: ({ rrsets }) => rrsets.create('example.com', { name: 'www', type: 'A', ttl: 3600, records, labels: { env: 'prod' } }),
  get_zone_rrset: ({ rrsets }) => rrsets.get('example.com', '@', 'A'),
  update_zone_rrset: ({ rrsets }) => rrsets.update('example.com', 'www', 'A', { labels: {} }),
  delete_zone_rrset: ({ rrsets }) => rrsets.delete('example.com', 'www', 'A'),
  set_zone_rrset_records: ({ rrsets }) => rrsets.setRecords('example.com', 'www', 'A', { records }),
  add_zone_rrset_records: ({ rrsets }) => rrsets.addRecords('example.com', 'www', 'A', { records, ttl: 3600 }),
  remove_zone_rrset_records: ({ rrsets }) => rrsets.removeRecords('example.com', 'www', 'A', { records }),
  update_zone_rrset_records: ({ rrsets }) => rrsets.updateRecords('example.com', 'www', 'A', { records }),
  change_zone_rrset_ttl: ({ rrsets }) => rrsets.changeTtl('example.com', 'www', 'A', 300),
  change_zone_rrset_protection: ({ rrsets }) => rrsets.changeProtection('example.com', 'www', 'A', { change: true }),
}

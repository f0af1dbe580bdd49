import type { Calls } from './types.js'

// The two kinds exclude each other; here they are one, so that every parameter is named.
const managed = { type: 'managed', domain_names: ['example.com'] } as const
const uploaded = { certificate: '-----BEGIN CERTIFICATE-----\n...', private_key: '-----BEGIN PRIVATE KEY-----\n...' }

/** Every operation of certificates, with every parameter that it has. */
export const calls: Calls = {
  list_certificates: ({ certificates }) =>
    certificates.list({ name: 'website', label_selector: 'env=prod', type: 'managed', sort: 'created:desc', page: 2, per_page: 10 }),
  create_certificate: ({ certificates }) => certificates.create({ name: 'website', ...uploaded, ...managed, labels: { env: 'prod' } }),
  get_certificate: ({ certificates }) => certificates.get(1),
  update_certificate: ({ certificates }) => certificates.update(1, { name: 'website', labels: {} }),
  delete_certificate: ({ certificates }) => certificates.delete(1),
  list_certificates_actions: ({ certificates }) =>
    certificates.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_certificates_action: ({ certificates }) => certificates.getAction(1),
  list_certificate_actions: ({ certificates }) =>
    certificates.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  retry_certificate: ({ certificates }) => certificates.retry(1),
}
